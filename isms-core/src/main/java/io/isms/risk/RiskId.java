package io.isms.risk;

import io.isms.common.Identifier;

/**
 * The id of a risk, unique in one register.
 *
 * @param value the text, such as {@code R-001}
 */
public record RiskId(String value) implements Identifier<RiskId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public RiskId {
    Identifier.check("risk", value);
  }

  /** The id with that text. */
  public static RiskId of(String value) {
    return new RiskId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
