package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.util.Currency;

/**
 * A cost by three points, distributed as in {@link PertEstimate}.
 *
 * @param minimum the lowest cost, not negative
 * @param mostLikely the most likely cost; not the mean
 * @param maximum the highest cost, above the lowest
 */
public record PertMagnitude(Money minimum, Money mostLikely, Money maximum)
    implements LossMagnitude {
  /**
   * Checks the amounts.
   *
   * @throws IllegalArgumentException if one is negative, the currencies differ, the minimum is not
   *     below the maximum, or the most likely cost is outside of the two
   */
  public PertMagnitude {
    Numbers.checkAmounts("PERT magnitude", minimum, mostLikely, maximum);
    Numbers.checkPoints("PERT magnitude", minimum, mostLikely, maximum);
  }

  @Override
  public Currency currency() {
    return minimum.currency();
  }

  @Override
  public Money mean() {
    return Numbers.money(
        currency(),
        (Numbers.units(minimum) + 4 * Numbers.units(mostLikely) + Numbers.units(maximum)) / 6);
  }
}
