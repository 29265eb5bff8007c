package io.isms.leadership;

/** What can be approved. */
public enum ApprovalSubject {
  /** The scope. */
  SCOPE,
  /** A policy. */
  POLICY,
  /** The risk treatment plan, by management. */
  TREATMENT_PLAN,
  /** The residual risks, by management (2005 4.2.1 h)). */
  RESIDUAL_RISKS,
  /** The statement of applicability. */
  STATEMENT_OF_APPLICABILITY,
  /** That the management system is put in place and run (2005 4.2.1 i)). */
  OPERATION,
  /** An audit programme. */
  AUDIT_PROGRAMME
}
