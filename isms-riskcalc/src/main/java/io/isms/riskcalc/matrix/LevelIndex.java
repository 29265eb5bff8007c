package io.isms.riskcalc.matrix;

import io.isms.common.Elements;
import io.isms.risk.Level;
import io.isms.risk.Scale;

/** Finds the place of a level on its scale by its rank, without looking through the scale. */
final class LevelIndex {
  /** Beyond this many ranks the scale is looked through instead. */
  private static final int MOST_RANKS = 1024;

  private final Scale scale;
  private final Level[] levels;
  private final int lowestRank;
  private final int[] byRank;

  LevelIndex(Scale scale) {
    this.scale = scale;
    this.levels = scale.levels().toArray(new Level[0]);
    this.lowestRank = scale.lowest().rank();
    int ranks = scale.highest().rank() - lowestRank + 1;
    this.byRank = new int[ranks <= MOST_RANKS ? ranks : 0];
    if (byRank.length > 0) {
      for (int i = 0; i < levels.length; i++) {
        byRank[levels[i].rank() - lowestRank] = i;
      }
    }
  }

  /**
   * The place of the level, 0 for the lowest.
   *
   * @throws IllegalArgumentException if the level is not on the scale
   */
  int of(Level level) {
    int offset = level.rank() - lowestRank;
    if (offset >= 0 && offset < byRank.length) {
      int candidate = byRank[offset];
      if (levels[candidate].equals(level)) {
        return candidate;
      }
    }
    return lookedUp(level);
  }

  private int lookedUp(Level level) {
    int index = scale.indexOf(level);
    if (index < 0) {
      throw new IllegalArgumentException(
          Elements.unknown(scale.id() + " level", level.code(), scale.byCode().keySet()));
    }
    return index;
  }
}
