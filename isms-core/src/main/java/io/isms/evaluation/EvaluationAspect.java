package io.isms.evaluation;

/** The two sides of evaluation; a measure, too, is about one or the other. */
public enum EvaluationAspect {
  /** Whether activities and processes go as planned. */
  PERFORMANCE,
  /** What they do for the objectives: whether the right things are done. */
  EFFECTIVENESS
}
