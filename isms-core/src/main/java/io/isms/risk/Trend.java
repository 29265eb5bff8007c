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
  /** The two levels cannot be compared: they follow other criteria, or one is not rated. */
  NOT_COMPARABLE;

  /** How a rating moved, by the rank of its level. */
  static Trend between(Rating before, Rating after) {
    if (before.findLevel().isEmpty() || after.findLevel().isEmpty()) {
      return NOT_COMPARABLE;
    }
    int from = before.findLevel().orElseThrow().rank();
    int to = after.findLevel().orElseThrow().rank();
    return to > from ? UP : to < from ? DOWN : SAME;
  }
}
