package io.isms.riskcalc.loss;

import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Rates an annual loss by the share of years with any. */
public final class LossProbabilityMethod extends LossMethod {
  private final LossProbabilityDefinition definition;

  /** The method of that definition. */
  public LossProbabilityMethod(LossProbabilityDefinition definition) {
    super(
        definition.name(),
        definition.version(),
        MethodInput.number("probabilityOfLoss", "0", "1", definition.bands()));
    this.definition = definition;
  }

  /** The method as data. */
  public LossProbabilityDefinition definition() {
    return definition;
  }

  /**
   * Rounds the share down to as many places as a bound can have, so that it has the level of the
   * exact share.
   */
  @Override
  BigDecimal measure(LossSample sample) {
    return BigDecimal.valueOf(sample.yearsWithLoss())
        .divide(BigDecimal.valueOf(sample.trials()), ExactNumbers.MOST_DIGITS, RoundingMode.DOWN);
  }

  @Override
  String label() {
    return "probability of any loss";
  }

  @Override
  String print(BigDecimal number) {
    return ExactNumbers.print(number);
  }
}
