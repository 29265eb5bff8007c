package io.isms.support;

/** What a message is about (7.4; 2005 5.1 d)). */
public enum CommunicationSubject {
  /** Plans and results of risk management. */
  RISK_MANAGEMENT,
  /** The security objectives. */
  OBJECTIVES,
  /** What was reached, such as a certificate. */
  ACHIEVEMENTS,
  /** Incidents and crises. */
  INCIDENT_CRISIS,
  /** Roles, duties and powers. */
  ROLES,
  /** What functions exchange because a process calls for it. */
  PROCESS_EXCHANGE,
  /** Changes to the management system. */
  ISMS_CHANGES,
  /** Points from the review of controls and processes. */
  REVIEW_MATTERS,
  /** What is owed to authorities or others. */
  REGULATORY_NOTIFICATION,
  /** Requests from outside. */
  EXTERNAL_REQUEST,
  /** The policies. */
  POLICY,
  /** The duties under law. */
  LAW,
  /** Getting better. */
  IMPROVEMENT,
  /** Anything else. */
  OTHER
}
