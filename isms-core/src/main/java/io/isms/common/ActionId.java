package io.isms.common;

/**
 * The id of an action.
 *
 * @param value the text, such as {@code ACT-07}
 */
public record ActionId(String value) implements Identifier<ActionId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ActionId {
    Identifier.check("action", value);
  }

  /** The id with that text. */
  public static ActionId of(String value) {
    return new ActionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
