package io.isms.riskcalc.arithmetic;

import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Adds or multiplies its inputs, exactly, and looks the level of the result up in bands. */
public class ArithmeticMethod extends InputMethod {
  private final ArithmeticDefinition definition;

  /** The method of that definition. */
  public ArithmeticMethod(ArithmeticDefinition definition) {
    super(
        definition.name(), definition.version(), definition.inputs(), definition.bands().levels());
    this.definition = definition;
  }

  /** The method as data. */
  public final ArithmeticDefinition definition() {
    return definition;
  }

  @Override
  protected final Rating rate(InputValues values) {
    BigDecimal result =
        inputs().stream()
            .map(input -> number(values, input.name()))
            .reduce(definition.operation()::apply)
            .orElseThrow();
    Level level = definition.bands().levelOf(result);
    String terms =
        inputs().stream()
            .map(input -> term(input, values))
            .collect(Collectors.joining(definition.operation().sign()));
    String number = ExactNumbers.print(result);
    return rated(
        values, level, result, List.of(terms + " = " + number, number + " is " + level.label()));
  }

  private String term(MethodInput input, InputValues values) {
    return input.name() + " " + ExactNumbers.print(number(values, input.name()));
  }
}
