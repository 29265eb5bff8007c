package io.isms.risk;

import io.isms.common.Identifier;

/**
 * The id of a threat.
 *
 * @param value the text, such as {@code T-PHISHING}
 */
public record ThreatId(String value) implements Identifier<ThreatId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ThreatId {
    Identifier.check("threat", value);
  }

  /** The id with that text. */
  public static ThreatId of(String value) {
    return new ThreatId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
