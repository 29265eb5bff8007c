package io.isms.operation;

/** What a process of the management system is about. */
public enum ProcessTopic {
  /** Assessment and treatment of risks. */
  RISK_MANAGEMENT,
  /** Security events and incidents. */
  INCIDENT_MANAGEMENT,
  /** Security when operation is disrupted. */
  CONTINUITY,
  /** Internal audits. */
  INTERNAL_AUDIT,
  /** Reviews by management. */
  MANAGEMENT_REVIEW,
  /** Nonconformities and their correction. */
  NONCONFORMITY,
  /** Documents and records. */
  DOCUMENTED_INFORMATION,
  /** Communication within and beyond the organization. */
  COMMUNICATION,
  /** Competence and awareness. */
  COMPETENCE,
  /** Monitoring, measurement, analysis and evaluation. */
  MEASUREMENT,
  /** Changes to the system and to what it protects. */
  CHANGE,
  /** Whatever others provide. */
  SUPPLIERS,
  /** Anything else. */
  OTHER
}
