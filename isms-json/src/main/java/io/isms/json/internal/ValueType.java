package io.isms.json.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A type that is written as an object, seen through its convention. There are two kinds:
 *
 * <ul>
 *   <li>an interface with a public static {@code builder()} that gives its public nested {@code
 *       Builder}; an attribute is an accessor without parameters for which the builder has a method
 *       of the same name that takes what the accessor gives. Helpers, lazy and default methods have
 *       no such method and are no attributes;
 *   <li>a record; its attributes are its components.
 * </ul>
 *
 * <p>Nothing here knows about JSON libraries.
 */
public final class ValueType {
  private static final ClassValue<Optional<ValueType>> TYPES =
      new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
          return Assembly.of(type, accessors(type)).map(assembly -> new ValueType(type, assembly));
        }
      };
  private static final ClassValue<Optional<ValueType>> TYPES_OF_VALUES =
      new ClassValue<>() {
        @Override
        protected Optional<ValueType> computeValue(Class<?> type) {
          return nearest(type);
        }
      };

  private final Class<?> type;
  private final Assembly assembly;
  private final ImmutableList<Attribute> attributes;
  private final ImmutableMap<String, Attribute> properties;

  private ValueType(Class<?> type, Assembly assembly) {
    this.type = type;
    this.assembly = assembly;
    this.attributes =
        accessors(type).stream()
            .filter(accessor -> assembly.takes(accessor.getName()))
            .map(accessor -> new Attribute(accessor, isUnwrapped(accessor.getReturnType())))
            .collect(ImmutableList.toImmutableList());
    TreeMap<String, Attribute> byName = new TreeMap<>(PropertyOrder.INSTANCE);
    for (Attribute attribute : attributes) {
      if (attribute.isUnwrapped()) {
        byName.putAll(of(attribute.valueClass()).properties);
      } else {
        byName.put(attribute.name(), attribute);
      }
    }
    this.properties = ImmutableMap.copyOf(byName);
  }

  /** The value type of that class; empty if the class does not keep the convention. */
  public static Optional<ValueType> find(Class<?> type) {
    return TYPES.get(type);
  }

  /** The value type that a class implements; empty if there is none. */
  public static Optional<ValueType> findImplementedBy(Class<?> implementation) {
    return TYPES_OF_VALUES.get(implementation);
  }

  /** The interface or record. */
  public Class<?> type() {
    return type;
  }

  /** The attributes of this type, sorted by name. */
  public ImmutableList<Attribute> attributes() {
    return attributes;
  }

  /**
   * The properties of the written object by name, in the order in which they are written. They are
   * the attributes, with those of an unwrapped attribute in its place.
   */
  public ImmutableMap<String, Attribute> properties() {
    return properties;
  }

  /**
   * Builds a value.
   *
   * @param values the values of properties by name; a property may be absent if it is not mandatory
   * @throws RuntimeException whatever the builder or the constructor throws
   */
  public Object build(Map<String, Object> values) {
    Map<String, Object> own = new TreeMap<>();
    for (Attribute attribute : attributes) {
      if (attribute.isUnwrapped()) {
        own.put(attribute.name(), of(attribute.valueClass()).build(values));
      } else if (values.containsKey(attribute.name())) {
        own.put(attribute.name(), values.get(attribute.name()));
      }
    }
    return assembly.assemble(own);
  }

  private static ValueType of(Class<?> type) {
    return find(type)
        .orElseThrow(() -> new IllegalArgumentException("Invalid value type " + type.getName()));
  }

  /** The whole system has no level of its own where it is part of a document. */
  private static boolean isUnwrapped(Class<?> type) {
    return type == Isms.class;
  }

  private static Optional<ValueType> nearest(Class<?> implementation) {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(implementation));
    while (!open.isEmpty()) {
      Class<?> next = open.remove();
      Optional<ValueType> found = find(next);
      if (found.isPresent()) {
        return found;
      }
      open.addAll(Arrays.asList(next.getInterfaces()));
    }
    return Optional.empty();
  }

  private static ImmutableList<Method> accessors(Class<?> type) {
    TreeMap<String, Method> byName = new TreeMap<>();
    for (Method method : type.getMethods()) {
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && !method.isBridge()) {
        byName.merge(method.getName(), method, ValueType::moreSpecific);
      }
    }
    return ImmutableList.copyOf(byName.values());
  }

  private static Method moreSpecific(Method a, Method b) {
    return a.getDeclaringClass().isAssignableFrom(b.getDeclaringClass()) ? b : a;
  }
}
