package io.isms.common;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * The ids in one part of a management system: those of its own elements, and those by which its
 * elements refer to others. They follow from the types: the accessor {@code id()} of an element
 * gives its own id, every other {@link ElementId} in it leads to another element.
 */
public final class References {
  /** The accessors that name an element which has no id of its own, the first that it has. */
  public static final ImmutableList<String> KEYS =
      ImmutableList.of("id", "risk", "control", "party", "unit", "guidance", "clause");

  /** The accessor that gives the own id of an element. */
  private static final String ID = "id";

  private final Walk walk;
  private final ImmutableSetMultimap<Class<?>, ElementId> defined;
  private final ImmutableSetMultimap<Class<?>, ElementId> targets;

  /** The ids of each kind that all targets of that kind were last seen to be among. */
  private final Map<Class<?>, Set<ElementId>> resolved = new ConcurrentHashMap<>();

  private References(Walk walk) {
    this.walk = walk;
    Map<Class<?>, Set<ElementId>> own = new LinkedHashMap<>();
    Map<Class<?>, Set<ElementId>> others = new LinkedHashMap<>();
    walk.with(
        new Visitor() {
          @Override
          public boolean knows(Object element) {
            if (element instanceof Referring referring) {
              ValueShape.of(element).find(ID).ifPresent(id -> add(own, (ElementId) id.of(element)));
              referring.refersTo().forEach(id -> add(others, id));
              return true;
            }
            return false;
          }

          @Override
          public void defines(ElementId id) {
            add(own, id);
          }

          @Override
          public void refers(Reference reference) {
            add(others, reference.id());
          }
        });
    this.defined = copyOf(own);
    this.targets = copyOf(others);
  }

  private static void add(Map<Class<?>, Set<ElementId>> ids, ElementId id) {
    ids.computeIfAbsent(id.getClass(), kind -> new LinkedHashSet<>()).add(id);
  }

  private static ImmutableSetMultimap<Class<?>, ElementId> copyOf(
      Map<Class<?>, Set<ElementId>> ids) {
    ImmutableSetMultimap.Builder<Class<?>, ElementId> copy = ImmutableSetMultimap.builder();
    ids.forEach(copy::putAll);
    return copy.build();
  }

  /**
   * The ids in a part.
   *
   * @param name the name of the part, such as {@code context}
   * @param part a value type of the model
   */
  public static References in(String name, Object part) {
    return new References(visitor -> walkPart(name, part, visitor));
  }

  /**
   * The ids in a list of elements that belongs to no part.
   *
   * @param name the name of the list, such as {@code decisions}
   * @param elements values of the model
   */
  public static References ofElements(String name, ImmutableList<?> elements) {
    return new References(visitor -> walkElements(name, elements, visitor));
  }

  /** The ids by which one element refers to others, each once. */
  public static ImmutableSet<ElementId> idsIn(Object element) {
    ImmutableSet.Builder<ElementId> ids = ImmutableSet.builder();
    walkElement("", "", element, (Finder) reference -> ids.add(reference.id()));
    return ids.build();
  }

  /** The ids of the elements of this part, by the class of the id. */
  public ImmutableSetMultimap<Class<?>, ElementId> defined() {
    return defined;
  }

  /** The ids that elements of this part refer to, each once, by the class of the id. */
  public ImmutableSetMultimap<Class<?>, ElementId> targets() {
    return targets;
  }

  /**
   * Whether every id of that kind that this part refers to is among those given. Asked again with
   * the same set, it remembers the answer.
   */
  public boolean allAmong(Class<?> kind, Set<ElementId> known) {
    if (resolved.get(kind) == known) {
      return true;
    }
    boolean all = known.containsAll(targets.get(kind));
    if (all) {
      resolved.put(kind, known);
    }
    return all;
  }

  /** All places of this part that refer to an id for which the test holds. */
  public ImmutableList<Reference> to(Predicate<ElementId> test) {
    ImmutableList.Builder<Reference> found = ImmutableList.builder();
    walk.with(
        (Finder)
            reference -> {
              if (test.test(reference.id())) {
                found.add(reference);
              }
            });
    return found.build();
  }

