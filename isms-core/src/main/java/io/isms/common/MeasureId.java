package io.isms.common;

/**
 * The id of a measure.
 *
 * @param value the text, such as {@code M-PATCH-AGE}
 */
public record MeasureId(String value) implements Identifier<MeasureId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public MeasureId {
    Identifier.check("measure", value);
  }

  /** The id with that text. */
  public static MeasureId of(String value) {
    return new MeasureId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
