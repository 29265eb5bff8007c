package io.isms.riskcalc.spi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.immutables.value.Value;

/**
 * Which numbers fall to which level. A level begins at its lower bound, which belongs to it, and
 * ends before the bound of the next level; the highest has no end. So bands have no gap and do not
 * overlap. Numbers are compared exactly.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface Bands extends WithBands {
  /** The scale of the levels. */
  Scale levels();

  /** The lower bound of each level. */
  @Value.NaturalOrder
  ImmutableSortedMap<LevelCode, BigDecimal> bounds();

  /** The lowest number that has a level. */
  default BigDecimal lowest() {
    return bound(levels().lowest());
  }

  /**
   * The level of a number.
   *
   * @throws IllegalArgumentException if the number is lower than every bound
   */
  default Level levelOf(BigDecimal number) {
    return levelOf(number, BigDecimal.ONE);
  }

  /**
   * The level of a quotient, which is compared without being rounded.
   *
   * @throws IllegalArgumentException if the quotient is lower than every bound, or the denominator
   *     is not positive
   */
  default Level levelOf(BigDecimal numerator, BigDecimal denominator) {
    checkArgument(
        denominator.signum() > 0,
        "Invalid denominator %s (expected: more than 0)",
        ExactNumbers.print(denominator));
    return levels().levels().reverse().stream()
        .filter(level -> numerator.compareTo(bound(level).multiply(denominator)) >= 0)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        "Invalid number %s%s (expected: %s or more)",
                        ExactNumbers.print(numerator),
                        denominator.compareTo(BigDecimal.ONE) == 0
                            ? ""
                            : "/" + ExactNumbers.print(denominator),
                        ExactNumbers.print(lowest()))));
  }

  private BigDecimal bound(Level level) {
    BigDecimal bound = bounds().get(level.code());
    if (bound == null) {
      throw new IllegalArgumentException("Invalid bands: no bound for level " + level.code());
    }
    return bound;
  }

  /** Checks that each level has a bound and that the bounds rise with the levels. */
  @Value.Check
  default void check() {
    List<String> problems = new ArrayList<>();
    for (LevelCode code : bounds().keySet()) {
      if (levels().findLevel(code).isEmpty()) {
        problems.add(
            String.format(
                "bound for level '%s' (expected: one of %s)", code, levels().byCode().keySet()));
      }
    }
    for (Level level : levels().levels()) {
      if (!bounds().containsKey(level.code())) {
        problems.add("no bound for level " + level.code());
      }
    }
    bounds()
        .forEach(
            (code, bound) -> {
              if (!ExactNumbers.isShort(bound)) {
                problems.add(
                    String.format(
                        "bound %s of level %s (expected: at most %s digits on either side of the"
                            + " point)",
                        bound, code, ExactNumbers.MOST_DIGITS));
              }
            });
    if (problems.isEmpty()) {
      checkRising(problems);
    }
    checkArgument(
        problems.isEmpty(),
        "Invalid bands on scale %s: %s",
        levels().id(),
        String.join("; ", problems));
  }

  private void checkRising(List<String> problems) {
    for (int i = 1; i < levels().levels().size(); i++) {
      Level lower = levels().levels().get(i - 1);
      Level upper = levels().levels().get(i);
      if (bound(lower).compareTo(bound(upper)) >= 0) {
        problems.add(
            String.format(
                "level %s from %s after level %s from %s (expected: rising bounds)",
                upper.code(),
                ExactNumbers.print(bound(upper)),
                lower.code(),
                ExactNumbers.print(bound(lower))));
      }
    }
  }

  /**
   * The bands of those levels, which begin at those bounds, the lowest first.
   *
   * @throws IllegalArgumentException if there are not as many bounds as levels or they do not rise
   */
  static Bands of(Scale levels, String... lowerBounds) {
    checkArgument(
        lowerBounds.length == levels.levels().size(),
        "Invalid bands on scale %s: %s bounds (expected: %s, one for each level)",
        levels.id(),
        lowerBounds.length,
        levels.levels().size());
    Builder builder = builder().levels(levels);
    for (int i = 0; i < lowerBounds.length; i++) {
      builder.putBound(levels.levels().get(i).code(), new BigDecimal(lowerBounds[i]));
    }
    return builder.build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link Bands}. */
  final class Builder extends ImmutableBands.Builder {
    Builder() {}
  }
}
