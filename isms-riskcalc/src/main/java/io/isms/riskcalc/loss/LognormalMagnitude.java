package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Money;
import java.util.Currency;

/**
 * A cost whose logarithm is normally distributed, by the interval that holds 90 % of the costs: 5 %
 * are below the lower bound, 5 % above the upper one. There is no highest cost.
 *
 * @param lower the 5th percentile, above zero
 * @param upper the 95th percentile, above the lower bound
 */
public record LognormalMagnitude(Money lower, Money upper) implements LossMagnitude {
  private static final double Z95 = 1.6448536269514722;

  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if the lower bound is not above zero, the currencies differ,
   *     or the lower bound is not below the upper one
   */
  public LognormalMagnitude {
    Numbers.checkAmounts("lognormal magnitude", lower, upper);
    checkArgument(
        lower.amount().signum() > 0,
        "Invalid lognormal magnitude: lower %s (expected: above 0)",
        lower);
    Numbers.checkBounds("lognormal magnitude", lower, upper);
  }

  @Override
  public Currency currency() {
    return lower.currency();
  }

  /**
   * The median cost, in the smallest unit of the currency: the geometric mean of the two bounds.
   */
  double median() {
    return Math.sqrt(Numbers.units(lower) * Numbers.units(upper));
  }

  /** The standard deviation of the logarithm of the cost; above zero. */
  double sigma() {
    return StrictMath.log(Numbers.units(upper) / Numbers.units(lower)) / (2 * Z95);
  }

  @Override
  public Money mean() {
    return Numbers.money(currency(), median() * StrictMath.exp(sigma() * sigma() / 2));
  }
}
