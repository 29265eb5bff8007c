package io.isms.common;

/** What a record proves; a record may prove several things. */
public enum RecordKind {
  /** A decision of management (2005 4.3.1). */
  MANAGEMENT_DECISION,
  /** An action or event that may bear on how the system performs (2005 4.2.3 h)). */
  IMPACTING_EVENT,
  /** How a process performed (2005 4.3.3; 8.1). */
  PROCESS_PERFORMANCE,
  /** An information security incident (2005 4.3.3). */
  INCIDENT,
  /** What somebody is able to do (7.2 d)). */
  COMPETENCE,
  /** An audit and its result (9.2). */
  AUDIT,
  /** A management review and its results (9.3). */
  MANAGEMENT_REVIEW,
  /** What a corrective action led to (10.1 g)). */
  CORRECTIVE_RESULT,
  /** What a preventive action led to (2005 8.3 d)). */
  PREVENTIVE_RESULT,
  /** The consent of management to residual risks (2005 4.2.1 h)). */
  RESIDUAL_APPROVAL,
  /** The leave of management to operate the system (2005 4.2.1 i)). */
  AUTHORIZATION,
  /** The acceptance of a risk by somebody accountable (6.1.3 f)). */
  RISK_ACCEPTANCE,
  /** The results of a risk assessment (8.2). */
  RISK_ASSESSMENT,
  /** The results of risk treatment (8.3). */
  RISK_TREATMENT,
  /** What monitoring or measurement showed (9.1). */
  MONITORING_RESULT,
  /** The nature of a nonconformity and what was done (10.1 f)). */
  NONCONFORMITY,
  /** Anything else. */
  OTHER
}
