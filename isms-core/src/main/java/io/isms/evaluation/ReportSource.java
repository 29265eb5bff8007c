package io.isms.evaluation;

/** What a report on performance draws on. */
public enum ReportSource {
  /** Monitoring and measurement. */
  MEASUREMENT,
  /** Reviews. */
  REVIEW,
  /** Audits. */
  AUDIT
}
