package io.isms.riskcalc.loss;

import io.isms.common.LevelCode;
import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.riskcalc.internal.DefinitionProblems;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.ExactNumbers;
import io.isms.riskcalc.spi.MethodDefinition;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/** The rating of an annual loss by an amount as data: which amount, and its intervals. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public non-sealed interface LossAmountDefinition
    extends MethodDefinition, WithLossAmountDefinition {
  /** The name of the method, such as {@code our-loss-levels}. */
  @Override
  String name();

  /** The version of the method; another version may give another level. */
  @Override
  String version();

  /** The amount. */
  LossMeasure measure();

  /** Which amounts have which level; no loss has the lowest. */
  LossLevels levels();

  /** The lower bound of each level as a number, 0 for the lowest. */
  default Bands bands() {
    Bands.Builder bands = Bands.builder().levels(levels().scale());
    List<Level> all = levels().scale().levels();
    bands.putBound(all.get(0).code(), BigDecimal.ZERO);
    for (int i = 1; i < all.size(); i++) {
      bands.putBound(all.get(i).code(), levels().lowerBounds().get(i - 1).amount());
    }
    return bands.build();
  }

  /** Checks the names, and that every level but the lowest begins above no loss. */
  @Value.Check
  default void check() {
    DefinitionProblems problems = new DefinitionProblems(name(), version());
    for (int i = 0; i < levels().lowerBounds().size(); i++) {
      Money bound = levels().lowerBounds().get(i);
      LevelCode code = levels().scale().levels().get(i + 1).code();
      if (bound.amount().signum() <= 0) {
        problems.add("level %s from %s (expected: from more than 0)", code, bound);
      } else if (!ExactNumbers.isShort(bound.amount())) {
        problems.add(
            "level %s from %s (expected: at most %s digits before the point)",
            code, bound, ExactNumbers.MOST_DIGITS);
      }
    }
    problems.refuse();
  }

  @Override
  default LossAmountMethod toMethod() {
    return new LossAmountMethod(this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LossAmountDefinition}. */
  final class Builder extends ImmutableLossAmountDefinition.Builder {
    Builder() {}
  }
}
