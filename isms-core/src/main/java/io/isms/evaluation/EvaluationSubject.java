package io.isms.evaluation;

/** What an evaluation covers. */
public enum EvaluationSubject {
  /** The policy. */
  POLICY,
  /** The objectives. */
  OBJECTIVES,
  /** The controls. */
  CONTROLS
}
