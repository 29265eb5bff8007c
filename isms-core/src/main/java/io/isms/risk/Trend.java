package io.isms.risk;

/** How the level of a risk moved from one assessment to the next. */
public enum Trend {
  /** It is higher. */
  UP,
  /** It is lower. */
  DOWN,
  /** It is the same. */
  SAME,
  /** The risk is only in the later assessment. */
  NEW,
  /** The risk is only in the earlier assessment. */
  GONE,
  /** It has a level and had none. */
  NEWLY_RATED,
  /** It had a level and has none. */
  NEWLY_UNRATED,
  /** It has no level and had none. */
  STILL_UNRATED,
  /** The two levels follow criteria that cannot be compared. */
  NOT_COMPARABLE;

  /** How a rating moved, by the rank of its level; both have to be on one scale. */
  public static Trend between(Rating before, Rating after) {
    if (before.findLevel().isEmpty()) {
      return after.findLevel().isEmpty() ? STILL_UNRATED : NEWLY_RATED;
    }
    if (after.findLevel().isEmpty()) {
      return NEWLY_UNRATED;
    }
    int from = before.findLevel().orElseThrow().rank();
    int to = after.findLevel().orElseThrow().rank();
    return to > from ? UP : to < from ? DOWN : SAME;
  }

  /** The trend if the earlier were the later. */
  public Trend opposite() {
    return switch (this) {
      case UP -> DOWN;
      case DOWN -> UP;
      case NEW -> GONE;
      case GONE -> NEW;
      case NEWLY_RATED -> NEWLY_UNRATED;
      case NEWLY_UNRATED -> NEWLY_RATED;
      case SAME, STILL_UNRATED, NOT_COMPARABLE -> this;
    };
  }
}
