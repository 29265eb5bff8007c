package io.isms.riskcalc.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.errorprone.annotations.FormatMethod;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong with the definition of a method, to say all of it at once. */
public final class DefinitionProblems {
  private final String name;
  private final List<String> problems = new ArrayList<>();

  /**
   * Nothing wrong yet with the method of that name and version.
   *
   * @throws IllegalArgumentException if the name is blank
   */
  public DefinitionProblems(String name, String version) {
    checkArgument(!name.isBlank(), "Invalid method: name is blank");
    this.name = name;
    if (version.isBlank()) {
      add("version is blank");
    }
  }

  /** One more problem. */
  @FormatMethod
  public void add(String format, Object... arguments) {
    problems.add(String.format(format, arguments));
  }

  /** Whether nothing is wrong so far. */
  public boolean isEmpty() {
    return problems.isEmpty();
  }

  /** Checks that there are inputs, each named once and required. */
  public void checkInputs(List<MethodInput> inputs) {
    if (inputs.isEmpty()) {
      add("no inputs (expected: 1 or more)");
    }
    Set<String> names = new HashSet<>();
    for (MethodInput input : inputs) {
      if (!names.add(input.name())) {
        add("input %s occurs twice (expected: once)", input.name());
      }
      if (!input.required()) {
        add("input %s is not required (expected: required)", input.name());
      }
    }
  }

  /** Checks that each input is rising, for a method whose result rises with every input. */
  public void checkRising(List<MethodInput> inputs) {
    for (MethodInput input : inputs) {
      if (input.direction() != InputDirection.RISING) {
        add(
            "input %s is %s (expected: RISING, as the result rises with it)",
            input.name(), input.direction());
      }
    }
  }

  /** Checks that bands begin at the lowest result or below it. */
  public void checkLowest(BigDecimal firstBound, BigDecimal lowest, String what) {
    if (lowest.compareTo(firstBound) < 0) {
      add(
          "no level for %s, the lowest %s (expected: bounds from there on)",
          ExactNumbers.print(lowest), what);
    }
  }

  /**
   * Ends the check.
   *
   * @throws IllegalArgumentException if something is wrong, naming all of it
   */
  public void refuse() {
    checkArgument(problems.isEmpty(), "Invalid method %s: %s", name, String.join("; ", problems));
  }
}
