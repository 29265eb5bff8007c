package io.isms.riskcalc.loss;

import io.isms.common.Money;

/** The mean annual loss. */
public record MeanLoss() implements LossMeasure {
  @Override
  public Money of(LossSample sample) {
    return sample.mean();
  }

  @Override
  public String input() {
    return "mean";
  }

  @Override
  public String label() {
    return "mean annual loss";
  }
}
