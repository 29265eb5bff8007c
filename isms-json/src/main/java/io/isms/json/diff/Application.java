package io.isms.json.diff;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import io.isms.json.internal.Attribute;
import io.isms.json.internal.Form;
import io.isms.json.internal.ProblemsException;
import io.isms.json.internal.ValueReader;
import io.isms.json.internal.ValueType;
import io.isms.json.internal.ValueWriter;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.json.tree.ModelPath.Element;
import io.isms.json.tree.ModelPath.Step;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Applies a difference to the written form of a value and reads the outcome. */
final class Application {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final ImmutableList.Builder<DiffConflict> conflicts = ImmutableList.builder();

  private Application() {}

  @SuppressWarnings("unchecked") // what is read is of the type of what was written
  static <T> T of(ModelDiff diff, T value) {
    ValueType type = Places.typeOf(value);
    Application application = new Application();
    JsonNode outcome = application.applyToAttributes(type, ValueWriter.write(value), Plan.of(diff));
    application.throwIfAny();
    try {
      return (T) ValueReader.read(outcome, type.type());
    } catch (ProblemsException e) {
      e.problems()
          .forEach(it -> application.conflict(it.place().pointer(), it.text() + " (the outcome)"));
      throw application.exception();
    }
  }

  /** The changes as a tree of places. */
  private static final class Plan {
    private final Map<Step, Plan> inside = new TreeMap<>();
    private @Nullable ModelChange change;

    static Plan of(ModelDiff diff) {
      Plan root = new Plan();
      for (ModelChange each : diff.changes()) {
        Plan place = root;
        for (Step step : each.path().steps()) {
          place = place.inside.computeIfAbsent(step, it -> new Plan());
        }
        place.change = each;
      }
      return root;
    }

    boolean is(ChangeKind kind) {
      return change != null && change.kind() == kind;
    }

    /** The path of the change here, or of the first one inside. */
    String path() {
      return change != null ? change.path().toString() : inside.values().iterator().next().path();
    }

    Optional<JsonValue> before() {
      return Optional.ofNullable(change).flatMap(ModelChange::before);
    }

    Optional<JsonValue> after() {
      return Optional.ofNullable(change).flatMap(ModelChange::after);
    }

    Optional<String> follows() {
      return Optional.ofNullable(change).flatMap(ModelChange::follows);
    }
  }

  private JsonNode apply(Form form, JsonNode node, Plan plan) {
    if (plan.is(ChangeKind.CHANGED)) {
      checkIs(plan, node);
      return plan.after().orElseThrow().node();
    } else if (form instanceof Form.Maybe maybe) {
      return apply(maybe.present(), node, plan);
    } else if (form instanceof Form.Sequence sequence) {
      return applyToElements(sequence.element(), true, node, plan);
    } else if (form instanceof Form.Distinct distinct) {
      return applyToElements(distinct.element(), false, node, plan);
    } else if (form instanceof Form.Mapping mapping) {
      return applyToEntries(mapping, node, plan);
    }
    Optional<ValueType> type = Identities.typeOf(form, node);
    if (type.isPresent()) {
      return applyToAttributes(type.orElseThrow(), node, plan);
    }
    conflict(plan.path(), "Nothing is inside " + JsonValue.of(node) + " (expected: a place)");
    return node;
  }

  private JsonNode applyToAttributes(ValueType type, JsonNode node, Plan plan) {
    ObjectNode outcome = NODES.objectNode().setAll((ObjectNode) node);
    plan.inside.forEach(
        (step, inside) -> {
          Attribute attribute = type.properties().get(step.name());
          if (attribute == null || !(step instanceof ModelPath.Attribute)) {
            conflict(
                inside.path(),
                String.format(
                    "Unknown attribute '%s' (expected: one of %s)",
                    step.name(), type.properties().keySet()));
          } else {
            applyTo(
                attribute.form(),
                outcome,
                step.name(),
                Identities.left(attribute, node).orElse(null),
                inside);
          }
        });
    return outcome;
  }

  private JsonNode applyToEntries(Form.Mapping form, JsonNode node, Plan plan) {
    ObjectNode outcome = NODES.objectNode().setAll((ObjectNode) node);
    plan.inside.forEach(
        (step, inside) ->
            applyTo(form.value(), outcome, step.name(), node.get(step.name()), inside));
    return outcome;
  }

  private void applyTo(
      Form form, ObjectNode outcome, String name, @Nullable JsonNode current, Plan plan) {
    changed(form, current, plan)
        .ifPresentOrElse(it -> outcome.set(name, it), () -> outcome.remove(name));
  }

