package io.isms.riskcalc;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/**
 * The places of ratings among each other by their values: 1 for the highest; equal values share a
 * place, and the next one follows without a gap. A rating without a value has no place.
 */
public final class DenseRanks {
  private final ImmutableSortedMap<BigDecimal, Integer> byValue;

  private DenseRanks(ImmutableSortedMap<BigDecimal, Integer> byValue) {
    this.byValue = byValue;
  }

  /** The places of those ratings, in whatever order they come. */
  public static DenseRanks of(Iterable<? extends Rating> ratings) {
    TreeSet<BigDecimal> values = new TreeSet<>(Comparator.reverseOrder());
    StreamSupport.stream(ratings.spliterator(), false)
        .flatMap(rating -> value(rating).stream())
        .forEach(values::add);
    TreeMap<BigDecimal, Integer> places = new TreeMap<>();
    values.forEach(value -> places.put(value, places.size() + 1));
    return new DenseRanks(ImmutableSortedMap.copyOfSorted(places));
  }

  /** The place of a rating; empty if it has no value or is none of those compared. */
  public Optional<Integer> findRank(Rating rating) {
    return value(rating).flatMap(value -> Optional.ofNullable(byValue.get(value)));
  }

  private static Optional<BigDecimal> value(Rating rating) {
    return rating instanceof RatedLevel rated ? rated.value() : Optional.empty();
  }
}
