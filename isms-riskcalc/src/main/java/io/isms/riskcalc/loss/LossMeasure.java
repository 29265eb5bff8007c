package io.isms.riskcalc.loss;

import io.isms.common.Money;

/** The amount by which an annual loss is rated: one number for all that may happen in a year. */
public sealed interface LossMeasure permits MeanLoss, LossQuantile, ValueAtRisk, ExpectedShortfall {
  /** The amount for that annual loss, rounded half to even. */
  Money of(LossSample sample);

  /** What the measure is called as an input of a method, such as {@code valueAtRisk}. */
  String input();

  /** What the measure is called in a derivation, such as {@code value at risk 0.95}. */
  String label();
}
