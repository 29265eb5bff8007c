package io.isms.context;

/** Whether a unit is ready to be part of the management system. */
public enum Readiness {
  /** It is ready. */
  READY,
  /** It will be. */
  LATER,
  /** It is not, and no time is set. */
  NO
}
