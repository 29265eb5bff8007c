package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;

/**
 * At most one event a year.
 *
 * @param probability the probability that it happens in a year, within 0 to 1. It is not a rate.
 */
public record BernoulliFrequency(BigDecimal probability) implements LossEventFrequency {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the probability is outside of 0 to 1
   */
  public BernoulliFrequency {
    probability = Numbers.shortest(probability);
    checkArgument(
        probability.signum() >= 0 && probability.compareTo(BigDecimal.ONE) <= 0,
        "Invalid frequency: probability %s (expected: within 0 to 1)",
        probability);
  }

  /**
   * An event of that probability.
   *
   * @throws IllegalArgumentException if the probability is outside of 0 to 1
   */
  public static BernoulliFrequency of(double probability) {
    return new BernoulliFrequency(Numbers.decimal("probability", probability));
  }
}
