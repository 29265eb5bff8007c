package io.isms.support;

/** What a document is; one may be several things. */
public enum DocumentKind {
  /** A policy (5.2 e); 2005 4.3.1 a)). */
  POLICY,
  /** Objectives (6.2; 2005 4.3.1 a)). */
  OBJECTIVES,
  /** The scope (4.3; 2005 4.3.1 b)). */
  SCOPE,
  /** Procedures and controls that support the system (2005 4.3.1 c)). */
  SUPPORTING_PROCEDURE,
  /** How risk is assessed (6.1.2; 2005 4.3.1 d)). */
  RISK_METHODOLOGY,
  /** How risk is treated (6.1.3). */
  RISK_TREATMENT_PROCESS,
  /** The results of a risk assessment (8.2; 2005 4.3.1 e)). */
  RISK_ASSESSMENT_REPORT,
  /** The risk treatment plan (6.1.3 e); 2005 4.3.1 f)). */
  RISK_TREATMENT_PLAN,
  /** How security processes are planned, run and controlled (8.1; 2005 4.3.1 g)). */
  OPERATING_PROCEDURE,
  /** How the effectiveness of controls is measured (9.1; 2005 4.3.1 g)). */
  MEASUREMENT_DESCRIPTION,
  /** The statement of applicability (6.1.3 d); 2005 4.3.1 i)). */
  STATEMENT_OF_APPLICABILITY,
  /** An audit programme (9.2). */
  AUDIT_PROGRAMME,
  /** Anything else. */
  OTHER
}
