package io.isms.riskcalc.loss;

import java.math.BigDecimal;

/**
 * A number that is known.
 *
 * @param value the number
 */
public record FixedEstimate(BigDecimal value) implements Estimate {
  /** Brings the number to its shortest form. */
  public FixedEstimate {
    value = Numbers.shortest(value);
  }

  @Override
  public BigDecimal minimum() {
    return value;
  }

  @Override
  public BigDecimal maximum() {
    return value;
  }

  @Override
  public double mean() {
    return value.doubleValue();
  }
}
