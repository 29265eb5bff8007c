package io.isms.riskcalc.comparison;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which level of a later scale says the same as a level of an earlier one, as the organization
 * decided. A level without an entry has no counterpart; none is ever guessed.
 */
@Value.Immutable
@SourceClause("6.1.2 b)")
public interface ScaleMapping extends WithScaleMapping {
  /** A mapping that knows no counterpart. */
  ScaleMapping NONE = builder().build();

  /** The later level by the earlier one. */
  @Value.NaturalOrder
  ImmutableSortedMap<LevelCode, LevelCode> counterparts();

  /** The later level that says the same; empty if there is none. */
  default Optional<LevelCode> counterpartOf(LevelCode earlier) {
    return Optional.ofNullable(counterparts().get(earlier));
  }

  /**
   * Checks that every level named is on its scale and that a higher level never becomes a lower
   * one.
   *
   * @throws IllegalArgumentException if it is not so
   */
  default void checkFits(Scale before, Scale after) {
    counterparts().keySet().forEach(before::getLevel);
    counterparts().values().forEach(after::getLevel);
    Optional<Level> last = Optional.empty();
    for (Level level : before.levels()) {
      Optional<Level> next = counterpartOf(level.code()).map(after::getLevel);
      if (next.isPresent()) {
        int rank = next.orElseThrow().rank();
        checkArgument(
            last.map(lower -> lower.rank() <= rank).orElse(true),
            "Invalid mapping of scale %s: %s becomes %s, a lower level %s (expected: in the order"
                + " of the levels)",
            before.id(),
            level.code(),
            next.orElseThrow().code(),
            last.map(lower -> lower.code().value()).orElse(""));
        last = next;
      }
    }
  }

  /**
   * The mapping between two scales of which nothing but that is known: each level to itself where
   * the levels of both are equal, else none.
   */
  static ScaleMapping between(Scale before, Scale after) {
    return before.levels().equals(after.levels()) ? sameCodes(before, after) : NONE;
  }

  /** The mapping of each level to that of the same code, for codes that kept their meaning. */
  static ScaleMapping sameCodes(Scale before, Scale after) {
    Builder mapping = builder();
    before.levels().stream()
        .map(Level::code)
        .filter(code -> after.findLevel(code).isPresent())
        .forEach(code -> mapping.putCounterpart(code, code));
    return mapping.build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScaleMapping}. */
  final class Builder extends ImmutableScaleMapping.Builder {
    Builder() {}
  }
}
