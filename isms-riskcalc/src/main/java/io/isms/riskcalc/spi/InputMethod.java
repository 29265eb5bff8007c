package io.isms.riskcalc.spi;

import com.google.common.collect.ImmutableList;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What methods of any inputs share: reading, checking, the answer to a missing estimate, and the
 * derivation. A method of its own says only how the level follows from complete values.
 */
public abstract class InputMethod implements RiskMethod<InputValues> {
  private final String name;
  private final String version;
  private final ImmutableList<MethodInput> inputs;
  private final Scale levels;

  /** A method of that name and version, from those inputs to those levels. */
  protected InputMethod(String name, String version, Iterable<MethodInput> inputs, Scale levels) {
    this.name = name;
    this.version = version;
    this.inputs = ImmutableList.copyOf(inputs);
    this.levels = levels;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final String version() {
    return version;
  }

  @Override
  public final ImmutableList<MethodInput> inputs() {
    return inputs;
  }

  @Override
  public final Scale levels() {
    return levels;
  }

  @Override
  public final InputValues read(Map<String, String> texts) {
    InputValues values = InputReader.values(inputs, texts);
    checkTogether(values);
    return values;
  }

  private void checkTogether(InputValues values) {
    List<InputProblem> problems = problemsBetween(values);
    if (!problems.isEmpty()) {
      throw new InvalidInputsException(problems);
    }
  }

  /** What is wrong with values that are each right but do not go together. By default nothing. */
  protected List<InputProblem> problemsBetween(InputValues values) {
    return ImmutableList.of();
  }

  /**
   * {@inheritDoc}
   *
   * @throws InvalidInputsException if a level is not on its scale, a number is not in its range, a
   *     name is no input, or values do not go together
   */
  @Override
  public final Rating assess(InputValues values) {
    InputReader.check(inputs, values);
    checkTogether(values);
    String missing =
        inputs.stream()
            .filter(input -> input.required() && !values.has(input.name()))
            .map(input -> "no " + input.name())
            .collect(Collectors.joining(" and "));
    return missing.isEmpty() ? rate(values) : Unrated.because(missing);
  }

  /** The rating of values that are right and in which no required input is missing. */
  protected abstract Rating rate(InputValues values);

  /** The level with its derivation, for a method that computes no number. */
  protected final RatedLevel rated(InputValues values, Level level, List<String> steps) {
    Derivation.Builder derivation = Derivation.builder().method(name).version(version).steps(steps);
    for (MethodInput input : inputs) {
      input.findText(values).ifPresent(text -> derivation.putInput(input.name(), text));
    }
    return RatedLevel.builder().level(level).derivation(derivation.build()).build();
  }

  /** The level with the number that leads to it and its derivation. */
  protected final RatedLevel rated(
      InputValues values, Level level, BigDecimal value, List<String> steps) {
    return rated(values, level, steps).withValue(value);
  }

  /** The input of that name. */
  protected final MethodInput input(String inputName) {
    return inputs.stream()
        .filter(input -> input.name().equals(inputName))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Unknown input '" + inputName + "'"));
  }

  /** The number given for that input, or the rank of the level given. */
  protected final BigDecimal number(InputValues values, String inputName) {
    return input(inputName).findNumber(values).orElseThrow();
  }

  /** The level given for that input, or that to which the number given falls. */
  protected final Level level(InputValues values, String inputName) {
    return input(inputName).findLevel(values).orElseThrow();
  }

  @Override
  public final String toString() {
    return name + " " + version;
  }
}
