package io.isms.leadership;

/** What top management promises in a policy. */
public enum PolicyCommitment {
  /** To meet the requirements that apply (5.2 c)). */
  MEET_REQUIREMENTS,
  /** To go on improving the management system (5.2 d)). */
  CONTINUAL_IMPROVEMENT
}
