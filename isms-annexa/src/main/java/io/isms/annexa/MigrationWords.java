package io.isms.annexa;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Joiner;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.control.AnnexAControlId;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a migration says things. */
final class MigrationWords {
  private MigrationWords() {}

  /** A control of Annex A with its title. */
  static String named(AnnexAControlId control) {
    return String.format(
        "%s (%s)", control, AnnexA.catalog(control.edition()).getControl(control).title());
  }

  /** Several things in a row: {@code a, b and c}. */
  static String list(Collection<?> things) {
    List<Object> all = new ArrayList<>(things);
    if (all.size() < 2) {
      return Joiner.on("").join(all);
    }
    int last = all.size() - 1;
    return Joiner.on(", ").join(all.subList(0, last)) + " and " + all.get(last);
  }

  /** What was decided about a control, as it reads after "was". */
  static String decision(Optional<SoaEntry> entry) {
    if (entry.isEmpty()) {
      return "not decided";
    }
    SoaEntry decided = entry.orElseThrow();
    if (decided instanceof ExcludedControl excluded) {
      return "out (" + words(excluded.reason()) + ")";
    }
    ApplicableControl applicable = (ApplicableControl) decided;
    String operator =
        decided instanceof InheritedControl inherited ? " by way of " + inherited.provider() : "";
    return String.format("in%s, %s", operator, words(applicable.status()));
  }

  /** Where a new control comes from: one sentence on the pair, and the reason of it. */
  static String comesFrom(Correspondence pair, Optional<SoaEntry> entry) {
    String how =
        switch (pair.relationship()) {
          case EQUAL -> "has the same reach";
          case SUBSET -> "is a part of this one";
          case SUPERSET -> "has this one as a part";
          case INTERSECTS -> "overlaps this one";
        };
    return String.format(
        "%s was %s; it %s (%s). %s",
        named(pair.source()), decision(entry), how, sure(pair), pair.rationale());
  }

  /** Where an old control goes: one sentence on the pair, and the reason of it. */
  static String goesTo(Correspondence pair) {
    String how =
        switch (pair.relationship()) {
          case EQUAL -> "with the same reach";
          case SUBSET -> "as a part of it";
          case SUPERSET -> "which is a part of this one";
          case INTERSECTS -> "which overlaps this one";
        };
    return String.format(
        "Goes to %s, %s (%s). %s", named(pair.target()), how, sure(pair), pair.rationale());
  }

  private static String sure(Correspondence pair) {
    return pair.relationship() + ", certainty " + words(pair.certainty());
  }

  /** A constant in words: {@code not implemented}. */
  static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** States in words, each once, the one that claims most first. */
  static String states(Collection<? extends ApplicableControl> entries) {
    return list(
        entries.stream()
            .map(ApplicableControl::status)
            .distinct()
            .sorted()
            .map((ImplementationStatus status) -> words(status))
            .toList());
  }

  /** Texts in a row, each after the control that it comes from. */
  static Optional<String> labelled(Collection<Labelled> texts, boolean several) {
    if (texts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        texts.stream()
            .map(it -> several ? "[" + it.control() + "] " + it.text() : it.text())
            .collect(joining(" ")));
  }

  /** A text and the control that it was written about. */
  record Labelled(ControlId control, String text) {}
}
