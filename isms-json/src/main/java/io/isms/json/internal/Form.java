package io.isms.json.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.isms.json.tree.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Optional;

/** The form in which values of one Java type are written. */
public sealed interface Form {
  /** What a value of that form is called in messages, such as {@code text} or {@code object}. */
  String label();

  /** The value that stands for nothing; empty if the form has none. */
  default Optional<Object> emptyValue() {
    return Optional.empty();
  }

  /**
   * The form of that type.
   *
   * @throws IllegalArgumentException if the type has none
   */
  static Form of(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      return ofContainer((Class<?>) parameterized.getRawType(), parameterized);
    }
    checkArgument(
        type instanceof Class, "No JSON form of %s (expected: a type of the model)", type);
    return ofClass((Class<?>) type);
  }

  private static Form ofContainer(Class<?> raw, ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    if (raw == Optional.class) {
      return new Maybe(of(arguments[0]));
    } else if (raw == ImmutableList.class) {
      return new Sequence(of(arguments[0]));
    } else if (raw == ImmutableSet.class || raw == ImmutableSortedSet.class) {
      return new Distinct(of(arguments[0]), raw == ImmutableSortedSet.class);
    }
    checkArgument(
        raw == ImmutableMap.class || raw == ImmutableSortedMap.class,
        "No JSON form of %s (expected: Optional or an immutable list, set or map)",
        type);
    return new Mapping(keyOf(arguments[0]), of(arguments[1]), raw == ImmutableSortedMap.class);
  }

  private static Form keyOf(Type type) {
    Form key = of(type);
    checkArgument(
        key instanceof Text || key instanceof Compact,
        "No JSON form of a map by %s (expected: keys that are written as text)",
        type);
    return key;
  }

  private static Form ofClass(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return new Whole();
    } else if (type == boolean.class || type == Boolean.class) {
      return new Truth();
    } else if (type == String.class) {
      return new Text();
    } else if (type == BigDecimal.class) {
      return new Decimal();
    } else if (type == JsonValue.class) {
      return new Any();
    }
    Optional<CompactForm> compact = CompactForms.find(type);
    if (compact.isPresent()) {
      return new Compact(compact.orElseThrow());
    }
    ImmutableMap<String, Class<?>> alternatives = Discriminators.alternatives(type);
    if (!alternatives.isEmpty()) {
      return new OneOf(
          ImmutableMap.copyOf(Maps.transformValues(alternatives, member -> object(member).type())));
    }
    return object(type);
  }

  private static Structure object(Class<?> type) {
    return new Structure(
        ValueType.find(type)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "No JSON form of " + type.getName() + " (expected: a type of the model)")));
  }

  /** A whole number. */
  record Whole() implements Form {
    @Override
    public String label() {
      return "whole number from -2147483648 to 2147483647";
    }
  }

  /** True or false. */
  record Truth() implements Form {
    @Override
    public String label() {
      return "true or false";
    }
  }

  /** Any text. */
  record Text() implements Form {
    @Override
    public String label() {
      return "text";
    }
  }

  /** A decimal number. */
  record Decimal() implements Form {
    @Override
    public String label() {
      return "number";
    }
  }

  /** Whatever can be said in JSON. */
  record Any() implements Form {
    @Override
    public String label() {
      return "any value";
    }
  }

  /**
   * A value that is written as text.
   *
   * @param compact how it is read
   */
  record Compact(CompactForm compact) implements Form {
    @Override
    public String label() {
      return "text";
    }
  }

  /**
   * A value that may be absent.
   *
   * @param present the form of a value that is there
   */
  record Maybe(Form present) implements Form {
    @Override
    public String label() {
      return present.label();
    }

    @Override
    public Optional<Object> emptyValue() {
      return Optional.of(Optional.empty());
    }
  }

  /**
   * A list.
   *
   * @param element the form of its elements
   */
  record Sequence(Form element) implements Form {
    @Override
    public String label() {
      return "array";
    }

    @Override
    public Optional<Object> emptyValue() {
      return Optional.of(ImmutableList.of());
    }
  }

  /**
   * A set.
   *
   * @param element the form of its elements
   * @param sorted whether it is a sorted set
   */
  record Distinct(Form element, boolean sorted) implements Form {
    @Override
    public String label() {
      return "array";
    }

    @Override
    public Optional<Object> emptyValue() {
      return Optional.of(sorted ? ImmutableSortedSet.of() : ImmutableSet.of());
    }
  }

  /**
   * A map.
   *
   * @param key the form of its keys, which is text
   * @param value the form of its values
   * @param sorted whether it is a sorted map
   */
  record Mapping(Form key, Form value, boolean sorted) implements Form {
    @Override
    public String label() {
      return "object";
    }

    @Override
    public Optional<Object> emptyValue() {
      return Optional.of(sorted ? ImmutableSortedMap.of() : ImmutableMap.of());
    }
  }

  /**
   * A value with attributes.
   *
   * @param type its type
   */
  record Structure(ValueType type) implements Form {
    @Override
    public String label() {
      return "object";
    }
  }

  /**
   * A value with attributes that is one of a closed set of alternatives.
   *
   * @param types the types by what the property {@link Discriminators#PROPERTY} calls them
   */
  record OneOf(ImmutableMap<String, ValueType> types) implements Form {
    @Override
    public String label() {
      return "object";
    }
  }
}
