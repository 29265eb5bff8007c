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

/** Finds what stands at a place of a value. */
public final class Places {
  private Places() {}

  /**
   * What stands at that place.
   *
   * @return the piece in JSON; empty if there is nothing, or no such place
   * @throws IllegalArgumentException if the value has no attributes
   */
  public static Optional<JsonValue> find(ModelPath path, Object value) {
    Optional<Form> form = Optional.of(Form.of(Comparison.typeOf(value).type()));
    Optional<JsonNode> node = Optional.of(ValueWriter.write(value));
    for (Step step : path.steps()) {
      Optional<Located> next =
          node.isPresent() && form.isPresent()
              ? inside(form.orElseThrow(), node.orElseThrow(), step)
              : Optional.empty();
      node = next.map(Located::node);
      form = next.map(Located::form);
    }
    return node.map(JsonValue::of);
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
