package io.isms.json.tree;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;

/**
 * A piece of JSON that does not change. Numbers are equal if they are the same number, objects if
 * they hold the same, in whatever order.
 */
public final class JsonValue {
  private static final BigDecimal SMALLEST = BigDecimal.valueOf(Integer.MIN_VALUE);
  private static final BigDecimal LARGEST = BigDecimal.valueOf(Integer.MAX_VALUE);

  private final JsonNode node;

  private JsonValue(JsonNode node) {
    this.node = node;
  }

  /** The piece as it is now; later changes of the node do not reach it. */
  public static JsonValue of(JsonNode node) {
    return new JsonValue(normalized(node));
  }

  /** A copy of the piece. */
  public JsonNode node() {
    return node.deepCopy();
  }

  private static JsonNode normalized(JsonNode node) {
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(it -> object.set(it.getKey(), normalized(it.getValue())));
      return object;
    } else if (node.isArray()) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      node.forEach(element -> array.add(normalized(element)));
      return array;
    }
    return node.isNumber() ? number(node.decimalValue()) : node;
  }

  private static JsonNode number(BigDecimal value) {
    BigDecimal shortest = value.stripTrailingZeros();
    boolean isInt =
        shortest.scale() <= 0
            && shortest.compareTo(SMALLEST) >= 0
            && shortest.compareTo(LARGEST) <= 0;
    return isInt ? IntNode.valueOf(shortest.intValue()) : DecimalNode.valueOf(shortest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue value && node.equals(value.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** The JSON text on one line. */
  @Override
  public String toString() {
    return node.toString();
  }
}
