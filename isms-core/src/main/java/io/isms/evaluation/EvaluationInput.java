package io.isms.evaluation;

/** What an evaluation draws on. */
public enum EvaluationInput {
  /** The results of audits. */
  AUDITS,
  /** Incidents. */
  INCIDENTS,
  /** The results of measurement. */
  MEASUREMENTS,
  /** What interested parties say and suggest. */
  FEEDBACK
}
