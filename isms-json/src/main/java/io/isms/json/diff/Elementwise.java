package io.isms.json.diff;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import io.isms.json.tree.ModelPath.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the changes of a difference by the elements in which they are. */
final class Elementwise {
  /** What tells people which element it is, the first that it has. */
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("title", "name", "what", "text", "label", "topic", "target");

  /** How far into a part a place is named where it is in no element of a list. */
  private static final int ATTRIBUTES = 2;

  private final Places before;
  private final Places after;

  private Elementwise(Object before, Object after) {
    this.before = Places.of(before);
    this.after = Places.of(after);
  }

  static ImmutableList<ElementChange> of(Object before, Object after) {
    Elementwise elements = new Elementwise(before, after);
    Map<ModelPath, List<ModelChange>> byElement = new LinkedHashMap<>();
    ModelDiff.between(before, after)
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

  /** The outermost element of a list or map around the place, or else the part of the system. */
  private ModelPath elementOf(ModelChange change) {
    ImmutableList<Step> steps = change.path().steps();
    for (int i = 0; i < steps.size(); i++) {
      ModelPath path = new ModelPath(steps.subList(0, i + 1));
      if (path.last() instanceof ModelPath.Element) {
        return find(path).map(JsonValue::node).map(JsonNode::isObject).orElse(false)
            ? path
            : new ModelPath(steps.subList(0, i));
      }
    }
    return new ModelPath(steps.subList(0, Math.min(ATTRIBUTES, steps.size())));
  }

  private ElementChange change(ModelPath element, List<ModelChange> changes) {
    ModelChange first = changes.get(0);
    boolean isWhole = changes.size() == 1 && first.path().equals(element);
    return ElementChange.builder()
        .element(element)
        .title(find(element).flatMap(it -> title(it.node())))
        .kind(isWhole ? first.kind() : ChangeKind.CHANGED)
        .changes(changes)
        .build();
  }

  private Optional<JsonValue> find(ModelPath path) {
    return after.find(path).or(() -> before.find(path));
  }

  private static Optional<String> title(JsonNode node) {
    return TITLES.stream()
        .filter(name -> node.path(name).isTextual())
        .map(name -> node.path(name).textValue())
        .findFirst();
  }
}
