package io.isms.riskcalc.loss;

import java.math.BigDecimal;

/**
 * What is known about a number that is not money: a frequency a year, a probability, a strength on
 * a scale. Where it is not known exactly, it is drawn anew in each simulated year, or for each
 * event, as the owner of the estimate says.
 */
public sealed interface Estimate permits FixedEstimate, UniformEstimate, PertEstimate {
  /** The smallest number that it can be. */
  BigDecimal minimum();

  /** The greatest number that it can be. */
  BigDecimal maximum();

  /** The expected number; not the most likely one. */
  double mean();

  /**
   * A number that is known.
   *
   * @throws IllegalArgumentException if it is not finite
   */
  static FixedEstimate fixed(double value) {
    return new FixedEstimate(Numbers.decimal("value", value));
  }

  /**
   * Any number between two bounds, each as likely.
   *
   * @throws IllegalArgumentException if a bound is not finite, or the minimum is not the lower one
   */
  static UniformEstimate uniform(double minimum, double maximum) {
    return new UniformEstimate(
        Numbers.decimal("minimum", minimum), Numbers.decimal("maximum", maximum));
  }

  /**
   * A number by three points; see {@link PertEstimate}.
   *
   * @throws IllegalArgumentException if a point is not finite, the minimum is not below the
   *     maximum, or the most likely number is outside of the two
   */
  static PertEstimate pert(double minimum, double mostLikely, double maximum) {
    return new PertEstimate(
        Numbers.decimal("minimum", minimum),
        Numbers.decimal("mostLikely", mostLikely),
        Numbers.decimal("maximum", maximum));
  }
}
