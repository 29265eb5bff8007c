package io.isms.leadership;

/** A section of a policy in the usual layout, in order (27003:2017, Annex A). */
public enum PolicySection {
  /** Title, version, days, owners, readers. */
  ADMINISTRATIVE,
  /** One or two sentences. */
  SUMMARY,
  /** The topic in brief. */
  INTRODUCTION,
  /** What it applies to. */
  SCOPE,
  /** What it is meant to bring about. */
  OBJECTIVES,
  /** Rules for actions and decisions. */
  PRINCIPLES,
  /** Who does what. */
  RESPONSIBILITIES,
  /** What the business has of it. */
  KEY_OUTCOMES,
  /** Other policies that help. */
  RELATED_POLICIES,
  /** The demands in detail. */
  REQUIREMENTS
}