  /** What one place holds after it; empty if nothing. */
  private Optional<JsonNode> changed(Form form, @Nullable JsonNode current, Plan plan) {
    if (plan.is(ChangeKind.ADDED)) {
      if (current != null) {
        conflict(plan.path(), JsonValue.of(current) + " is there (expected: nothing)");
      }
      return plan.after().map(JsonValue::node);
    } else if (current == null) {
      conflict(
          plan.path(),
          "Nothing is there (expected: "
              + plan.before().map(JsonValue::toString).orElse("something")
              + ")");
      return Optional.empty();
    } else if (plan.is(ChangeKind.REMOVED)) {
      checkIs(plan, current);
      return Optional.empty();
    }
    return Optional.of(apply(form, current, plan));
  }

  private JsonNode applyToElements(Form form, boolean ordered, JsonNode node, Plan plan) {
    Map<Element, JsonNode> left = new LinkedHashMap<>(Identities.elements(form, node));
    ImmutableList<Element> before = ImmutableList.copyOf(left.keySet());
    ListMultimap<String, Element> followers = ArrayListMultimap.create();
    Map<Element, JsonNode> added = new LinkedHashMap<>();
    plan.inside.forEach(
        (step, inside) -> {
          Element element = new Element(step.name(), step.occurrence());
          Optional<JsonNode> outcome = changed(form, left.get(element), inside);
          if (inside.is(ChangeKind.ADDED)) {
            outcome.ifPresent(it -> added.put(element, it));
            followers.put(inside.follows().orElse(""), element);
          } else if (outcome.isPresent()) {
            left.put(element, outcome.orElseThrow());
          } else {
            checkFollows(ordered, element, before, inside);
            left.remove(element);
          }
        });
    ArrayNode array = NODES.arrayNode();
    new Arrangement(followers, added, array).arrange(reordered(left, plan));
    if (ordered && !added.isEmpty()) {
      added.forEach(
          (element, it) -> {
            Plan inside = requireNonNull(plan.inside.get(element));
            conflict(
                inside.path(),
                String.format(
                    "Nothing is there to follow (expected: %s)",
                    inside.follows().orElse("the first")));
          });
    }
    added.values().forEach(array::add);
    return array;
  }

  private Map<Element, JsonNode> reordered(Map<Element, JsonNode> left, Plan plan) {
    if (!plan.is(ChangeKind.REORDERED)) {
      return left;
    }
    ArrayNode names = NODES.arrayNode();
    left.keySet().forEach(element -> names.add(element.toString()));
    checkIs(plan, names);
    Map<Element, JsonNode> outcome = new LinkedHashMap<>();
    for (JsonNode name : plan.after().orElseThrow().node()) {
      Element element = Element.parse(name.asText());
      JsonNode node = left.get(element);
      if (node != null) {
        outcome.put(element, node);
      }
    }
    return outcome;
  }

  /** Puts each added element behind the one that it follows. */
  private record Arrangement(
      ListMultimap<String, Element> followers, Map<Element, JsonNode> added, ArrayNode outcome) {
    void arrange(Map<Element, JsonNode> left) {
      append("");
      left.forEach(
          (element, node) -> {
            outcome.add(node);
            append(element.toString());
          });
    }

    private void append(String predecessor) {
      for (Element element : followers.removeAll(predecessor)) {
        JsonNode node = added.remove(element);
        if (node != null) {
          outcome.add(node);
          append(element.toString());
        }
      }
    }
  }

  private void checkFollows(
      boolean ordered, Element element, ImmutableList<Element> before, Plan plan) {
    int position = before.indexOf(element);
    String actual = position <= 0 ? "" : before.get(position - 1).toString();
    String expected = plan.follows().orElse("");
    if (ordered && position >= 0 && !actual.equals(expected)) {
      conflict(
          plan.path(),
          String.format(
              "It follows %s (expected: %s)",
              actual.isEmpty() ? "nothing" : actual, expected.isEmpty() ? "nothing" : expected));
    }
  }

  private void checkIs(Plan plan, JsonNode node) {
    JsonValue current = JsonValue.of(node);
    JsonValue expected = plan.before().orElseThrow();
    if (!current.equals(expected)) {
      conflict(plan.path(), current + " is there (expected: " + expected + ")");
    }
  }

  private void conflict(String place, String problem) {
    conflicts.add(new DiffConflict(place, problem));
  }

  private DiffConflictException exception() {
    return new DiffConflictException(conflicts.build());
  }

  private void throwIfAny() {
    if (!conflicts.build().isEmpty()) {
      throw exception();
    }
  }
}
