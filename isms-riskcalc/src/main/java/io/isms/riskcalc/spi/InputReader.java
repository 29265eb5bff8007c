package io.isms.riskcalc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.Elements;
import io.isms.risk.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Reads the inputs of a method from text: each on its scale, all problems at once. */
public final class InputReader {
  private InputReader() {}

  /**
   * The level of each input that has a text, by the name of the input, in the order of the inputs.
   *
   * @throws InvalidInputsException if a text is not on its scale or a name is no input
   */
  public static ImmutableMap<String, Level> levels(
      ImmutableList<MethodInput> inputs, Map<String, String> texts) {
    InputValues values = values(inputs, texts);
    Map<String, Level> levels = new LinkedHashMap<>();
    for (MethodInput input : inputs) {
      input.findLevel(values).ifPresent(level -> levels.put(input.name(), level));
    }
    return ImmutableMap.copyOf(levels);
  }

  /**
   * The level or number of each input that has a text.
   *
   * @throws InvalidInputsException if a text is not on its scale or in its range, or a name is no
   *     input
   */
  public static InputValues values(ImmutableList<MethodInput> inputs, Map<String, String> texts) {
    List<InputProblem> problems = new ArrayList<>();
    InputValues.Builder values = InputValues.builder();
    for (MethodInput input : inputs) {
      String text = texts.getOrDefault(input.name(), "");
      if (!text.isBlank()) {
        read(input, text, values, problems);
      }
    }
    addUnknown(inputs, texts, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInputsException(problems);
    }
    return values.build();
  }

  /**
   * Checks values that were not read from text.
   *
   * @throws InvalidInputsException if a level is not on its scale, a number is not in its range, or
   *     a name is no input
   */
  static void check(ImmutableList<MethodInput> inputs, InputValues values) {
    List<InputProblem> problems = new ArrayList<>();
    Map<String, String> given = new LinkedHashMap<>();
    values.levels().forEach((name, level) -> given.put(name, level.code().value()));
    values.numbers().forEach((name, number) -> given.put(name, number.toString()));
    for (MethodInput input : inputs) {
      Level level = values.levels().get(input.name());
      BigDecimal number = values.numbers().get(input.name());
      boolean right =
          input
              .range()
              .map(range -> level == null && (number == null || range.contains(number)))
              .orElse(number == null && (level == null || input.scale().indexOf(level) >= 0));
      if (!right) {
        String text = given.getOrDefault(input.name(), "");
        problems.add(new InputProblem(input.name(), text, expected(input, text)));
      }
    }
    addUnknown(inputs, given, problems);
    if (!problems.isEmpty()) {
      throw new InvalidInputsException(problems);
    }
  }

  private static void read(
      MethodInput input, String text, InputValues.Builder values, List<InputProblem> problems) {
    Optional<Level> level =
        input.range().isPresent() ? Optional.empty() : input.scale().findLevel(text);
    Optional<BigDecimal> number = input.range().flatMap(range -> range.findNumber(text));
    level.ifPresent(it -> values.putLevel(input.name(), it));
    number.ifPresent(it -> values.putNumber(input.name(), it));
    if (level.isEmpty() && number.isEmpty()) {
      problems.add(new InputProblem(input.name(), text, expected(input, text)));
    }
  }

  private static void addUnknown(
      ImmutableList<MethodInput> inputs, Map<String, String> texts, List<InputProblem> problems) {
    TreeSet<String> unknown = new TreeSet<>(texts.keySet());
    inputs.forEach(input -> unknown.remove(input.name()));
    for (String name : unknown) {
      problems.add(
          new InputProblem(
              name,
              texts.getOrDefault(name, ""),
              Elements.unknown("input", name, inputs.stream().map(MethodInput::name).toList())));
    }
  }

  private static String expected(MethodInput input, String text) {
    return input
        .range()
        .map(
            range ->
                String.format(
                    "Invalid %s '%s' (expected: %s)", input.name(), text, range.expectation()))
        .orElseGet(
            () ->
                Elements.unknown(
                    input.name(),
                    text,
                    input.scale().levels().stream()
                        .map(it -> it.code() + " (" + it.label() + ")")
                        .toList()));
  }
}
