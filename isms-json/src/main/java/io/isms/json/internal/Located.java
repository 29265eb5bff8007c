package io.isms.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;

/** A piece of a document together with its place. */
record Located(JsonNode node, Place place) {

  static Located root(JsonNode node) {
    return new Located(node, Place.ROOT);
  }

  /** The name of the property, or the index of the element, that it is. */
  String name() {
    return place.name();
  }

  /** The elements of an array; empty for anything else. */
  ImmutableList<Located> elements() {
    ImmutableList.Builder<Located> elements = ImmutableList.builder();
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        elements.add(new Located(node.get(i), place.child(Integer.toString(i), i)));
      }
    }
    return elements.build();
  }

  /** The properties of an object in their order; empty for anything else. */
  ImmutableList<Located> properties() {
    ImmutableList.Builder<Located> properties = ImmutableList.builder();
    int position = 0;
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      properties.add(new Located(property.getValue(), place.child(property.getKey(), position++)));
    }
    return properties.build();
  }

  /** The property of that name; empty if there is none. */
  Optional<Located> findProperty(String name) {
    return properties().stream().filter(property -> property.name().equals(name)).findFirst();
  }

  /** What it is, in a word. */
  String kind() {
    return switch (node.getNodeType()) {
      case ARRAY -> "array";
      case BOOLEAN -> "boolean";
      case NUMBER -> "number";
      case OBJECT -> "object";
      case STRING -> "text";
      default -> "null";
    };
  }

  /** The value as it is to stand in a message: a scalar in JSON, a container in outline. */
  String shown() {
    if (node.isArray()) {
      return node.isEmpty() ? "[]" : "[…]";
    } else if (node.isObject()) {
      return node.isEmpty() ? "{}" : "{…}";
    } else if (node.isTextual()) {
      return '"' + Excerpt.of(node.textValue()) + '"';
    }
    return Excerpt.of(node.asText());
  }
}
