package io.isms.common;

/**
 * The id of an objective.
 *
 * @param value the text, such as {@code O-1}
 */
public record ObjectiveId(String value) implements Identifier<ObjectiveId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ObjectiveId {
    Identifier.check("objective", value);
  }

  /** The id with that text. */
  public static ObjectiveId of(String value) {
    return new ObjectiveId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
