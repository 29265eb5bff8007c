package io.isms.context;

/** A step on the way to a scope (27003:2017, 4.3 f) to i)). */
public enum ScopeStageKind {
  /** A first draft by a small group of managers. */
  PRELIMINARY,
  /** Units looked at, added or dropped. */
  REFINED,
  /** Judged by all managers inside. */
  FINAL,
  /** Signed by top management. */
  APPROVED
}
