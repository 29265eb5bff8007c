package io.isms.evaluation;

/** What evidence is held against in an audit. */
public enum AuditCriterion {
  /** The policies and procedures of the organization. */
  POLICY_PROCEDURE,
  /** The framework for objectives, and what risk treatment was to achieve. */
  OBJECTIVES_TREATMENT,
  /** What law and contracts ask for. */
  LEGAL_CONTRACTUAL,
  /** What the organization has laid down in documents. */
  DOCUMENTED_INFORMATION,
  /** The standard itself. */
  ISO_27001
}
