package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.util.Currency;

/**
 * The same cost for each event.
 *
 * @param amount the cost, not negative
 */
public record FixedMagnitude(Money amount) implements LossMagnitude {
  /**
   * Checks the amount.
   *
   * @throws IllegalArgumentException if it is negative
   */
  public FixedMagnitude {
    Numbers.checkAmounts("fixed magnitude", amount);
  }

  @Override
  public Currency currency() {
    return amount.currency();
  }

  @Override
  public Money mean() {
    return amount;
  }
}
