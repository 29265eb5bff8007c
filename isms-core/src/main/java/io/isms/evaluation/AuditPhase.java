package io.isms.evaluation;

/** A part of the work on audits that somebody must answer for. */
public enum AuditPhase {
  /** Planning audits. */
  PLAN,
  /** Carrying them out. */
  CONDUCT,
  /** Reporting what they showed. */
  REPORT,
  /** Seeing to what follows from them. */
  FOLLOW_UP
}
