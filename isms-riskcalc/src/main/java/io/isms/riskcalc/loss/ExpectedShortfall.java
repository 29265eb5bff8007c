package io.isms.riskcalc.loss;

import io.isms.common.Money;
import java.math.BigDecimal;

/**
 * The mean annual loss of the worst years.
 *
 * @param confidence the share of years that are not among the worst, from 0 to below 1
 * @see LossSample#expectedShortfall
 */
public record ExpectedShortfall(BigDecimal confidence) implements LossMeasure {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the confidence is outside of 0 to below 1
   */
  public ExpectedShortfall {
    confidence = Numbers.shortest(confidence);
    Numbers.checkConfidence("confidence", confidence.doubleValue());
  }

  /**
   * The expected shortfall at that confidence.
   *
   * @throws IllegalArgumentException if the confidence is outside of 0 to below 1
   */
  public static ExpectedShortfall of(double confidence) {
    return new ExpectedShortfall(Numbers.decimal("confidence", confidence));
  }

  @Override
  public Money of(LossSample sample) {
    return sample.expectedShortfall(confidence.doubleValue());
  }

  @Override
  public String input() {
    return "expectedShortfall";
  }

  @Override
  public String label() {
    return "expected shortfall " + confidence;
  }
}
