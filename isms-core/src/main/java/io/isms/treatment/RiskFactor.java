package io.isms.treatment;

/** Which side of a risk a control changes. */
public enum RiskFactor {
  /** How likely it is. */
  LIKELIHOOD,
  /** What it weighs if it happens. */
  CONSEQUENCE
}
