package io.isms.riskcalc.loss;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Scenarios and amounts for the tests of this package. */
final class Losses {
  static final Currency EUR = Currency.getInstance("EUR");

  /** The median of {@link #STANDARD_LOGNORMAL}, in cents. */
  static final double MILLION = 1e8;

  /** EUR 1,000,000 times e to the power of a standard normal number. */
  static final LognormalMagnitude STANDARD_LOGNORMAL =
      new LognormalMagnitude(
          eur(1e6 * Math.exp(-1.6448536269514722)), eur(1e6 * Math.exp(1.6448536269514722)));

  private Losses() {}

  static Money eur(double amount) {
    return new Money(EUR, BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
  }

  static FixedMagnitude fixed(double amount) {
    return new FixedMagnitude(eur(amount));
  }

  static PertMagnitude pert(double minimum, double mostLikely, double maximum) {
    return new PertMagnitude(eur(minimum), eur(mostLikely), eur(maximum));
  }

  static LossScenario scenario(String risk, LossEventFrequency frequency, LossMagnitude magnitude) {
    return LossScenario.of(RiskId.of(risk), AnnualLoss.of(frequency, magnitude));
  }

  static LossSample simulate(
      long seed, int trials, LossEventFrequency frequency, LossMagnitude magnitude) {
    return simulate(seed, trials, AnnualLoss.of(frequency, magnitude));
  }

  static LossSample simulate(long seed, int trials, AnnualLoss loss) {
    return LossSimulation.of(seed, trials)
        .annualLoss(LossScenario.of(RiskId.of("R-001"), loss), ControlState.CURRENT);
  }

  /** A sample with those losses, in EUR. */
  static LossSample sample(double... losses) {
    double[] cents = new double[losses.length];
    for (int i = 0; i < cents.length; i++) {
      cents[i] = 100 * losses[i];
    }
    return new LossSample(EUR, cents, Moments.of(cents, 0, cents.length));
  }
}
