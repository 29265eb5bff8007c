package io.isms.common;

/**
 * The code of a level on a scale; it stays when the label changes.
 *
 * @param value the text, such as {@code VH}
 */
public record LevelCode(String value) implements Identifier<LevelCode> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public LevelCode {
    Identifier.check("level", value);
  }

  /** The id with that text. */
  public static LevelCode of(String value) {
    return new LevelCode(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
