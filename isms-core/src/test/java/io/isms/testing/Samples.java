package io.isms.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/** Texts, id texts, days and small collections, of which the other arbitraries are made. */
public final class Samples {
  private static final ImmutableList<String> VISIBLE =
      ImmutableList.of(
          "a",
          "Risk",
          "Zürich",
          "œuvre",
          "e\u0301t\u00e9",
          "日本",
          "Καλημέρα",
          "عربى",
          "😀",
          "\uD835\uDD38",
          "\"",
          "'",
          "\\",
          "{}",
          "</td>",
          "%s",
          "null",
          "-1",
          "0x1F",
          "=1+1",
          "§ 9",
          "a, b; c",
          "#");
  private static final ImmutableList<String> PIECES =
      ImmutableList.<String>builder()
          .addAll(VISIBLE)
          .add(" ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u2028", "\u0001")
          .build();

  private Samples() {}

  /** Free text that is not blank: other scripts, quotes, line breaks, surrogate pairs. */
  public static Arbitrary<String> text() {
    return Combinators.combine(
            Arbitraries.of(PIECES).list().ofMaxSize(2),
            Arbitraries.of(VISIBLE),
            Arbitraries.of(PIECES).list().ofMaxSize(3))
        .as((before, visible, after) -> String.join("", before) + visible + String.join("", after));
  }

  /** Free text that may also be empty or blank. */
  public static Arbitrary<String> anyText() {
    return Arbitraries.of(PIECES).list().ofMaxSize(4).map(pieces -> String.join("", pieces));
  }

  /**
   * Texts that have the form of an id: a prefix, then numbers with and without leading zeros.
   *
   * @param prefix what they begin with, such as {@code R-}
   */
  public static Arbitrary<String> idText(String prefix) {
    return Combinators.combine(
            Arbitraries.of(prefix, prefix, prefix.toLowerCase(Locale.ROOT), prefix + "x."),
            Arbitraries.of("", "0", "00"),
            Arbitraries.integers().between(0, 120),
            Arbitraries.of("", "", "a", "_b-1"))
        .as((start, zeros, number, end) -> start + zeros + number + end);
  }

  /** Days of two decades, leap days among them. */
  public static Arbitrary<LocalDate> day() {
    return Arbitraries.longs()
        .between(LocalDate.of(2005, 10, 15).toEpochDay(), LocalDate.of(2031, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /** Lists with as many different elements, in no order. */
  public static <T> Arbitrary<ImmutableList<T>> distinct(Arbitrary<T> elements, int min, int max) {
    return elements.set().ofMinSize(min).ofMaxSize(max).map(ImmutableList::copyOf);
  }

  /** One value of each, in the same order. */
  public static <T> Arbitrary<ImmutableList<T>> each(List<Arbitrary<T>> elements) {
    return elements.isEmpty()
        ? Arbitraries.just(ImmutableList.of())
        : Combinators.combine(elements).as(ImmutableList::copyOf);
  }

  /** One value for each key, in the order of the keys. */
  public static <K, T> Arbitrary<ImmutableList<T>> forEach(
      Collection<? extends K> keys, Function<? super K, Arbitrary<T>> element) {
    return each(keys.stream().<Arbitrary<T>>map(element).toList());
  }

  /** A part of those elements, in any order, possibly none or all. */
  public static <T> Arbitrary<ImmutableList<T>> some(Collection<? extends T> of) {
    return of.isEmpty()
        ? Arbitraries.just(ImmutableList.of())
        : independent(
            Combinators.combine(
                    Arbitraries.<T>subsetOf(of).ofMaxSize(Math.min(5, of.size())),
                    Arbitraries.longs().between(0, Long.MAX_VALUE))
                .as(
                    (part, seed) -> {
                      List<T> mixed = new ArrayList<>(part);
                      Collections.shuffle(mixed, new Random(seed));
                      return ImmutableList.copyOf(mixed);
                    }));
  }

  /** A part of those elements as a sorted set. */
  public static <T extends Comparable<? super T>> Arbitrary<ImmutableSortedSet<T>> sortedSome(
      Collection<? extends T> of) {
    return Samples.<T>some(of).map(ImmutableSortedSet::copyOf);
  }

  /** Sorted maps from a part of the keys to any of the values. */
  public static <K extends Comparable<? super K>, V> Arbitrary<ImmutableSortedMap<K, V>> map(
      Collection<? extends K> keys, Arbitrary<V> values) {
    return Samples.<K>some(keys)
        .flatMap(
            some ->
                values
                    .list()
                    .ofSize(some.size())
                    .map(
                        all -> {
                          ImmutableSortedMap.Builder<K, V> map = ImmutableSortedMap.naturalOrder();
                          for (int i = 0; i < some.size(); i++) {
                            map.put(some.get(i), all.get(i));
                          }
                          return map.buildOrThrow();
                        }));
  }

  /**
   * The same values, drawn independently of what was drawn before them. Without it the seed that
   * {@code flatMap} hands down makes the first choices below it lean a little to one side.
   */
  public static <T> Arbitrary<T> independent(Arbitrary<T> values) {
    return Arbitraries.fromGenerator(new Independent<>(values.generator(1000, false)));
  }

  /**
   * A generator that is equal to itself only. Of a lambda jqwik would compare what it captures,
   * find two of them equal that are not, and draw the values of one for the other.
   */
  private static final class Independent<T> implements RandomGenerator<T> {
    private final RandomGenerator<T> generator;
    private final Object identity = new Object();

    Independent(RandomGenerator<T> generator) {
      this.generator = generator;
    }

    @Override
    public Shrinkable<T> next(Random random) {
      return generator.next(new Random(random.nextLong() * 0x9E3779B97F4A7C15L));
    }

    @Override
    public String toString() {
      return "independent " + identity;
    }
  }

  /** The same elements in every possible order. */
  public static <T> Arbitrary<ImmutableList<T>> shuffled(List<T> elements) {
    return Arbitraries.shuffle(elements).map(ImmutableList::copyOf);
  }
}
