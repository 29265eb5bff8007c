package io.isms.planning;

import io.isms.common.Identifier;

/**
 * The id of a risk to the system.
 *
 * @param value the text, such as {@code OR-2}
 */
public record OutcomeRiskId(String value) implements Identifier<OutcomeRiskId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public OutcomeRiskId {
    Identifier.check("risk to the system", value);
  }

  /** The id with that text. */
  public static OutcomeRiskId of(String value) {
    return new OutcomeRiskId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
