package io.isms.trace;

import java.util.Locale;

/** What a trace passes through, from the policy on. */
public enum TraceKind {
  /** A policy. */
  POLICY,
  /** An objective. */
  OBJECTIVE,
  /** The risk criteria, by their version. */
  CRITERIA,
  /** The latest assessment. */
  ASSESSMENT,
  /** A risk. */
  RISK,
  /** What was decided about a risk, by that risk. */
  TREATMENT,
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
