package io.isms.riskcalc.predefined;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.internal.DefinitionProblems;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.standard.SourceClause;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A table of predefined levels as data, over any number of inputs. Each row names the levels it is
 * for, so that rows may stand in any order and none is read for another.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface PredefinedDefinition
    extends MethodDefinition, WithPredefinedDefinition {
  /** The most combinations of levels that a table may be over. */
  int MAX_SIZE = 100_000;

  /** The name of the method, such as {@code our-table}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** The inputs, in the order in which people give them and rows name them. */
  ImmutableList<MethodInput> inputs();

  /** The scale of levels of risk. */
  Scale levels();

  /** The rows, one for each combination of levels of all inputs but the last. */
  ImmutableList<PredefinedRow> rows();

  /** Why the level may fall or rise with an input; empty if each input has a direction. */
  Optional<String> nonMonotoneReason();

  /** The level of risk by the codes of the levels of all inputs, in their order. */
  @Value.Lazy
  default ImmutableMap<ImmutableList<LevelCode>, Level> byCodes() {
    Map<ImmutableList<LevelCode>, Level> byCodes = new LinkedHashMap<>();
    ImmutableList<Level> last = inputs().get(inputs().size() - 1).scale().levels();
    for (PredefinedRow row : rows()) {
      for (int i = 0; i < last.size(); i++) {
        byCodes.put(
            ImmutableList.<LevelCode>builder().addAll(row.of()).add(last.get(i).code()).build(),
            levels().getLevel(row.levels().get(i)));
      }
    }
    return ImmutableMap.copyOf(byCodes);
  }

  /**
   * The level of risk for those levels of the inputs, in their order.
   *
   * @throws IllegalArgumentException if they are not levels of the inputs
   */
  default Level levelAt(List<Level> given) {
    List<LevelCode> codes = given.stream().map(Level::code).toList();
    Level level = byCodes().get(codes);
    if (level == null) {
      throw new IllegalArgumentException(
          String.format(
              "Unknown levels %s (expected: levels of %s)",
              codes, inputs().stream().map(MethodInput::name).toList()));
    }
    return level;
  }

  /** Checks that every combination has one level, which goes the way that its inputs declare. */
  @Value.Check
  default void check() {
    DefinitionProblems problems = new DefinitionProblems(name(), version());
    problems.checkInputs(inputs());
    for (MethodInput input : inputs()) {
      if (input.direction() == InputDirection.EITHER && nonMonotoneReason().isEmpty()) {
        problems.add("input %s is EITHER (expected: with a nonMonotoneReason)", input.name());
      }
    }
    if (nonMonotoneReason().map(String::isBlank).orElse(false)) {
      problems.add("nonMonotoneReason is blank");
    }
    long size = 1;
    for (MethodInput input : inputs()) {
      size = Math.min(size * input.scale().levels().size(), Integer.MAX_VALUE);
    }
    if (size > MAX_SIZE) {
      problems.add("too many combinations of levels (expected: up to %s)", MAX_SIZE);
    }
    if (problems.isEmpty()) {
      checkRows(problems);
    }
    if (problems.isEmpty()) {
      checkDirections(problems);
    }
    problems.refuse();
  }

  private void checkRows(DefinitionProblems problems) {
    List<MethodInput> leading = inputs().subList(0, inputs().size() - 1);
    int width = inputs().get(leading.size()).scale().levels().size();
    Set<List<LevelCode>> seen = new HashSet<>();
    for (int i = 0; i < rows().size(); i++) {
      PredefinedRow row = rows().get(i);
      checkCodes(problems, i + 1, row, leading);
      if (!seen.add(row.of())) {
        problems.add("row %s is for %s again (expected: one row)", i + 1, text(row.of()));
      }
      if (row.levels().size() != width) {
        problems.add(
            "%s levels in row %s (expected: %s, one for each level of %s)",
            row.levels().size(), i + 1, width, inputs().get(leading.size()).name());
      }
      for (LevelCode code : row.levels()) {
        if (levels().findLevel(code).isEmpty()) {
          problems.add(
              "level '%s' in row %s (expected: one of %s)",
              code, i + 1, levels().byCode().keySet());
        }
      }
    }
    for (List<LevelCode> codes : Lists.cartesianProduct(codesOf(leading))) {
      if (!seen.contains(codes)) {
        problems.add("no row for %s", text(codes));
      }
    }
  }

  private static void checkCodes(
      DefinitionProblems problems, int number, PredefinedRow row, List<MethodInput> leading) {
    if (row.of().size() != leading.size()) {
      problems.add(
          "row %s is for %s levels (expected: %s, of %s)",
          number,
          row.of().size(),
          leading.size(),
          leading.stream().map(MethodInput::name).toList());
      return;
    }
    for (int i = 0; i < leading.size(); i++) {
      Scale scale = leading.get(i).scale();
      if (scale.findLevel(row.of().get(i)).isEmpty()) {
        problems.add(
            "row %s is for %s '%s' (expected: one of %s)",
            number, leading.get(i).name(), row.of().get(i), scale.byCode().keySet());
      }
    }
  }

  private void checkDirections(DefinitionProblems problems) {
    for (List<LevelCode> codes : Lists.cartesianProduct(codesOf(inputs()))) {
      for (int i = 0; i < codes.size(); i++) {
        ImmutableList<Level> steps = inputs().get(i).scale().levels();
        int place = steps.indexOf(inputs().get(i).scale().getLevel(codes.get(i)));
        if (place > 0) {
          List<LevelCode> below = new ArrayList<>(codes);
          below.set(i, steps.get(place - 1).code());
          checkStep(problems, inputs().get(i), below, codes);
        }
      }
    }
  }

  private void checkStep(
      DefinitionProblems problems,
      MethodInput input,
      List<LevelCode> below,
      List<LevelCode> above) {
    Level lower = requireNonNull(byCodes().get(below));
    Level upper = requireNonNull(byCodes().get(above));
    boolean falls = lower.rank() > upper.rank();
    boolean rises = lower.rank() < upper.rank();
    if (falls && input.direction() == InputDirection.RISING
        || rises && input.direction() == InputDirection.FALLING) {
      problems.add(
          "level %s from %s at %s to %s at %s (expected: not %s as %s rises)",
          falls ? "falls" : "rises",
          lower.code(),
          text(below),
          upper.code(),
          text(above),
          falls ? "falling" : "rising",
          input.name());
    }
  }

  private static List<List<LevelCode>> codesOf(List<MethodInput> inputs) {
    return inputs.stream()
        .map(input -> input.scale().levels().stream().map(Level::code).toList())
        .toList();
  }

  private static String text(List<LevelCode> codes) {
    return codes.stream().map(LevelCode::value).collect(Collectors.joining(" x "));
  }

  @Override
  default PredefinedMethod toMethod() {
    return new PredefinedMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PredefinedDefinition}. */
  final class Builder extends ImmutablePredefinedDefinition.Builder {
    Builder() {}
  }
}
