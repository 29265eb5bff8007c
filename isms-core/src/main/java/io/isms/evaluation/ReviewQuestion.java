package io.isms.evaluation;

/** What a management review must answer (2005 7.1). */
public enum ReviewQuestion {
  /** What could be better? */
  IMPROVEMENT_OPPORTUNITIES,
  /** What must change in the system? */
  SYSTEM_CHANGES,
  /** What must change in the policy? */
  POLICY_CHANGES,
  /** What must change in the objectives? */
  OBJECTIVE_CHANGES
}
