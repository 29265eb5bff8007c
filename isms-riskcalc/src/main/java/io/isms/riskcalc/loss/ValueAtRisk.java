package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.math.BigDecimal;

/**
 * The smallest annual loss that at least a share of the years does not exceed.
 *
 * @param confidence the share, from 0 to below 1
 * @see LossSample#valueAtRisk
 */
public record ValueAtRisk(BigDecimal confidence) implements LossMeasure {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the confidence is outside of 0 to below 1
   */
  public ValueAtRisk {
    confidence = Numbers.shortest(confidence);
    Numbers.checkConfidence("confidence", confidence.doubleValue());
  }

  /**
   * The value at risk at that confidence.
   *
   * @throws IllegalArgumentException if the confidence is outside of 0 to below 1
   */
  public static ValueAtRisk of(double confidence) {
    return new ValueAtRisk(Numbers.decimal("confidence", confidence));
  }

  @Override
  public Money of(LossSample sample) {
    return sample.valueAtRisk(confidence.doubleValue());
  }

  @Override
  public String input() {
    return "valueAtRisk";
  }

  @Override
  public String label() {
    return "value at risk " + confidence;
  }
}
