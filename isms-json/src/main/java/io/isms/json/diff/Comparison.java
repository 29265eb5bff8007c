package io.isms.json.diff;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Form;
import io.isms.json.internal.ValueType;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.json.tree.ModelPath.Element;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares two values, going through the written form of both at once. */
final class Comparison {
  private final ImmutableList.Builder<ModelChange> changes = ImmutableList.builder();

  private Comparison() {}

  static ModelDiff between(Places before, Places after) {
    checkArgument(
        before.type().equals(after.type()),
        "No difference between %s and %s (expected: two values of one type)",
        before.type().type().getSimpleName(),
        after.type().type().getSimpleName());
    Comparison comparison = new Comparison();
    comparison.compareAttributes(before.type(), Optional.empty(), before.node(), after.node());
    return ModelDiff.builder().changes(comparison.changes.build()).build();
  }

  private void compare(Form form, ModelPath path, JsonNode before, JsonNode after) {
    if (before.equals(after)) {
      return;
    }
    if (form instanceof Form.Maybe maybe) {
      compare(maybe.present(), path, before, after);
    } else if (form instanceof Form.Sequence sequence) {
      compareElements(sequence.element(), true, path, before, after);
    } else if (form instanceof Form.Distinct distinct) {
      compareElements(distinct.element(), false, path, before, after);
    } else if (form instanceof Form.Mapping mapping) {
      compareEntries(mapping, path, before, after);
    } else {
      Optional<ValueType> type = Identities.typeOf(form, before);
      if (type.isPresent() && type.equals(Identities.typeOf(form, after))) {
        compareAttributes(type.orElseThrow(), Optional.of(path), before, after);
      } else {
        add(change(path, ChangeKind.CHANGED, before, after));
      }
    }
  }

  private void compareAttributes(
      ValueType type, Optional<ModelPath> at, JsonNode before, JsonNode after) {
    for (Attribute attribute : type.properties().values()) {
      ModelPath.Attribute step = new ModelPath.Attribute(attribute.name());
      compareOptional(
          attribute.form(),
          at.map(path -> path.then(step)).orElseGet(() -> ModelPath.of(step)),
          Identities.left(attribute, before).orElse(null),
          Identities.left(attribute, after).orElse(null));
    }
  }

  private void compareEntries(Form.Mapping form, ModelPath path, JsonNode before, JsonNode after) {
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    before.fieldNames().forEachRemaining(keys::add);
    after.fieldNames().forEachRemaining(keys::add);
    for (String key : Set.copyOf(keys.build())) {
      compareOptional(
          form.value(), path.then(new Element(key, 1)), before.get(key), after.get(key));
    }
  }

  private void compareOptional(
      Form form, ModelPath path, @Nullable JsonNode before, @Nullable JsonNode after) {
    if (before != null && after != null) {
      compare(form, path, before, after);
    } else if (before != null || after != null) {
      ChangeKind kind = before == null ? ChangeKind.ADDED : ChangeKind.REMOVED;
      add(change(path, kind, before, after));
    }
  }

  private void compareElements(
      Form form, boolean ordered, ModelPath path, JsonNode before, JsonNode after) {
    ImmutableMap<Element, JsonNode> from = Identities.elements(form, before);
    ImmutableMap<Element, JsonNode> to = Identities.elements(form, after);
    List<Element> inBoth = from.keySet().stream().filter(to::containsKey).toList();
    List<Element> inBothAfter = to.keySet().stream().filter(from::containsKey).toList();
    for (Element element : Sets.union(from.keySet(), to.keySet())) {
      JsonNode old = from.get(element);
      JsonNode now = to.get(element);
      if (old != null && now != null && form instanceof Form.Sequence) {
        compareRows(path.then(element), old, now);
      } else if (old != null && now != null) {
        compare(form, path.then(element), old, now);
      } else {
        ChangeKind kind = old == null ? ChangeKind.ADDED : ChangeKind.REMOVED;
        add(
            change(path.then(element), kind, old, now)
                .follows(ordered ? inFrontOf(element, old == null ? to : from) : Optional.empty()));
      }
    }
    if (ordered && !inBoth.equals(inBothAfter)) {
      add(change(path, ChangeKind.REORDERED, names(inBoth), names(inBothAfter)));
    }
  }

  /** A row of a table says what it says as a whole. */
  private void compareRows(ModelPath path, JsonNode before, JsonNode after) {
    if (!before.equals(after)) {
      add(change(path, ChangeKind.CHANGED, before, after));
    }
  }

  private static Optional<String> inFrontOf(Element element, ImmutableMap<Element, ?> elements) {
    int position = elements.keySet().asList().indexOf(element);
    return position == 0
        ? Optional.empty()
        : Optional.of(elements.keySet().asList().get(position - 1).toString());
  }

  private static ArrayNode names(List<Element> elements) {
    ArrayNode names = JsonNodeFactory.instance.arrayNode();
    elements.forEach(element -> names.add(element.toString()));
    return names;
  }

  private static ModelChange.Builder change(
      ModelPath path, ChangeKind kind, @Nullable JsonNode before, @Nullable JsonNode after) {
    return ModelChange.builder()
        .path(path)
        .kind(kind)
        .before(Optional.ofNullable(before).map(JsonValue::of))
        .after(Optional.ofNullable(after).map(JsonValue::of));
  }

  private void add(ModelChange.Builder change) {
    changes.add(change.build());
  }
}
