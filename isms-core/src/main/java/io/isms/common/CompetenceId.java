package io.isms.common;

/**
 * The id of a competence.
 *
 * @param value the text, such as {@code C-AUDITING}
 */
public record CompetenceId(String value) implements Identifier<CompetenceId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public CompetenceId {
    Identifier.check("competence", value);
  }

  /** The id with that text. */
  public static CompetenceId of(String value) {
    return new CompetenceId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
