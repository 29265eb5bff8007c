package io.isms.conformity;

/** What stands behind a piece of the guidance of 27003:2017. */
public enum Strength {
  /** A requirement of 27001, told again. */
  REQUIREMENT,
  /** A recommendation: one should. */
  RECOMMENDATION,
  /** A possibility: one may. */
  POSSIBILITY,
  /** A definition or a remark. */
  INFORMATION
}
