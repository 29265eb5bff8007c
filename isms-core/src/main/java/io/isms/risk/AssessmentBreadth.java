package io.isms.risk;

/** How far a risk assessment reaches. */
public enum AssessmentBreadth {
  /** Over the whole scope. */
  BROAD,
  /** Over a part of it. */
  PARTIAL
}
