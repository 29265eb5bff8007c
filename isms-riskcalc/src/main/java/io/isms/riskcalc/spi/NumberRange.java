package io.isms.riskcalc.spi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** The numbers that may be given for an input, and from which on each level of its scale begins. */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface NumberRange extends WithNumberRange {
  /** The lowest number. */
  BigDecimal min();

  /** The highest number. */
  BigDecimal max();

  /** How many decimals a number may have; empty if that does not matter. */
  Optional<Integer> decimals();

  /** The lower bound of each level of the scale of the input, as in {@link Bands#bounds}. */
  @Value.NaturalOrder
  ImmutableSortedMap<LevelCode, BigDecimal> bounds();

  /** Whether the number may be given. */
  default boolean contains(BigDecimal number) {
    return ExactNumbers.isShort(number)
        && number.compareTo(min()) >= 0
        && number.compareTo(max()) <= 0
        && decimals()
            .map(
                decimals -> number.signum() == 0 || number.stripTrailingZeros().scale() <= decimals)
            .orElse(true);
  }

  /**
   * The number that a text gives, written with digits and a point; empty if the text is none or the
   * number may not be given.
   */
  default Optional<BigDecimal> findNumber(String text) {
    return ExactNumbers.parse(text).filter(this::contains);
  }

  /** What may be given, in words. */
  default String expectation() {
    return String.format(
        "a number from %s to %s%s",
        ExactNumbers.print(min()),
        ExactNumbers.print(max()),
        decimals().map(places -> " with at most " + places + " decimal places").orElse(""));
  }

  /** Checks that there is a number between the limits. */
  @Value.Check
  default void check() {
    checkArgument(
        ExactNumbers.isShort(min()) && ExactNumbers.isShort(max()),
        "Invalid range: min %s, max %s (expected: at most %s digits on either side of the point)",
        min(),
        max(),
        ExactNumbers.MOST_DIGITS);
    checkArgument(
        min().compareTo(max()) < 0,
        "Invalid range: min %s, max %s (expected: min less than max)",
        ExactNumbers.print(min()),
        ExactNumbers.print(max()));
    decimals()
        .ifPresent(
            decimals ->
                checkArgument(
                    decimals >= 0, "Invalid range: decimals %s (expected: 0 or more)", decimals));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NumberRange}. */
  final class Builder extends ImmutableNumberRange.Builder {
    Builder() {}
  }
}
