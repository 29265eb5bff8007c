package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** Collections of elements that have an id: each id once, kept in the order of the ids. */
public final class Elements {
  private static final int SOME = 12;

  private Elements() {}

  /**
   * The elements by id.
   *
   * @param type what an element is, as it is to stand in the message, such as {@code risk}
   * @throws IllegalArgumentException if an id occurs more than once, naming every such id
   */
  public static <K extends Comparable<? super K>, E> ImmutableSortedMap<K, E> byId(
      String type, List<E> elements, Function<? super E, K> id) {
    TreeMap<K, E> byId = new TreeMap<>();
    TreeSet<K> twice = new TreeSet<>();
    for (E element : elements) {
      K key = id.apply(element);
      if (byId.put(key, element) != null) {
        twice.add(key);
      }
    }
    checkArgument(
        twice.isEmpty(), "Invalid list: %s id %s occurs twice (expected: once)", type, twice);
    return ImmutableSortedMap.copyOfSorted(byId);
  }

  /** Whether the elements stand in the order of their ids. */
  public static <K extends Comparable<? super K>, E> boolean inOrder(
      List<E> elements, Function<? super E, K> id) {
    return Ordering.<K>natural().isOrdered(elements.stream().map(id).toList());
  }

  /** The elements in the order of their ids. */
  public static <K extends Comparable<? super K>, E> ImmutableList<E> sorted(
      List<E> elements, Function<? super E, K> id) {
    return elements.stream()
        .sorted(Comparator.comparing(id))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The element of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static <K, E> E get(String type, Map<K, E> elements, K id) {
    E element = elements.get(id);
    if (element == null) {
      throw new IllegalArgumentException(unknown(type, id, elements.keySet()));
    }
    return element;
  }

  /** The message for an id that is none of those there are, of which it names some. */
  public static String unknown(String type, Object id, Iterable<?> known) {
    ImmutableList<Object> all = ImmutableList.copyOf(known);
    String some =
        all.stream().limit(SOME).map(Object::toString).reduce((a, b) -> a + ", " + b).orElse("");
    return String.format(
        "Unknown %s '%s' (expected: one of [%s%s])",
        type, id, some, all.size() > SOME ? ", … " + all.size() + " in all" : "");
  }
}
