package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.Decimals;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** A level, with the derivation that leads to it. */
@Value.Immutable
@SourceClause(value = "6.1.2 d) 3)", edition2005 = "4.2.1 e) 3)")
public non-sealed interface RatedLevel extends Rating, WithRatedLevel {
  /** The level. */
  Level level();

  /** The number that the method computed on the way; empty where the method has none. */
  Optional<BigDecimal> value();

  /** How the level came about. */
  Derivation derivation();

  /**
   * Checks that the number can be written out in at most 300 digits on either side of the point,
   * and brings it to its shortest form, so that equal numbers are equal.
   */
  @Value.Check
  default RatedLevel check() {
    value()
        .ifPresent(
            number ->
                checkArgument(
                    Decimals.canBeWrittenOut(number),
                    "Invalid rating: value %s (expected: at most 300 digits on either side of the"
                        + " point)",
                    number));
    return value().map(Decimals::isShortest).orElse(true)
        ? this
        : builder().from(this).value(value().map(Decimals::shortest)).build();
  }

  @Override
  default Optional<Level> findLevel() {
    return Optional.of(level());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RatedLevel}. */
  final class Builder extends ImmutableRatedLevel.Builder {
    Builder() {}
  }
}
