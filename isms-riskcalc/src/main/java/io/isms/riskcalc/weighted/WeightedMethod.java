package io.isms.riskcalc.weighted;

import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Takes the weighted mean of its inputs and looks the level of the exact mean up in bands. */
public class WeightedMethod extends InputMethod {
  private final WeightedDefinition definition;

  /** The method of that definition. */
  public WeightedMethod(WeightedDefinition definition) {
    super(
        definition.name(), definition.version(), definition.inputs(), definition.bands().levels());
    this.definition = definition;
  }

  /** The method as data. */
  public final WeightedDefinition definition() {
    return definition;
  }

  @Override
  protected final Rating rate(InputValues values) {
    BigDecimal sum = definition.sum(input -> number(values, input.name()));
    Level level = definition.bands().levelOf(sum, definition.totalWeight());
    BigDecimal mean = definition.mean(sum);
    String terms =
        definition.factors().stream()
            .map(
                factor ->
                    String.format(
                        "%s %s x %s",
                        factor.input().name(),
                        ExactNumbers.print(number(values, factor.input().name())),
                        ExactNumbers.print(factor.weight())))
            .collect(Collectors.joining(" + "));
    return rated(
        values,
        level,
        mean,
        List.of(
            terms + " = " + ExactNumbers.print(sum),
            ExactNumbers.print(sum)
                + " / "
                + ExactNumbers.print(definition.totalWeight())
                + " = "
                + ExactNumbers.print(mean),
            "the mean is " + level.label()));
  }
}
