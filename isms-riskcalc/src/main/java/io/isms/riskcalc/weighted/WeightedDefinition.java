package io.isms.riskcalc.weighted;

import com.google.common.collect.ImmutableList;
import io.isms.riskcalc.internal.DefinitionProblems;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * A weighted mean as data: the factors with their weights, and the bands in which the mean falls to
 * a level. A factor given as a level counts with the rank of that level.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface WeightedDefinition extends MethodDefinition, WithWeightedDefinition {
  /** The decimal places of the mean as shown; the level goes by the exact mean. */
  int DECIMALS = 6;

  /** The name of the method, such as {@code our-factors}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** The factors, in the order in which people give them; at least one, all required and rising. */
  ImmutableList<WeightedFactor> factors();

  /** Which means fall to which level. */
  Bands bands();

  /** The inputs of the factors. */
  @Value.Lazy
  default ImmutableList<MethodInput> inputs() {
    return factors().stream().map(WeightedFactor::input).collect(ImmutableList.toImmutableList());
  }

  /** The sum of the weights. */
  @Value.Lazy
  default BigDecimal totalWeight() {
    return factors().stream().map(WeightedFactor::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The sum of the numbers of the factors, each times its weight. */
  default BigDecimal sum(Function<MethodInput, BigDecimal> number) {
    return factors().stream()
        .map(factor -> number.apply(factor.input()).multiply(factor.weight()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The mean for that sum, rounded half-up to {@link #DECIMALS} places. */
  default BigDecimal mean(BigDecimal sum) {
    return sum.divide(totalWeight(), DECIMALS, RoundingMode.HALF_UP);
  }

  /**
   * Checks names and weights, that every mean has a level, and that none falls as a factor rises.
   */
  @Value.Check
  default void check() {
    DefinitionProblems problems = new DefinitionProblems(name(), version());
    problems.checkInputs(inputs());
    problems.checkRising(inputs());
    for (WeightedFactor factor : factors()) {
      if (!ExactNumbers.isShort(factor.weight())) {
        problems.add(
            "weight %s of %s (expected: at most %s digits on either side of the point)",
            factor.weight(), factor.input().name(), ExactNumbers.MOST_DIGITS);
      } else if (factor.weight().signum() <= 0) {
        problems.add(
            "weight %s of %s (expected: more than 0)",
            ExactNumbers.print(factor.weight()), factor.input().name());
      }
    }
    if (problems.isEmpty()) {
      BigDecimal lowest = sum(MethodInput::lowestNumber);
      if (lowest.compareTo(bands().lowest().multiply(totalWeight())) < 0) {
        problems.checkLowest(
            bands().lowest(), lowest.divide(totalWeight(), DECIMALS, RoundingMode.FLOOR), "mean");
      }
    }
    problems.refuse();
  }

  @Override
  default WeightedMethod toMethod() {
    return new WeightedMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link WeightedDefinition}. */
  final class Builder extends ImmutableWeightedDefinition.Builder {
    Builder() {}
  }
}
