package io.isms.common;

/**
 * The id of a change.
 *
 * @param value the text, such as {@code CH-07}
 */
public record ChangeId(String value) implements Identifier<ChangeId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ChangeId {
    Identifier.check("change", value);
  }

  /** The id with that text. */
  public static ChangeId of(String value) {
    return new ChangeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
