package io.isms.riskcalc.loss;

import java.math.BigDecimal;

/**
 * A number by three points: a beta distribution between the bounds in which the most likely number
 * weighs four times as much as a bound. With a, m and b the shapes are 1 + 4 (m - a) / (b - a) and
 * 1 + 4 (b - m) / (b - a), so that the mean is (a + 4 m + b) / 6.
 *
 * @param minimum the smallest number
 * @param mostLikely the mode; not the mean
 * @param maximum the greatest number, above the smallest
 */
public record PertEstimate(BigDecimal minimum, BigDecimal mostLikely, BigDecimal maximum)
    implements Estimate {
  /**
   * Brings the numbers to their shortest form.
   *
   * @throws IllegalArgumentException if the minimum is not below the maximum, or the most likely
   *     number is outside of the two
   */
  public PertEstimate {
    minimum = Numbers.shortest(minimum);
    mostLikely = Numbers.shortest(mostLikely);
    maximum = Numbers.shortest(maximum);
    Numbers.checkPoints("PERT estimate", minimum, mostLikely, maximum);
  }

  @Override
  public double mean() {
    return (minimum.doubleValue() + 4 * mostLikely.doubleValue() + maximum.doubleValue()) / 6;
  }
}
