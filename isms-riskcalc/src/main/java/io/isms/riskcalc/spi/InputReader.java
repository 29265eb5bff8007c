package io.isms.riskcalc.spi;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.Elements;
import io.isms.risk.Level;
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
    List<InputProblem> problems = new ArrayList<>();
    Map<String, Level> levels = new LinkedHashMap<>();
    TreeSet<String> unknown = new TreeSet<>(texts.keySet());
    for (MethodInput input : inputs) {
      unknown.remove(input.name());
      String text = texts.getOrDefault(input.name(), "");
      if (!text.isBlank()) {
        Optional<Level> level = input.scale().findLevel(text);
        level.ifPresent(it -> levels.put(input.name(), it));
        if (level.isEmpty()) {
          problems.add(
              new InputProblem(
                  input.name(),
                  text,
                  Elements.unknown(
                      input.name(),
                      text,
                      input.scale().levels().stream()
                          .map(it -> it.code() + " (" + it.label() + ")")
                          .toList())));
        }
      }
    }
    for (String name : unknown) {
      problems.add(
          new InputProblem(
              name,
              texts.getOrDefault(name, ""),
              Elements.unknown("input", name, inputs.stream().map(MethodInput::name).toList())));
    }
    if (!problems.isEmpty()) {
      throw new InvalidInputsException(problems);
    }
    return ImmutableMap.copyOf(levels);
  }
}
