package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.Immaterial;
import io.isms.common.LevelCode;
import io.isms.standard.SourceClause;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An ordered set of levels that the organization defines, of any size. The lowest level comes
 * first.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 a) 2)", edition2005 = "4.2.1 c)")
public interface Scale extends WithScale {
  /** The id, such as {@code likelihood}. */
  ScaleId id();

  /** What the scale is called; defaults to the id. */
  @Immaterial
  @Value.Default
  default String label() {
    return id().value();
  }

  /** The levels, the lowest first; at least two. */
  ImmutableList<Level> levels();

  /** The levels by code. */
  @Value.Lazy
  default ImmutableSortedMap<LevelCode, Level> byCode() {
    return Elements.byId("level", levels(), Level::code);
  }

  /** The levels by every text that names them, folded. */
  @Value.Lazy
  default ImmutableMap<String, Level> byName() {
    Map<String, Level> names = new HashMap<>();
    levels().forEach(level -> names.put(Integer.toString(level.rank()), level));
    levels().forEach(level -> names.put(folded(level.label()), level));
    levels().forEach(level -> names.put(folded(level.code().value()), level));
    return ImmutableMap.copyOf(names);
  }

  /** The level of that code; empty if the scale has none. */
  default Optional<Level> findLevel(LevelCode code) {
    return Optional.ofNullable(byCode().get(code));
  }

  /**
   * The level of that code.
   *
   * @throws IllegalArgumentException if the scale has none
   */
  default Level getLevel(LevelCode code) {
    Level level = byCode().get(code);
    if (level == null) {
      throw new IllegalArgumentException(unknown(code.value()));
    }
    return level;
  }

  /**
   * The level that a text names by code, label or rank, in this order; case, spaces, hyphens and
   * underscores do not matter. Empty if it names none.
   */
  default Optional<Level> findLevel(String text) {
    return Optional.ofNullable(byName().get(folded(text)));
  }

  /**
   * The level that a text names by code, label or rank.
   *
   * @throws IllegalArgumentException if it names none
   */
  default Level parseLevel(String text) {
    return findLevel(text).orElseThrow(() -> new IllegalArgumentException(unknown(text)));
  }

  /**
   * The codes of a level and of all lower ones, the lowest first, as acceptance criteria name them.
   *
   * @throws IllegalArgumentException if the text names no level by code, label or rank
   */
  default ImmutableList<LevelCode> upTo(String text) {
    int highest = parseLevel(text).rank();
    return levels().stream()
        .filter(level -> level.rank() <= highest)
        .map(Level::code)
        .collect(ImmutableList.toImmutableList());
  }

  /** The place of a level, 0 for the lowest; -1 if the level is not on this scale. */
  default int indexOf(Level level) {
    return levels().indexOf(level);
  }

  /** The lowest level. */
  default Level lowest() {
    return levels().get(0);
  }

  /** The highest level. */
  default Level highest() {
    return levels().get(levels().size() - 1);
  }

  /**
   * The level that many steps lower, but never below the lowest.
   *
   * @throws IllegalArgumentException if the level is not on this scale or the steps are below 0
   */
  default Level lowered(Level level, int steps) {
    checkArgument(steps >= 0, "Invalid number of steps %s (expected: 0 or more)", steps);
    int index = indexOf(level);
    if (index < 0) {
      throw new IllegalArgumentException(unknown(level.code().value()));
    }
    return levels().get(Math.max(0, index - steps));
  }

  private String unknown(String text) {
    return Elements.unknown(
        id() + " level",
        text,
        levels().stream().map(level -> level.code() + " (" + level.label() + ")").toList());
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
  }

  /** Checks that there are two levels or more, rising, and that no text names two of them. */
  @Value.Check
  default void check() {
    checkArgument(
        levels().size() >= 2,
        "Invalid scale %s: %s level(s) (expected: 2 or more)",
        id(),
        levels().size());
    for (int i = 1; i < levels().size(); i++) {
      Level lower = levels().get(i - 1);
      Level upper = levels().get(i);
      checkArgument(
          lower.rank() < upper.rank(),
          "Invalid scale %s: level %s with rank %s after %s with rank %s (expected: rising ranks)",
          id(),
          upper.code(),
          upper.rank(),
          lower.code(),
          lower.rank());
    }
    checkArgument(
        lowest().rank() >= 0,
        "Invalid scale %s: level %s with rank %s (expected: 0 or more)",
        id(),
        lowest().code(),
        lowest().rank());
    byCode();
    Map<String, Level> names = new HashMap<>();
    for (Level level : levels()) {
      checkArgument(
          !folded(level.label()).isEmpty(),
          "Invalid scale %s: label '%s' of %s (expected: more than hyphens and underscores)",
          id(),
          level.label(),
          level.code());
      for (String name : new String[] {level.code().value(), level.label()}) {
        Level other = names.putIfAbsent(folded(name), level);
        checkArgument(
            other == null || other.equals(level),
            "Invalid scale %s: '%s' names %s and %s (expected: one level)",
            id(),
            name,
            other == null ? "" : other.code(),
            level.code());
      }
    }
  }

  /** The scale of those levels, the lowest first. */
  static Scale of(String id, Level... levels) {
    return builder().id(ScaleId.of(id)).addLevels(levels).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Scale}. */
  final class Builder extends ImmutableScale.Builder {
    Builder() {}
  }
}
