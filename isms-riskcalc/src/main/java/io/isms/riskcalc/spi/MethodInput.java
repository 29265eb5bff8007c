package io.isms.riskcalc.spi;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One of the things that a method wants to know. It is given as a level of a scale (yes and no are
 * such levels too), or, if it has a range, as a number that falls to a level.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface MethodInput extends WithMethodInput {
  /** The name, as a column of a table is called, such as {@code likelihood}. */
  String name();

  /** Which part of an estimate it takes. */
  InputRole role();

  /** The scale on which it is given, or to whose levels its numbers fall. */
  Scale scale();

  /** The numbers that may be given; empty if it is given as a level. */
  Optional<NumberRange> range();

  /** What happens to the level of risk as it rises. Defaults to {@link InputDirection#RISING}. */
  @Value.Default
  default InputDirection direction() {
    return InputDirection.RISING;
  }

  /** Whether there is no rating without it. Defaults to true. */
  @Value.Default
  default boolean required() {
    return true;
  }

  /** The bands in which its numbers fall to the levels of its scale; empty if it has no range. */
  @Value.Lazy
  default Optional<Bands> bands() {
    return range().map(range -> Bands.builder().levels(scale()).bounds(range.bounds()).build());
  }

  /** Its level among those values, or that to which its number falls; empty if not estimated. */
  default Optional<Level> findLevel(InputValues values) {
    return bands().isPresent()
        ? findNumber(values).map(number -> bands().orElseThrow().levelOf(number))
        : Optional.ofNullable(values.levels().get(name()));
  }

  /** Its number among those values, or the rank of its level; empty if not estimated. */
  default Optional<BigDecimal> findNumber(InputValues values) {
    return range().isPresent()
        ? Optional.ofNullable(values.numbers().get(name()))
        : findLevel(values).map(level -> BigDecimal.valueOf(level.rank()));
  }

  /** Its value as text that the method reads; empty if not estimated. */
  default Optional<String> findText(InputValues values) {
    return range().isPresent()
        ? findNumber(values).map(ExactNumbers::print)
        : findLevel(values).map(level -> level.code().value());
  }

  /** The lowest number that can be given for it; for a level its rank. */
  default BigDecimal lowestNumber() {
    return range().map(NumberRange::min).orElse(BigDecimal.valueOf(scale().lowest().rank()));
  }

  /** Checks the form of the name, and that the range covers the scale. */
  @Value.Check
  default void check() {
    checkArgument(
        name().matches("[a-z][A-Za-z0-9]*"),
        "Invalid method input '%s' (expected: a form like likelihood or easeOfExploitation)",
        name());
    checkArgument(
        range().isEmpty() || role() == InputRole.FACTOR,
        "Invalid method input '%s': a number with role %s (expected: FACTOR)",
        name(),
        role());
    bands()
        .ifPresent(
            bands ->
                checkArgument(
                    bands.lowest().compareTo(range().orElseThrow().min()) <= 0,
                    "Invalid method input '%s': no level below %s (expected: from %s)",
                    name(),
                    ExactNumbers.print(bands.lowest()),
                    ExactNumbers.print(range().orElseThrow().min())));
  }

  /** An input of that name, role and scale. */
  static MethodInput of(String name, InputRole role, Scale scale) {
    return builder().name(name).role(role).scale(scale).build();
  }

  /** A factor of that name, given as a level of that scale. */
  static MethodInput factor(String name, Scale scale) {
    return of(name, InputRole.FACTOR, scale);
  }

  /** A factor of that name, given as a number in that range, whose levels begin at those bounds. */
  static MethodInput number(String name, String min, String max, Bands bands) {
    return builder()
        .name(name)
        .role(InputRole.FACTOR)
        .scale(bands.levels())
        .range(
            NumberRange.builder()
                .min(new BigDecimal(min))
                .max(new BigDecimal(max))
                .bounds(bands.bounds())
                .build())
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link MethodInput}. */
  final class Builder extends ImmutableMethodInput.Builder {
    Builder() {}
  }
}
