package io.isms.improvement;

/** What kind of requirement is not met. */
public enum NonconformityKind {
  /** A requirement of the standard. */
  STANDARD,
  /** A rule or control of the management system. */
  ISMS_RULE,
  /** A law, a contract or something promised to a customer. */
  EXTERNAL_OBLIGATION
}
