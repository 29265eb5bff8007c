package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.context.Organization;
import io.isms.json.diff.DiffSubject;
import io.isms.json.diff.SystemDiff;
import io.isms.riskcalc.comparison.ResidualChange;
import java.util.List;
import java.util.Optional;

/** A difference for people: what it comes to in short, and then every change in a line or two. */
final class DiffForms {
  private final SystemDiff diff;
  private final ImmutableList<Isms> systems;
  private final DiffText text = new DiffText();
  private final RiskDiffForm risks;
  private final ControlDiffForm controls;
  private final ActionDiffForm actions;
  private final DecisionDiffForm decisions;
  private final OtherParts others;

  /**
   * The forms of that difference.
   *
   * @param systems where titles are looked up, the later system first; empty if there is none
   */
  DiffForms(SystemDiff diff, List<Isms> systems) {
    this.diff = diff;
    this.systems = ImmutableList.copyOf(systems);
    DiffTitles titles = new DiffTitles(systems);
    this.risks = new RiskDiffForm(diff, titles, text);
    this.controls = new ControlDiffForm(diff, titles, text);
    this.actions = new ActionDiffForm(diff, text);
    this.decisions = new DecisionDiffForm(diff, titles, text);
    this.others = new OtherParts(diff, text);
  }

  String text() {
    if (diff.isEmpty()) {
      return "No difference\n";
    }
    risks.append();
    controls.append();
    actions.append();
    decisions.append();
    others.append();
    return head() + text;
  }

  private String head() {
    String organization =
        systems.stream()
            .findFirst()
            .flatMap(isms -> isms.context().organization())
            .map(Organization::name)
            .map(name -> name + ", ")
            .orElse("");
    return String.format(
        "%s%s of %s and of %s\n\n%s",
        organization, diff.subject().label(), diff.dayBefore(), diff.dayAfter(), inShort());
  }

  private TextTable inShort() {
    TextTable table = new TextTable("In short", "");
    if (diff.risks().isPresent()) {
      table.row("Risks", risks.inShort());
    }
    if (!diff.residuals().isEmpty()) {
      table.row("What remains today", risks.movedInShort(ResidualChange::today));
      table.row("What is expected to remain", risks.movedInShort(ResidualChange::expected));
    }
    yardsticks().ifPresent(it -> table.row("Rated by", it));
    if (has(DiffSubject.STATEMENT_OF_APPLICABILITY)) {
      table.row("Controls", controls.inShort());
    }
    if (has(DiffSubject.TREATMENT_PLAN)) {
      table.row("Actions", actions.inShort());
    }
    if (diff.subject() == DiffSubject.SYSTEM) {
      table.row("Decisions", decisions.inShort());
    }
    table.row("Other parts", others.inShort());
    return table;
  }

  private boolean has(DiffSubject part) {
    return diff.subject() == part || diff.subject() == DiffSubject.SYSTEM;
  }

  /** By which criteria and method each side was rated, if not by the same. */
  private Optional<String> yardsticks() {
    if (systems.size() < 2) {
      return Optional.empty();
    }
    String before = yardstick(systems.get(1));
    String after = yardstick(systems.get(0));
    return before.equals(after) ? Optional.empty() : Optional.of(before + " -> " + after);
  }

  private static String yardstick(Isms isms) {
    return isms.criteria()
        .map(it -> "criteria " + it.version() + ", method " + it.method())
        .orElse("no criteria");
  }
}
