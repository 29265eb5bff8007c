package io.isms.risk;

import io.isms.common.Identifier;

/**
 * The id of a risk assessment.
 *
 * @param value the text, such as {@code RA-2026-1}
 */
public record AssessmentId(String value) implements Identifier<AssessmentId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AssessmentId {
    Identifier.check("assessment", value);
  }

  /** The id with that text. */
  public static AssessmentId of(String value) {
    return new AssessmentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
