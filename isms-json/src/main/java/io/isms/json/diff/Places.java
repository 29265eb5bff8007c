package io.isms.json.diff;

import com.fasterxml.jackson.databind.JsonNode;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Form;
import io.isms.json.internal.ValueType;
import io.isms.json.internal.ValueWriter;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.json.tree.ModelPath.Step;
import java.util.Optional;

/** The places of one value, and what stands there. */
public final class Places {
  private final ValueType type;
  private final JsonNode node;

  private Places(ValueType type, JsonNode node) {
    this.type = type;
    this.node = node;
  }

  /**
   * The places of that value.
   *
   * @throws IllegalArgumentException if the value has no attributes
   */
  public static Places of(Object value) {
    return new Places(typeOf(value), ValueWriter.write(value));
  }

  /** The type of a value that has attributes. */
  static ValueType typeOf(Object value) {
    return ValueType.findImplementedBy(value.getClass())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No difference of "
                        + value.getClass().getName()
                        + " (expected: a value with attributes)"));
  }

  ValueType type() {
    return type;
  }

  JsonNode node() {
    return node;
  }

  /** What stands at that place, in JSON; empty if there is nothing, or no such place. */
  public Optional<JsonValue> find(ModelPath path) {
    Optional<Located> here = Optional.of(new Located(Form.of(type.type()), node));
    for (Step step : path.steps()) {
      here = here.flatMap(it -> inside(it.form(), it.node(), step));
    }
    return here.map(it -> JsonValue.of(it.node()));
  }

  private record Located(Form form, JsonNode node) {}

  private static Optional<Located> inside(Form form, JsonNode node, Step step) {
    if (form instanceof Form.Maybe maybe) {
      return inside(maybe.present(), node, step);
    } else if (form instanceof Form.Sequence sequence) {
      return element(sequence.element(), node, step);
    } else if (form instanceof Form.Distinct distinct) {
      return element(distinct.element(), node, step);
    } else if (form instanceof Form.Mapping mapping) {
      return Optional.ofNullable(node.get(step.name())).map(it -> new Located(mapping.value(), it));
    }
    Optional<Attribute> attribute =
        Identities.typeOf(form, node)
            .map(ValueType::properties)
            .flatMap(properties -> Optional.ofNullable(properties.get(step.name())));
    return attribute.flatMap(
        it -> Identities.left(it, node).map(value -> new Located(it.form(), value)));
  }

  private static Optional<Located> element(Form form, JsonNode array, Step step) {
    return Optional.ofNullable(
            Identities.elements(form, array)
                .get(new ModelPath.Element(step.name(), step.occurrence())))
        .map(it -> new Located(form, it));
  }
}
