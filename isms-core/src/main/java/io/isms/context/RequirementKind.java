package io.isms.context;

/** Where a security requirement comes from. */
public enum RequirementKind {
  /** Law. */
  LEGAL,
  /** An authority's rules. */
  REGULATORY,
  /** A contract. */
  CONTRACTUAL,
  /** The business itself. */
  BUSINESS
}
