package io.isms.leadership;

/** A promise that the top gives in the policy (5.2 c), d)). */
public enum PolicyCommitment {
  /** To meet the requirements that apply. */
  MEET_REQUIREMENTS,
  /** To go on improving. */
  CONTINUAL_IMPROVEMENT
}
