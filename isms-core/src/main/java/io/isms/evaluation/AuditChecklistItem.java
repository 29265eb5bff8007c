package io.isms.evaluation;

/** What the audits of a cycle are to look at together. */
public enum AuditChecklistItem {
  /** Whether processes and controls are adequate and effective. */
  PROCESS_CONTROL,
  /** Whether the objectives are met. */
  OBJECTIVES,
  /** Whether clauses 4 to 10 are met. */
  REQUIREMENTS_4_10,
  /** Whether the organization meets its own security requirements. */
  OWN_REQUIREMENTS,
  /** Whether the statement of applicability agrees with what treatment decided. */
  SOA_CONSISTENCY,
  /** Whether the treatment plan agrees with the assessed risks and the criteria. */
  PLAN_CONSISTENCY,
  /** Whether what goes into and comes out of management reviews is relevant. */
  REVIEW_RELEVANCE,
  /** What the outcome of management reviews has changed. */
  REVIEW_IMPACT
}
