package io.isms.common;

/**
 * The id of a decision.
 *
 * @param value the text, such as {@code D-2026-03}
 */
public record DecisionId(String value) implements Identifier<DecisionId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public DecisionId {
    Identifier.check("decision", value);
  }

  /** The id with that text. */
  public static DecisionId of(String value) {
    return new DecisionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
