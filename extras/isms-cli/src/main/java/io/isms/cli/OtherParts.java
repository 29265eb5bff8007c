package io.isms.cli;

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
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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

  OtherParts(SystemDiff diff) {
    this.byPart = Multimaps.index(others(diff), element -> element.element().steps().get(0).name());
  }

  private static List<ElementChange> others(SystemDiff diff) {
    return diff.elements().stream().filter(it -> !isTold(it.element().toString())).toList();
  }

  private static boolean isTold(String place) {
    return TOLD.stream()
        .anyMatch(
            told ->
                place.equals(told) || place.startsWith(told + ".") || place.startsWith(told + "["));
  }

  static String inShort(SystemDiff diff) {
    List<ElementChange> others = others(diff);
    String counts =
        List.of(ChangeKind.ADDED, ChangeKind.REMOVED, ChangeKind.CHANGED).stream()
            .map(kind -> count(others, kind) + " " + words(kind))
            .filter(count -> !count.startsWith("0 "))
            .collect(Collectors.joining(", "));
    return counts.isEmpty() ? "none" : counts;
  }

  private static long count(List<ElementChange> elements, ChangeKind kind) {
    return elements.stream().filter(it -> it.kind() == kind).count();
  }

  void appendTo(StringBuilder text) {
    byPart
        .asMap()
        .forEach(
            (part, elements) -> {
              DiffForms.heading(text, String.format("Other parts: %s (%d)", part, elements.size()));
              elements.forEach(element -> append(text, element));
            });
  }

  private static void append(StringBuilder text, ElementChange element) {
    text.append(
        String.format(
            "%-8s %s%s\n",
            words(element.kind()),
            within(element.element(), 1),
            element.title().map(it -> "  " + Ascii.truncate(it, LONGEST, "…")).orElse("")));
    if (element.kind() == ChangeKind.CHANGED || element.kind() == ChangeKind.REORDERED) {
      element.changes().forEach(change -> append(text, element, change));
    }
  }

  private static void append(StringBuilder text, ElementChange element, ModelChange change) {
    int depth = element.element().steps().size() + (isPlainElement(change) ? 1 : 0);
    text.append("    ");
    if (change.path().steps().size() > depth) {
      ModelPath place =
          isPlainElement(change)
              ? new ModelPath(change.path().steps().subList(0, change.path().steps().size() - 1))
              : change.path();
      text.append(within(place, element.element().steps().size())).append(": ");
    }
    switch (change.kind()) {
      case ADDED -> text.append("added ").append(value(change.after()));
      case REMOVED -> text.append("removed ").append(value(change.before()));
      case REORDERED -> text.append("in another order");
      case CHANGED ->
          text.append(value(change.before())).append(" -> ").append(value(change.after()));
    }
    text.append('\n');
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

  private static String words(ChangeKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
