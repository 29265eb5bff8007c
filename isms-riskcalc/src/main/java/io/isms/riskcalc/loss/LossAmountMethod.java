package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Money;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.Currency;

/** Rates an annual loss by an amount, such as its mean or value at risk. */
public final class LossAmountMethod extends LossMethod {
  private final LossAmountDefinition definition;

  /** The method of that definition. */
  public LossAmountMethod(LossAmountDefinition definition) {
    super(definition.name(), definition.version(), input(definition));
    this.definition = definition;
  }

  private static MethodInput input(LossAmountDefinition definition) {
    MethodInput input =
        MethodInput.number(
            definition.measure().input(),
            "0",
            "9".repeat(ExactNumbers.MOST_DIGITS),
            definition.bands());
    int decimals = Math.max(0, definition.levels().currency().getDefaultFractionDigits());
    return input.withRange(input.range().orElseThrow().withDecimals(decimals));
  }

  /** The method as data. */
  public LossAmountDefinition definition() {
    return definition;
  }

  @Override
  BigDecimal measure(LossSample sample) {
    Currency currency = definition.levels().currency();
    checkArgument(
        sample.currency().equals(currency),
        "Cannot rate losses in %s by %s (expected: %s)",
        sample.currency(),
        name(),
        currency);
    return definition.measure().of(sample).amount();
  }

  @Override
  String label() {
    return definition.measure().label();
  }

  @Override
  String print(BigDecimal number) {
    return new Money(definition.levels().currency(), number).toString();
  }
}