  /** What is met on a walk through a part. */
  private interface Visitor {
    /** Whether it need not be led into that element. */
    boolean knows(Object element);

    void defines(ElementId id);

    void refers(Reference reference);
  }

  /** Looks for references alone, into every element. */
  @FunctionalInterface
  private interface Finder extends Visitor {
    @Override
    default boolean knows(Object element) {
      return false;
    }

    @Override
    default void defines(ElementId id) {}
  }

  /** Goes through all ids of a part. */
  @FunctionalInterface
  private interface Walk {
    void with(Visitor visitor);
  }

  private static void walkPart(String name, Object part, Visitor visitor) {
    for (ValueShape.Attribute attribute : ValueShape.of(part).attributes()) {
      Object value = attribute.of(part);
      if (value instanceof Collection<?> elements && isStructured(elements)) {
        walkElements(name + "." + attribute.name(), elements, visitor);
      } else if (value instanceof Optional<?> one && isStructured(one.stream().toList())) {
        walkElement(name + "." + attribute.name(), "", one.orElseThrow(), visitor);
      } else {
        walkValue(new Place(name, "", attribute.name()), value, visitor);
      }
    }
  }

  private static boolean isStructured(Collection<?> elements) {
    return !elements.isEmpty()
        && ValueShape.find(elements.iterator().next().getClass()).isPresent();
  }

  private static void walkElements(String path, Collection<?> elements, Visitor visitor) {
    int index = 0;
    for (Object element : elements) {
      if (!visitor.knows(element)) {
        walkElement(path, keyOf(element, index), element, visitor);
      }
      index++;
    }
  }

  private static String keyOf(Object element, int index) {
    ValueShape shape = ValueShape.of(element);
    for (String key : KEYS) {
      Optional<ValueShape.Attribute> attribute = shape.find(key);
      if (attribute.isPresent()) {
        return attribute.orElseThrow().of(element).toString();
      }
    }
    return Integer.toString(index);
  }

  private static void walkElement(String path, String holder, Object element, Visitor visitor) {
    for (ValueShape.Attribute attribute : ValueShape.of(element).attributes()) {
      Object value = attribute.of(element);
      if (attribute.name().equals(ID) && value instanceof ElementId id) {
        visitor.defines(id);
      } else {
        walkValue(new Place(path, holder, attribute.name()), value, visitor);
      }
    }
  }

  private static void walkValue(Place place, Object value, Visitor visitor) {
    if (value instanceof ElementId id) {
      visitor.refers(new Reference(place.part(), place.holder(), place.attribute(), id));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(it -> walkValue(place, it, visitor));
    } else if (value instanceof Collection<?> all) {
      all.forEach(it -> walkValue(place, it, visitor));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, it) -> {
            walkValue(place, key, visitor);
            walkValue(place, it, visitor);
          });
    } else {
      ValueShape.find(value.getClass())
          .ifPresent(shape -> walkNested(place, shape, value, visitor));
    }
  }

  private static void walkNested(Place place, ValueShape shape, Object value, Visitor visitor) {
    for (ValueShape.Attribute attribute : shape.attributes()) {
      Object inner = attribute.of(value);
      if (attribute.name().equals(ID) && inner instanceof ElementId id) {
        visitor.defines(id);
      } else {
        walkValue(place, inner, visitor);
      }
    }
  }

  /** Where an id stands, as {@link Reference} tells it. */
  private record Place(String part, String holder, String attribute) {}

  /**
   * One id by which an element refers to another.
   *
   * @param part the part that holds the element, such as {@code register.risks}
   * @param holder the id of the element, or its number from 0 if it has none; empty if the part is
   *     one element
   * @param attribute the attribute of the element that holds the id, or holds what holds it
   * @param id the id
   */
  public record Reference(String part, String holder, String attribute, ElementId id) {}
}
