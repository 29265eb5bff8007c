package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import java.util.Collections;
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
    if (isStrictlyOrdered(elements, id)) {
      ImmutableSortedMap.Builder<K, E> ordered = ImmutableSortedMap.naturalOrder();
      elements.forEach(element -> ordered.put(id.apply(element), element));
      return ordered.buildOrThrow();
    }
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

  /**
   * Whether the elements stand in the order of their ids.
   *
   * @param type what an element is, as it is to stand in the message, such as {@code risk}
   * @throws IllegalArgumentException if an id occurs more than once, naming every such id
   */
  public static <K extends Comparable<? super K>, E> boolean inOrderOnce(
      String type, List<E> elements, Function<? super E, K> id) {
    boolean ordered = isStrictlyOrdered(elements, id);
    if (!ordered) {
      byId(type, elements, id);
    }
    return ordered;
  }

  private static <K extends Comparable<? super K>, E> boolean isStrictlyOrdered(
      List<E> elements, Function<? super E, K> id) {
    if (elements.isEmpty()) {
      return true;
    }
    K last = id.apply(elements.get(0));
    for (E element : elements.subList(1, elements.size())) {
      K next = id.apply(element);
      if (last.compareTo(next) >= 0) {
        return false;
      }
      last = next;
    }
    return true;
  }

  /**
   * The same elements with one more, or with that one in the place of the one which has its id.
   *
   * @param elements elements in the order of their ids, each once
   */
  public static <K extends Comparable<? super K>, E> ImmutableList<E> with(
      ImmutableList<E> elements, E element, Function<? super E, K> id) {
    int place =
        Collections.binarySearch(Lists.<E, K>transform(elements, id::apply), id.apply(element));
    int before = place < 0 ? -place - 1 : place;
    int after = place < 0 ? before : before + 1;
    return ImmutableList.<E>builderWithExpectedSize(elements.size() + 1)
        .addAll(elements.subList(0, before))
        .add(element)
        .addAll(elements.subList(after, elements.size()))
        .build();
  }

  /** Whether the elements stand in the order of their ids. */
  public static <K extends Comparable<? super K>, E> boolean inOrder(
      List<E> elements, Function<? super E, K> id) {
    for (int i = 1; i < elements.size(); i++) {
      if (id.apply(elements.get(i - 1)).compareTo(id.apply(elements.get(i))) > 0) {
        return false;
      }
    }
    return true;
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
