package io.isms.riskcalc.loss;

import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.List;

/**
 * From a simulated annual loss to a level of the organization: one number that tells of the loss,
 * and the interval that it falls to. That number is also the one input, so that a rating can be
 * derived again without the simulation.
 */
public abstract sealed class LossMethod extends InputMethod
    permits LossAmountMethod, LossProbabilityMethod {
  private final MethodInput input;

  LossMethod(String name, String version, MethodInput input) {
    super(name, version, List.of(input), input.scale());
    this.input = input;
  }

  /**
   * The level of that annual loss.
   *
   * @throws IllegalArgumentException if the loss is negative, or in another currency than the
   *     intervals
   */
  public final RatedLevel rate(LossSample sample) {
    return (RatedLevel)
        assess(InputValues.builder().putNumber(input.name(), measure(sample)).build());
  }

  @Override
  protected final Rating rate(InputValues values) {
    BigDecimal number = number(values, input.name());
    Level level = level(values, input.name());
    String text = print(number);
    return rated(
        values, level, number, List.of(label() + " = " + text, text + " is " + level.label()));
  }

  /** The number that tells of that annual loss. */
  abstract BigDecimal measure(LossSample sample);

  /** What that number is called. */
  abstract String label();

  /** The number as people write it. */
  abstract String print(BigDecimal number);
}
