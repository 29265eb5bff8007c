package io.isms.json.internal;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import io.isms.json.tree.JsonValue;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Writes values as JSON. Equal values are written alike: properties stand in {@link PropertyOrder},
 * and sets and maps without an order of their own are brought into that of their text.
 */
public final class ValueWriter {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ValueWriter WHOLE = new ValueWriter(attribute -> true);
  private static final ValueWriter MATERIAL =
      new ValueWriter(attribute -> !attribute.isImmaterial());

  private final Predicate<Attribute> selection;

  private ValueWriter(Predicate<Attribute> selection) {
    this.selection = selection;
  }

  /**
   * The JSON form of a value, or of a collection of values.
   *
   * @throws IllegalArgumentException if the value, or one inside it, has no JSON form
   */
  public static JsonNode write(Object value) {
    return WHOLE.node(value);
  }

  /**
   * The JSON form of a value, or of a collection of values, without what is immaterial in it.
   *
   * @throws IllegalArgumentException if the value, or one inside it, has no JSON form
   */
  public static JsonNode writeMaterial(Object value) {
    return MATERIAL.node(value);
  }

  private JsonNode node(Object value) {
    if (value instanceof String text) {
      return text(text);
    } else if (value instanceof Integer number) {
      return IntNode.valueOf(number);
    } else if (value instanceof Boolean truth) {
      return BooleanNode.valueOf(truth);
    } else if (value instanceof BigDecimal number) {
      return DecimalNode.valueOf(Decimals.normalized(number));
    } else if (value instanceof JsonValue piece) {
      return piece.node();
    } else if (value instanceof Map<?, ?> map) {
      return mapping(map);
    } else if (value instanceof Iterable<?> elements) {
      return sequence(elements);
    }
    return CompactForms.find(classOf(value)).isPresent()
        ? text(CompactForms.print(value))
        : structure(value);
  }

  private static Class<?> classOf(Object value) {
    return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
  }

  private static TextNode text(String text) {
    checkArgument(
        Texts.isUnicode(text),
        "No JSON form of '%s' with half of a character (expected: Unicode text)",
        Excerpt.of(text));
    return TextNode.valueOf(text);
  }

  private ArrayNode sequence(Iterable<?> elements) {
    List<JsonNode> nodes = ImmutableList.copyOf(elements).stream().map(this::node).toList();
    boolean hasOrder = !(elements instanceof Set) || elements instanceof SortedSet;
    return NODES
        .arrayNode()
        .addAll(
            hasOrder ? nodes : nodes.stream().sorted(Comparator.comparing(Canonical::of)).toList());
  }

  private ObjectNode mapping(Map<?, ?> map) {
    Map<String, JsonNode> properties =
        map instanceof SortedMap ? new LinkedHashMap<>() : new TreeMap<>();
    map.forEach((key, value) -> properties.put(node(key).textValue(), node(value)));
    return NODES.objectNode().setAll(properties);
  }

  private ObjectNode structure(Object value) {
    Optional<ValueType> type = ValueType.findImplementedBy(value.getClass());
    checkArgument(
        type.isPresent(),
        "No JSON form of %s (expected: a type of the model)",
        value.getClass().getName());
    TreeMap<String, JsonNode> properties = new TreeMap<>(PropertyOrder.INSTANCE);
    if (!Discriminators.isAssumed(type.orElseThrow().type())) {
      Discriminators.alternatives(type.orElseThrow().type())
          .keySet()
          .forEach(name -> properties.put(Discriminators.PROPERTY, text(name)));
    }
    addProperties(type.orElseThrow(), value, properties);
    return NODES.objectNode().setAll(properties);
  }

  private void addProperties(ValueType type, Object value, Map<String, JsonNode> properties) {
    for (Attribute attribute : type.attributes().stream().filter(selection).toList()) {
      Object attributeValue = attribute.of(value);
      if (attribute.isUnwrapped()) {
        addProperties(
            ValueType.findImplementedBy(attributeValue.getClass()).orElseThrow(),
            attributeValue,
            properties);
      } else if (attributeValue instanceof Optional<?> optional) {
        optional.ifPresent(present -> properties.put(attribute.name(), node(present)));
      } else {
        JsonNode written = node(attributeValue);
        if (attribute.isMandatory() || !isEmptyContainer(written)) {
          properties.put(attribute.name(), written);
        }
      }
    }
  }

  private static boolean isEmptyContainer(JsonNode node) {
    return node.isContainerNode() && node.isEmpty();
  }
}
