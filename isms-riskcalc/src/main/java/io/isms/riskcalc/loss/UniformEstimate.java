package io.isms.riskcalc.loss;

import java.math.BigDecimal;

/**
 * Any number between two bounds, each as likely as the others.
 *
 * @param minimum the smallest number
 * @param maximum the greatest number, above the smallest
 */
public record UniformEstimate(BigDecimal minimum, BigDecimal maximum) implements Estimate {
  /**
   * Brings the numbers to their shortest form.
   *
   * @throws IllegalArgumentException if the minimum is not below the maximum
   */
  public UniformEstimate {
    minimum = Numbers.shortest(minimum);
    maximum = Numbers.shortest(maximum);
    Numbers.checkBounds("uniform estimate", minimum, maximum);
  }

  @Override
  public double mean() {
    return (minimum.doubleValue() + maximum.doubleValue()) / 2;
  }
}
