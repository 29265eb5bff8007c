package io.isms.riskcalc.loss;

/** Which controls are taken to be in place. */
public enum ControlState {
  /** No controls. */
  INHERENT,
  /** The controls of today. */
  CURRENT,
  /** The controls of today and those that the treatment adds. */
  RESIDUAL
}
