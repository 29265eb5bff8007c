package io.isms.control;

/** The field of security that a control belongs to (ISO/IEC 27002:2022, 4.2). */
public enum SecurityDomain implements ControlAttribute {
  /** Governance and ecosystem. */
  GOVERNANCE_AND_ECOSYSTEM,
  /** Protection. */
  PROTECTION,
  /** Defence. */
  DEFENCE,
  /** Resilience. */
  RESILIENCE
}
