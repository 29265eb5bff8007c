package io.isms.riskcalc.arithmetic;

import com.google.common.collect.ImmutableList;
import io.isms.riskcalc.internal.DefinitionProblems;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * A sum or product as data: the inputs, and the bands in which the result falls to a level. An
 * input given as a level counts with the rank of that level.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface ArithmeticDefinition
    extends MethodDefinition, WithArithmeticDefinition {
  /** The name of the method, such as {@code our-product}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** The inputs, in the order in which people give them; at least one, all required and rising. */
  ImmutableList<MethodInput> inputs();

  /** How the numbers of the inputs become one. */
  Operation operation();

  /** Which results fall to which level. */
  Bands bands();

  /** Checks the names, that every result has a level, and that no level falls as an input rises. */
  @Value.Check
  default void check() {
    DefinitionProblems problems = new DefinitionProblems(name(), version());
    problems.checkInputs(inputs());
    problems.checkRising(inputs());
    for (MethodInput input : inputs()) {
      if (operation() == Operation.PRODUCT && input.lowestNumber().signum() < 0) {
        problems.add(
            "input %s begins at %s (expected: 0 or more in a product)",
            input.name(), ExactNumbers.print(input.lowestNumber()));
      }
    }
    if (problems.isEmpty()) {
      problems.checkLowest(
          bands().lowest(),
          inputs().stream().map(MethodInput::lowestNumber).reduce(operation()::apply).orElseThrow(),
          operation() == Operation.SUM ? "sum" : "product");
    }
    problems.refuse();
  }

  @Override
  default ArithmeticMethod toMethod() {
    return new ArithmeticMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ArithmeticDefinition}. */
  final class Builder extends ImmutableArithmeticDefinition.Builder {
    Builder() {}
  }
}
