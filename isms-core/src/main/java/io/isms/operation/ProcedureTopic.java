package io.isms.operation;

/** What the procedure of internal audits has to settle (2005 6). */
public enum ProcedureTopic {
  /** Who plans audits, and how. */
  PLANNING,
  /** Who holds them, and how. */
  CONDUCT,
  /** Who reports results, and to whom. */
  REPORTING,
  /** Who keeps records of them. */
  RECORDS
}
