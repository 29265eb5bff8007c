package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Money;
import java.math.BigDecimal;

/**
 * The annual loss that a share of the years does not exceed.
 *
 * @param quantileType how it is taken from a sample
 * @param probability the share, within 0 to 1
 */
public record LossQuantile(QuantileType quantileType, BigDecimal probability)
    implements LossMeasure {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the probability is outside of 0 to 1
   */
  public LossQuantile {
    probability = Numbers.shortest(probability);
    checkArgument(
        probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
        "Invalid quantile: probability %s (expected: within 0 to 1)",
        probability);
  }

  /**
   * The quantile of that type and probability.
   *
   * @throws IllegalArgumentException if the probability is outside of 0 to 1
   */
  public static LossQuantile of(QuantileType type, double probability) {
    return new LossQuantile(type, Numbers.decimal("probability", probability));
  }

  @Override
  public Money of(LossSample sample) {
    return sample.quantile(quantileType, probability.doubleValue());
  }

  @Override
  public String input() {
    return "quantile";
  }

  @Override
  public String label() {
    return "quantile " + quantileType + " " + probability;
  }
}
