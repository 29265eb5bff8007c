package io.isms.context;

/** A stage on the way to the scope, in order. */
public enum ScopeStageKind {
  /** A first draft by a small group of managers. */
  PRELIMINARY,
  /** Units were added or dropped to ease the limits. */
  REFINED,
  /** All managers inside have judged it. */
  FINAL,
  /** Top management has signed it. */
  APPROVED
}
