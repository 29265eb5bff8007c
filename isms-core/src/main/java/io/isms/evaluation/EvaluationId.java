package io.isms.evaluation;

import io.isms.common.Identifier;

/**
 * The id of an evaluation.
 *
 * @param value the text, such as {@code EV-2026-H1}
 */
public record EvaluationId(String value) implements Identifier<EvaluationId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public EvaluationId {
    Identifier.check("evaluation", value);
  }

  /** The id with that text. */
  public static EvaluationId of(String value) {
    return new EvaluationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
