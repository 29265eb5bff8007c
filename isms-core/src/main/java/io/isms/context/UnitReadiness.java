package io.isms.context;

/** Whether a unit is ready to be part of the management system (27003:2017, 4.3 c)). */
public enum UnitReadiness {
  /** It is. */
  READY,
  /** It will be. */
  LATER,
  /** It will not be. */
  NO
}
