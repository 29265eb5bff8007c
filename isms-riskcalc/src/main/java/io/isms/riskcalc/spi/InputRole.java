package io.isms.riskcalc.spi;

/** Which part of an estimate an input takes. */
public enum InputRole {
  /** The likelihood of the estimate. */
  LIKELIHOOD,
  /** The highest consequence of the estimate. */
  CONSEQUENCE,
  /** A factor of the estimate, by the name of the input. */
  FACTOR
}
