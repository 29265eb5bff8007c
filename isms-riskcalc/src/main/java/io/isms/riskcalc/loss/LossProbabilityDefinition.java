package io.isms.riskcalc.loss;

import io.isms.riskcalc.internal.DefinitionProblems;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * The rating of an annual loss by the probability that there is any as data, for a scale of
 * likelihood.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface LossProbabilityDefinition
    extends MethodDefinition, WithLossProbabilityDefinition {
  /** The name of the method, such as {@code our-likelihoods}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** Which probabilities have which level. */
  Bands bands();

  /** Checks the names, and that each level has a probability and each probability a level. */
  @Value.Check
  default void check() {
    DefinitionProblems problems = new DefinitionProblems(name(), version());
    problems.checkLowest(bands().lowest(), BigDecimal.ZERO, "probability");
    bands()
        .bounds()
        .forEach(
            (code, bound) -> {
              if (bound.compareTo(BigDecimal.ONE) > 0) {
                problems.add(
                    "level %s from %s (expected: from 1 or less)", code, ExactNumbers.print(bound));
              }
            });
    problems.refuse();
  }

  @Override
  default LossProbabilityMethod toMethod() {
    return new LossProbabilityMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LossProbabilityDefinition}. */
  final class Builder extends ImmutableLossProbabilityDefinition.Builder {
    Builder() {}
  }
}
