package io.isms.riskcalc.predefined;

import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import java.util.List;
import java.util.stream.Collectors;

/** Looks the level of risk up in a table over any number of inputs. */
public class PredefinedMethod extends InputMethod {
  private final PredefinedDefinition definition;

  /** The method of that definition. */
  public PredefinedMethod(PredefinedDefinition definition) {
    super(definition.name(), definition.version(), definition.inputs(), definition.levels());
    this.definition = definition;
  }

  /** The method as data. */
  public final PredefinedDefinition definition() {
    return definition;
  }

  @Override
  protected final Rating rate(InputValues values) {
    List<Level> given = inputs().stream().map(input -> level(values, input.name())).toList();
    Level level = definition.levelAt(given);
    String terms =
        inputs().stream()
            .map(input -> input.name() + " " + level(values, input.name()).label())
            .collect(Collectors.joining(" x "));
    return rated(values, level, List.of(terms + " = " + level.label()));
  }
}
