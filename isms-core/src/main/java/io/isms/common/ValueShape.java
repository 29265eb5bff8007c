package io.isms.common;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The attributes of a value type in which ids can stand. A value type is an interface of the model
 * with a nested builder; an attribute is an accessor that the builder has a method for.
 */
final class ValueShape {
  private static final String MODEL = "io.isms.";
  private static final ClassValue<Optional<ValueShape>> SHAPES =
      new ClassValue<>() {
        @Override
        protected Optional<ValueShape> computeValue(Class<?> type) {
          return nearest(type);
        }
      };

  private final ImmutableMap<String, Attribute> attributes;

  private ValueShape(Class<?> type, Class<?> builder) {
    TreeMap<String, Attribute> found = new TreeMap<>();
    for (Method accessor : type.getMethods()) {
      if (accessor.getParameterCount() == 0
          && !Modifier.isStatic(accessor.getModifiers())
          && hasSetter(builder, accessor)
          && canHoldIds(accessor.getGenericReturnType())) {
        found.put(accessor.getName(), new Attribute(accessor));
      }
    }
    this.attributes = ImmutableMap.copyOf(found);
  }

  static Optional<ValueShape> find(Class<?> type) {
    return SHAPES.get(type);
  }

  static ValueShape of(Object value) {
    return find(value.getClass())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Invalid value of " + value.getClass() + " (expected: a value type)"));
  }

  ImmutableList<Attribute> attributes() {
    return attributes.values().asList();
  }

  Optional<Attribute> find(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  private static Optional<ValueShape> nearest(Class<?> implementation) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(implementation));
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      Optional<Class<?>> builder = builderOf(next);
      if (builder.isPresent()) {
        return Optional.of(new ValueShape(next, builder.orElseThrow()));
      }
      open.addAll(Arrays.asList(next.getInterfaces()));
    }
    return Optional.empty();
  }

  private static Optional<Class<?>> builderOf(Class<?> type) {
    return type.isInterface() && type.getName().startsWith(MODEL)
        ? Arrays.stream(type.getDeclaredClasses())
            .filter(nested -> nested.getSimpleName().equals("Builder"))
            .findFirst()
        : Optional.empty();
  }

  private static boolean hasSetter(Class<?> builder, Method accessor) {
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getName().equals(accessor.getName()))
        .filter(method -> method.getParameterCount() == 1)
        .anyMatch(
            method -> method.getParameterTypes()[0].isAssignableFrom(accessor.getReturnType()));
  }

  private static boolean canHoldIds(Type type) {
    if (type instanceof ParameterizedType container) {
      return Arrays.stream(container.getActualTypeArguments()).anyMatch(ValueShape::canHoldIds);
    }
    return type instanceof Class<?> plain
        && (ElementId.class.isAssignableFrom(plain)
            || plain.isInterface() && plain.getName().startsWith(MODEL));
  }

  /**
   * An attribute.
   *
   * @param accessor gives its value
   */
  record Attribute(Method accessor) {
    String name() {
      return accessor.getName();
    }

    Object of(Object value) {
      try {
        return accessor.invoke(value);
      } catch (IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException("Cannot read " + accessor, e);
      }
    }
  }
}
