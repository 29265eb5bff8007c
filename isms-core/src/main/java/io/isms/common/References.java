package io.isms.common;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /** What the elements refer to: those that remember it each for itself, all others together. */
  private final ImmutableList<Referred> referred;

  private final ImmutableList<ElementId> defined;
  private volatile @Nullable KnownIds foundAmong;

  private References(Walk walk) {
    this.walk = walk;
    ImmutableList.Builder<Referred> remembered = ImmutableList.builder();
    List<ElementId> holders = new ArrayList<>();
    Set<ElementId> targets = new LinkedHashSet<>();
    walk.with(
        new Visitor() {
          @Override
          public boolean knows(Object element) {
            if (element instanceof Referring one) {
              remembered.add(one.refersTo());
              return true;
            }
            return false;
          }

          @Override
          public void defines(ElementId id) {
            holders.add(id);
          }

          @Override
          public void refers(Reference reference) {
            targets.add(reference.id());
          }
        });
    this.referred = remembered.add(Referred.by(holders, targets)).build();
    ImmutableList.Builder<ElementId> all = ImmutableList.builder();
    referred.forEach(one -> all.addAll(one.holders()));
    this.defined = all.build();
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

  /** The ids of the elements of this part, always in the same order. */
  public ImmutableList<ElementId> defined() {
    return defined;
  }

  /** The ids that elements of this part refer to, each once. */
  public ImmutableSet<ElementId> targets() {
    return referred.stream()
        .flatMap(one -> one.ids().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Whether all that this part refers to is known. */
  public boolean areAmong(KnownIds known) {
    if (foundAmong == known) {
      return true;
    }
    for (Referred one : referred) {
      if (!one.isAmong(known)) {
        return false;
      }
    }
    if (!defined.isEmpty()) {
      foundAmong = known;
    }
    return true;
  }

  /** Among what all that this part refers to was last found; empty if it was not looked for. */
  public Optional<KnownIds> foundAmong() {
    return Optional.ofNullable(foundAmong);
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
