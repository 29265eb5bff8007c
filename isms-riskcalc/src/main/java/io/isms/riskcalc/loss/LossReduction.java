package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Money;
import java.util.OptionalDouble;

/**
 * What treatment takes away from the annual loss. Both samples come from the same random numbers,
 * so that a trial is the same year with and without the treatment.
 *
 * @param current the annual loss with the controls of today
 * @param residual the annual loss after treatment
 * @param reduction what treatment saves in each trial; negative where it costs
 */
public record LossReduction(LossSample current, LossSample residual, LossSample reduction) {
  static LossReduction of(LossSample current, LossSample residual) {
    return new LossReduction(current, residual, current.minus(residual));
  }

  /**
   * What the treatment brings for what it costs: mean reduction less cost, divided by cost; 0 if
   * both are equal, negative if it costs more than it saves. Empty if it costs nothing.
   *
   * @param annualCost what the treatment costs a year, not negative
   * @throws IllegalArgumentException if the cost is negative or in another currency
   */
  public OptionalDouble returnOnInvestment(Money annualCost) {
    checkArgument(
        annualCost.amount().signum() >= 0 && annualCost.currency().equals(current.currency()),
        "Invalid cost %s (expected: not negative, in %s)",
        annualCost,
        current.currency());
    double cost = Numbers.units(annualCost);
    double saved = Numbers.units(reduction.mean());
    return cost == 0 ? OptionalDouble.empty() : OptionalDouble.of((saved - cost) / cost);
  }
}
