package io.isms.riskcalc.spi;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.isms.risk.Level;
import io.isms.standard.SourceClause;
import java.math.BigDecimal;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The estimate that a method of any inputs takes: a level or a number for each input, by its name.
 * An input that is absent was not estimated.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 d)", edition2005 = "4.2.1 e)")
public interface InputValues extends WithInputValues {
  /** The levels of the inputs that are given as a level. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, Level> levels();

  /** The numbers of the inputs that are given as a number. */
  @Value.NaturalOrder
  ImmutableSortedMap<String, BigDecimal> numbers();

  /** Whether the input of that name was estimated. */
  default boolean has(String input) {
    return levels().containsKey(input) || numbers().containsKey(input);
  }

  /** Checks that nothing is given twice. */
  @Value.Check
  default void check() {
    Set<String> both = Sets.intersection(levels().keySet(), numbers().keySet());
    checkArgument(
        both.isEmpty(), "Invalid inputs %s: given as level and as number (expected: one)", both);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds {@link InputValues}. */
  final class Builder extends ImmutableInputValues.Builder {
    Builder() {}
  }
}
