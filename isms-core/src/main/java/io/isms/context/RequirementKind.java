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
  BUSINESS,
  /** What an interested party expects though no law or contract sets it. */
  EXPECTATION
}
