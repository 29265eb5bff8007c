package io.isms.json.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import io.isms.common.References;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Canonical;
import io.isms.json.internal.Discriminators;
import io.isms.json.internal.Form;
import io.isms.json.internal.ValueType;
import io.isms.json.tree.ModelPath.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What identifies the parts of a written value. It follows from the form, with no line per type.
 */
final class Identities {
  private static final String DAY = "on";
  private static final String VERSION = "version";
  private static final int DIGITS_OF_HASH = 12;

  private Identities() {}

  /**
   * The elements of an array in their order, by what identifies them. Those that nothing else tells
   * apart are counted in the order of their content, so that it does not matter where they stand.
   */
  static ImmutableMap<Element, JsonNode> elements(Form element, JsonNode array) {
    List<String> names = new ArrayList<>();
    Map<String, List<Integer>> places = new LinkedHashMap<>();
    for (int i = 0; i < array.size(); i++) {
      String name = name(element, array.get(i), i);
      names.add(name);
      places.computeIfAbsent(name, it -> new ArrayList<>()).add(i);
    }
    int[] occurrences = new int[array.size()];
    for (List<Integer> alike : places.values()) {
      if (alike.size() > 1) {
        alike.sort(Comparator.comparing(place -> Canonical.of(array.get(place))));
      }
      for (int rank = 0; rank < alike.size(); rank++) {
        occurrences[alike.get(rank)] = rank + 1;
      }
    }
    ImmutableMap.Builder<Element, JsonNode> elements = ImmutableMap.builder();
    for (int i = 0; i < array.size(); i++) {
      elements.put(new Element(names.get(i), occurrences[i]), array.get(i));
    }
    return elements.buildOrThrow();
  }

  /** The type that a written object has; empty if it is not said, or if the form has none. */
  static Optional<ValueType> typeOf(Form form, JsonNode node) {
    if (form instanceof Form.Structure structure) {
      return Optional.of(structure.type());
    } else if (form instanceof Form.OneOf oneOf) {
      JsonNode name = node.path(Discriminators.PROPERTY);
      return name.isTextual()
          ? Optional.ofNullable(oneOf.types().get(name.textValue()))
          : oneOf.types().values().stream()
              .filter(type -> Discriminators.isAssumed(type.type()))
              .findFirst();
    }
    return Optional.empty();
  }

  /** What an attribute holds when it is left out: its empty value, or nothing. */
  static Optional<JsonNode> left(Attribute attribute, JsonNode object) {
    JsonNode value = object.get(attribute.name());
    if (value != null) {
      return Optional.of(value);
    }
    Form form = attribute.form();
    if (form instanceof Form.Sequence || form instanceof Form.Distinct) {
      return Optional.of(JsonNodeFactory.instance.arrayNode());
    }
    return form instanceof Form.Mapping || form instanceof Form.Structure && attribute.hasDefault()
        ? Optional.of(JsonNodeFactory.instance.objectNode())
        : Optional.empty();
  }

  private static String name(Form form, JsonNode node, int position) {
    if (form instanceof Form.Sequence) {
      return Integer.toString(position);
    } else if (node.isValueNode()) {
      return node.asText();
    }
    return typeOf(form, node)
        .flatMap(type -> findKey(type, node).or(() -> composed(form, type, node)))
        .orElseGet(() -> hash(node));
  }

  private static Optional<String> findKey(ValueType type, JsonNode node) {
    return References.KEYS.stream()
        .filter(key -> type.properties().containsKey(key) && node.path(key).isTextual())
        .findFirst()
        .map(
            key ->
                isMandatoryText(type.properties().get(DAY)) && !key.equals("id")
                    ? node.path(key).textValue() + " " + node.path(DAY).asText()
                    : node.path(key).textValue());
  }

  /** Without a key, what an element cannot be without tells it from the others. */
  private static Optional<String> composed(Form form, ValueType type, JsonNode node) {
    ImmutableList.Builder<String> parts = ImmutableList.builder();
    if (form instanceof Form.OneOf && node.has(Discriminators.PROPERTY)) {
      parts.add(node.path(Discriminators.PROPERTY).asText());
    }
    type.properties()
        .forEach(
            (name, attribute) -> {
              if (isMandatoryText(attribute) || name.equals(VERSION)) {
                parts.add(node.path(name).asText());
              }
            });
    return Optional.of(parts.build().stream().collect(Collectors.joining(" ")))
        .filter(text -> !text.isBlank());
  }

  private static boolean isMandatoryText(@Nullable Attribute attribute) {
    return attribute != null && attribute.isMandatory() && attribute.form() instanceof Form.Compact;
  }

  private static String hash(JsonNode node) {
    String whole =
        Hashing.sha256().hashString(Canonical.of(node), StandardCharsets.UTF_8).toString();
    return "=" + whole.substring(0, DIGITS_OF_HASH);
  }
}
