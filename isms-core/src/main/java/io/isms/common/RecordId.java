package io.isms.common;

/**
 * The id of a record.
 *
 * @param value the text, such as {@code REC-2026-014}
 */
public record RecordId(String value) implements Identifier<RecordId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public RecordId {
    Identifier.check("record", value);
  }

  /** The id with that text. */
  public static RecordId of(String value) {
    return new RecordId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
