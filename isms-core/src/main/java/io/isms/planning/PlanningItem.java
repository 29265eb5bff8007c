package io.isms.planning;

/** What a method of planning has to cover. */
public enum PlanningItem {
  /** That the outcomes are reached (6.1.1 a)). */
  OUTCOMES,
  /** That unwanted effects are prevented or made smaller (6.1.1 b)). */
  EFFECTS,
  /** That the system keeps getting better (6.1.1 c)). */
  IMPROVEMENT,
  /** Actions on risks and opportunities (6.1.1 d)). */
  ACTIONS,
  /** How actions go into the processes and how their effect is judged (6.1.1 e)). */
  INTEGRATION
}
