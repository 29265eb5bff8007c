package io.isms.cli;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Ascii;
import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.isms.json.diff.ChangeKind;
import io.isms.json.diff.ElementChange;
import io.isms.json.diff.ModelChange;
import io.isms.json.diff.SystemDiff;
import io.isms.json.tree.JsonValue;
import io.isms.json.tree.ModelPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The elements that differ, as far as no section of its own tells of them, part by part. */
final class OtherParts {
  /** What is told of as risks, controls, actions and decisions. */
  private static final ImmutableList<String> TOLD =
      ImmutableList.of(
          "assessment",
          "earlierAssessments",
          "statementOfApplicability",
          "treatmentPlan",
          "decisions",
          "treatment.actions",
          "treatment.acceptances",
          "leadership.approvals",
          "entries",
          "items",
          "actions");

  /** The most characters of a value, so that a line can be read at a glance. */
  private static final int LONGEST = 60;

  private final ImmutableListMultimap<String, ElementChange> byPart;
  private final DiffText text;

  OtherParts(SystemDiff diff, DiffText text) {
    this.byPart =
        diff.elements().stream()
            .filter(it -> !isTold(it.element().toString()))
            .collect(
                toImmutableListMultimap(
                    it -> it.element().steps().get(0).name(), Function.identity()));
    this.text = text;
  }

  private static boolean isTold(String place) {
    return TOLD.stream()
        .anyMatch(
            told ->
                place.equals(told) || place.startsWith(told + ".") || place.startsWith(told + "["));
  }

  String inShort() {
    Counts counts = new Counts();
    for (ChangeKind kind : List.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED)) {
      counts.add(
          (int) byPart.values().stream().filter(it -> it.kind() == kind).count(), Words.of(kind));
    }
    return counts.toString();
  }

  void append() {
    Multimaps.asMap(byPart)
        .forEach((part, elements) -> text.section("Other parts: " + part, elements, this::append));
  }

  private void append(ElementChange element) {
    text.line(
        String.format(
            "%-8s %s%s",
            Words.of(element.kind()),
            within(element.element(), 1),
            element.title().map(it -> "  " + Ascii.truncate(it, LONGEST, "…")).orElse("")));
    if (element.kind() == ChangeKind.CHANGED || element.kind() == ChangeKind.REORDERED) {
      element.changes().forEach(change -> text.detail(inWords(element, change)));
    }
  }

  private static String inWords(ElementChange element, ModelChange change) {
    int depth = element.element().steps().size() + (isPlainElement(change) ? 1 : 0);
    String place = "";
    if (change.path().steps().size() > depth) {
      ModelPath path =
          isPlainElement(change)
              ? new ModelPath(change.path().steps().subList(0, change.path().steps().size() - 1))
              : change.path();
      place = within(path, element.element().steps().size()) + ": ";
    }
    return place
        + switch (change.kind()) {
          case ADDED -> "added " + value(change.after());
          case REMOVED -> "removed " + value(change.before());
          case REORDERED -> "in another order";
          case CHANGED -> value(change.before()) + " -> " + value(change.after());
        };
  }

  /** Whether it is of an element that its text alone identifies, so that saying it once will do. */
  private static boolean isPlainElement(ModelChange change) {
    return change.path().last() instanceof ModelPath.Element last
        && change
            .after()
            .or(change::before)
            .map(JsonValue::node)
            .filter(node -> node.asText().equals(last.name()))
            .isPresent();
  }

  /** The place without its first steps. */
  private static String within(ModelPath path, int skipped) {
    return path.steps().size() > skipped
        ? new ModelPath(path.steps().subList(skipped, path.steps().size())).toString()
        : path.toString();
  }

  private static String value(Optional<JsonValue> value) {
    return Ascii.truncate(value.map(it -> plain(it.node())).orElse("nothing"), LONGEST, "…");
  }

  private static String plain(JsonNode node) {
    if (node.isArray()) {
      return Joiner.on(", ")
          .join(StreamSupport.stream(node.spliterator(), false).map(OtherParts::plain).toList());
    }
    return node.isTextual() ? node.textValue() : node.toString();
  }
}
