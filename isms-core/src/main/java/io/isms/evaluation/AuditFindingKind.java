package io.isms.evaluation;

/** What kind of thing an audit found. */
public enum AuditFindingKind {
  /** A requirement that is not met. */
  NONCONFORMITY,
  /** A risk. */
  RISK,
  /** A chance to do better. */
  OPPORTUNITY,
  /** A requirement that is met. */
  CONFORMITY
}
