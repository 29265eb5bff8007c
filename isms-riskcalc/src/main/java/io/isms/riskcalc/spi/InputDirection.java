package io.isms.riskcalc.spi;

/** What happens to the level of risk as an input rises on its scale and all others stay. */
public enum InputDirection {
  /** The level never falls. */
  RISING,
  /** The level never rises. */
  FALLING,
  /** The level may do either; the method says why. */
  EITHER
}
