package io.isms.evaluation;

/** What an audit looks at (2005 6). */
public enum AuditSubject {
  /** Control objectives. */
  CONTROL_OBJECTIVES,
  /** Controls. */
  CONTROLS,
  /** Processes. */
  PROCESSES,
  /** Procedures. */
  PROCEDURES
}
