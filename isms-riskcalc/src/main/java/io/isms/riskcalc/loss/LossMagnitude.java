package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.util.Currency;

/** What one event costs. It is drawn anew for each event of a year. */
public sealed interface LossMagnitude
    permits FixedMagnitude, UniformMagnitude, PertMagnitude, LognormalMagnitude {
  /** The currency of the amounts. */
  Currency currency();

  /** The expected cost of one event, rounded half to even. */
  Money mean();
}
