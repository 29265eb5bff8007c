package io.isms.trace;

import java.util.Locale;

/** What a trace passes through, from the objectives on. */
public enum TraceKind {
  /** An objective. */
  OBJECTIVE,
  /** A policy. */
  POLICY,
  /** The risk criteria, by their version. */
  CRITERIA,
  /** An assessment. */
  ASSESSMENT,
  /** A risk. */
  RISK,
  /** What was decided about a risk, by that risk. */
  TREATMENT,
  /** A requirement of the law, of a contract or of the business. */
  REQUIREMENT,
  /** A control. */
  CONTROL,
  /** That the control is in, by the statement of applicability or as it is being decided. */
  DECISION,
  /** How far the control is in place. */
  IMPLEMENTATION,
  /** An action that puts the control in place. */
  ACTION;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
