package io.isms.leadership;

/** What management approves. */
public enum ApprovalSubject {
  /** The scope (4.3). */
  SCOPE,
  /** A policy (5.2; 2005 4.2.1 b) 5)). */
  POLICY,
  /** The risk treatment plan (6.1.3 f)). */
  TREATMENT_PLAN,
  /** The risk criteria (6.1.2 a); 2005 5.1 f)). */
  RISK_CRITERIA,
  /** The residual risks as proposed (2005 4.2.1 h)). */
  RESIDUAL_RISKS,
  /** The statement of applicability (6.1.3 d)). */
  STATEMENT_OF_APPLICABILITY,
  /** That the system is put in place and run (2005 4.2.1 i)). */
  OPERATION,
  /** An audit programme (9.2). */
  AUDIT_PROGRAMME
}
