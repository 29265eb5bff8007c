package io.isms.decision;

/** What has become of a decision by a day; where several hold, the last of them counts. */
public enum DecisionState {
  /** It holds, and what it was made on is what there is. */
  VALID,
  /** What it was made on has changed in a material way, or nobody can tell that it has not. */
  OUTDATED,
  /** It was given for a time, which is over. */
  EXPIRED,
  /** It was taken back. */
  REVOKED
}
