package io.isms.planning;

/** What planning for risks and opportunities to the system is to achieve. */
public enum PlanningGoal {
  /** The system brings about what it is meant to bring about (6.1.1 a)). */
  ASSURE_OUTCOMES,
  /** Unwanted effects are prevented or made smaller (6.1.1 b)). */
  PREVENT_REDUCE_EFFECTS,
  /** The system keeps getting better (6.1.1 c)). */
  CONTINUAL_IMPROVEMENT
}
