package io.isms.riskcalc.comparison;

import io.isms.risk.Level;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.Trend;
import java.util.Optional;

/**
 * How a rating moved.
 *
 * @param trend the direction
 * @param steps by how many levels of the scale, up if positive; empty if there is no level on one
 *     of the two sides, or one that is not on the scale, or if the scale is not known
 */
public record Movement(Trend trend, Optional<Integer> steps) {
  /** A direction without a number of steps. */
  static Movement of(Trend trend) {
    return new Movement(trend, Optional.empty());
  }

  /** The movement from one rating to another, both on that scale. */
  static Movement between(Rating before, Rating after, Scale levels) {
    return new Movement(
        Trend.between(before, after),
        place(before, levels).flatMap(from -> place(after, levels).map(to -> to - from)));
  }

  /** Whether there is anything to tell: it is neither the same level nor still none. */
  public boolean hasMoved() {
    return trend != Trend.SAME && trend != Trend.STILL_UNRATED;
  }

  private static Optional<Integer> place(Rating rating, Scale levels) {
    return rating.findLevel().map(Level::code).flatMap(levels::findLevel).map(levels::indexOf);
  }
}
