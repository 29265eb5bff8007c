package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.util.Currency;

/**
 * A cost between two bounds, each as likely as the others.
 *
 * @param minimum the lowest cost, not negative
 * @param maximum the highest cost, above the lowest
 */
public record UniformMagnitude(Money minimum, Money maximum) implements LossMagnitude {
  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, the currencies differ, or the minimum is
   *     not below the maximum
   */
  public UniformMagnitude {
    Numbers.checkAmounts("uniform magnitude", minimum, maximum);
    Numbers.checkBounds("uniform magnitude", minimum, maximum);
  }

  @Override
  public Currency currency() {
    return minimum.currency();
  }

  @Override
  public Money mean() {
    return Numbers.money(currency(), (Numbers.units(minimum) + Numbers.units(maximum)) / 2);
  }
}
