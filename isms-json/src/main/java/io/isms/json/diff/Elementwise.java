package io.isms.json.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.json.tree.ModelPath.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the changes of a difference by the elements in which they are. */
final class Elementwise {
  /** What tells people which element it is, the first that it has. */
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of(
          "title",
          "name",
          "what",
          "statement",
          "subject",
          "text",
          "event",
          "question",
          "conclusion",
          "target");

  /** How far into a part a place is named where it is in no element of a list. */
  private static final int ATTRIBUTES = 2;

  private final Places before;
  private final Places after;
  private final Map<ModelPath, Optional<JsonNode>> found = new HashMap<>();

  private Elementwise(Object before, Object after) {
    this.before = Places.of(before);
    this.after = Places.of(after);
  }

  static ImmutableList<ElementChange> of(Object before, Object after) {
    Elementwise elements = new Elementwise(before, after);
    Map<ModelPath, List<ModelChange>> byElement = new LinkedHashMap<>();
    Comparison.between(elements.before, elements.after)
        .changes()
        .forEach(
            change ->
                byElement
                    .computeIfAbsent(elements.elementOf(change), it -> new ArrayList<>())
                    .add(change));
    return byElement.entrySet().stream()
        .map(it -> elements.change(it.getKey(), it.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The outermost element of a list or map around the place, or else the part that it is in. */
  private ModelPath elementOf(ModelChange change) {
    ImmutableList<Step> steps = change.path().steps();
    int attributes = 0;
    while (attributes < steps.size() && steps.get(attributes) instanceof ModelPath.Attribute) {
      attributes++;
    }
    if (attributes < steps.size()) {
      ModelPath element = new ModelPath(steps.subList(0, attributes + 1));
      if (isObject(element)) {
        return element;
      }
    }
    int length = Math.min(ATTRIBUTES, attributes);
    ModelPath part = new ModelPath(steps.subList(0, length));
    return length == 1 || isObject(part) ? part : new ModelPath(steps.subList(0, length - 1));
  }

  private boolean isObject(ModelPath path) {
    return find(path).map(JsonNode::isObject).orElse(false);
  }

  private ElementChange change(ModelPath element, List<ModelChange> changes) {
    ModelChange first = changes.get(0);
    boolean isWhole = changes.size() == 1 && first.path().equals(element);
    return ElementChange.builder()
        .element(element)
        .title(find(element).flatMap(Elementwise::title))
        .kind(isWhole ? first.kind() : ChangeKind.CHANGED)
        .changes(changes)
        .build();
  }

  private Optional<JsonNode> find(ModelPath path) {
    return found.computeIfAbsent(
        path, it -> after.find(it).or(() -> before.find(it)).map(JsonValue::node));
  }

  private static Optional<String> title(JsonNode node) {
    return TITLES.stream()
        .filter(name -> node.path(name).isTextual())
        .map(name -> node.path(name).textValue())
        .findFirst();
  }
}
