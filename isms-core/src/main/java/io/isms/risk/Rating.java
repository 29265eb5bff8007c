package io.isms.risk;

import java.util.Optional;

/**
 * What a method makes of an estimate: a level with its derivation, or the plain statement that
 * there is none. Not having rated is never a low level.
 */
public sealed interface Rating permits RatedLevel, Unrated {
  /** The level; empty if not rated. */
  Optional<Level> findLevel();

  /** The label of the level, or {@code Unrated}. */
  default String label() {
    return findLevel().map(Level::label).orElse("Unrated");
  }
}
