package io.isms.cli;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlChange;
import io.isms.applicability.SoaEntry;
import io.isms.common.ActionStatus;
import io.isms.context.Organization;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionState;
import io.isms.decision.DecisionStatus;
import io.isms.json.diff.DiffSubject;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskId;
import io.isms.risk.Trend;
import io.isms.riskcalc.comparison.Movement;
import io.isms.riskcalc.comparison.ResidualChange;
import io.isms.riskcalc.comparison.RiskChange;
import io.isms.treatment.ActionChange;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.TreatmentAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

/** A difference for people: what it comes to in short, and then every change in a line or two. */
final class DiffForms {
  private final SystemDiff diff;
  private final List<Isms> systems;
  private final StringBuilder text = new StringBuilder();

  /**
   * The forms of that difference.
   *
   * @param systems where titles are looked up, the later system first; empty if there is none
   */
  DiffForms(SystemDiff diff, List<Isms> systems) {
    this.diff = diff;
    this.systems = systems;
  }

  String text() {
    if (diff.isEmpty()) {
      return "No difference\n";
    }
    head();
    risks();
    controls();
    actions();
    decisions();
    new OtherParts(diff).appendTo(text);
    return text.toString();
  }

  private void head() {
    systems.stream()
        .findFirst()
        .flatMap(isms -> isms.context().organization())
        .map(Organization::name)
        .ifPresent(name -> text.append(name).append(", "));
    text.append(diff.subject().label())
        .append(" of ")
        .append(diff.dayBefore())
        .append(" and of ")
        .append(diff.dayAfter())
        .append("\n\n");
    TextTable table = new TextTable("In short", "");
    if (diff.risks().isPresent()) {
      table.row("Risks", risksInShort());
    }
    if (!diff.residuals().isEmpty()) {
      table.row("What remains today", movedInShort(ResidualChange::today));
      table.row("What is expected to remain", movedInShort(ResidualChange::expected));
    }
    yardsticks().ifPresent(it -> table.row("Rated by", it));
    if (has(DiffSubject.STATEMENT_OF_APPLICABILITY)) {
      table.row("Controls", controlsInShort());
    }
    if (has(DiffSubject.TREATMENT_PLAN)) {
      table.row("Actions", actionsInShort());
    }
    if (diff.subject() == DiffSubject.SYSTEM) {
      table.row("Decisions", decisionsInShort());
    }
    table.row("Other parts", OtherParts.inShort(diff));
    text.append(table);
  }

  private boolean has(DiffSubject part) {
    return diff.subject() == part || diff.subject() == DiffSubject.SYSTEM;
  }

  private String risksInShort() {
    List<String> counts = new ArrayList<>();
    for (Trend trend : Trend.values()) {
      count(counts, diff.risksThatAre(trend).size(), words(trend));
    }
    return Joiner.on(", ").join(counts);
  }

  private String movedInShort(Function<ResidualChange, Movement> which) {
    List<String> counts = new ArrayList<>();
    for (Trend trend : Trend.values()) {
      count(
          counts,
          (int) diff.residuals().stream().filter(it -> which.apply(it).trend() == trend).count(),
          words(trend));
    }
    return Joiner.on(", ").join(counts);
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

  private String controlsInShort() {
    List<String> counts = new ArrayList<>();
    count(counts, controlsThat(ControlChange::appliesOtherwise).size(), "apply otherwise");
    count(
        counts,
        controlsThat(ControlChange::isImplementedOtherwise).size(),
        "implemented otherwise");
    count(counts, controlsThat(ControlChange::isJustifiedOtherwise).size(), "justified otherwise");
    return joined(counts);
  }

  private String actionsInShort() {
    List<String> counts = new ArrayList<>();
    count(counts, actionsThat(ActionChange::isAdded).size(), "added");
    count(counts, actionsThat(ActionChange::isRemoved).size(), "removed");
    count(counts, actionsThat(ActionChange::isFinished).size(), "done");
    count(counts, actionsThat(DiffForms::isGivenUp).size(), "given up");
    count(counts, actionsThat(ActionChange::overdueAfter).size(), "overdue");
    return joined(counts);
  }

  private String decisionsInShort() {
    List<String> became = new ArrayList<>();
    for (DecisionState state :
        List.of(DecisionState.OUTDATED, DecisionState.EXPIRED, DecisionState.REVOKED)) {
      count(became, diff.decisionsThatBecame(state).size(), words(state));
    }
    List<String> then = new ArrayList<>();
    count(then, decisionsThat(DecisionChange::needsDecision).size(), "to be taken again");
    count(then, decisionsThat(DiffForms::isTakenAgain).size(), "taken again since");
    count(then, newDecisions().size(), "new");
    return then.isEmpty() || became.isEmpty()
        ? joined(ImmutableList.copyOf(Iterables.concat(became, then)))
        : joined(became) + "; " + joined(then);
  }

  private static void count(List<String> counts, int count, String what) {
    if (count > 0) {
      counts.add(count + " " + what);
    }
  }

  private static String joined(List<String> counts) {
    return counts.isEmpty() ? "none" : Joiner.on(", ").join(counts);
  }

  private void risks() {
    for (Trend trend :
        List.of(
            Trend.UP,
            Trend.NEW,
            Trend.NEWLY_UNRATED,
            Trend.NEWLY_RATED,
            Trend.NOT_COMPARABLE,
            Trend.DOWN,
            Trend.GONE)) {
      section("Risks: " + words(trend), diff.risksThatAre(trend), this::risk);
    }
    section(
        "Risks: the level is the same, what remains is not",
        diff.movedResiduals().stream()
            .filter(
                it ->
                    diff.risks()
                        .map(risks -> risks.byRisk().get(it.risk()))
                        .map(change -> !change.movement().hasMoved())
                        .orElse(true))
            .toList(),
        this::residual);
  }

  private void risk(RiskChange change) {
    line(change.risk() + " " + title(change.risk()));
    List<String> parts = new ArrayList<>();
    parts.add(
        levels(
            "assessed",
            change.before().map(AssessedRisk::current),
            change.after().map(AssessedRisk::current)));
    diff.findResidual(change.risk()).ifPresent(it -> parts.addAll(remains(it)));
    detail(Joiner.on("; ").join(parts));
    cause(change.byCriteria(), change.byEstimates(), "estimate").ifPresent(this::detail);
  }

  private void residual(ResidualChange change) {
    line(change.risk() + " " + title(change.risk()));
    detail(Joiner.on("; ").join(remains(change)));
    if (change.expected().hasMoved()) {
      cause(change.byCriteria(), change.byData(), "estimate or treatment").ifPresent(this::detail);
    }
  }

  private static List<String> remains(ResidualChange change) {
    return List.of(
        levels(
            "today",
            change.before().map(ResidualRisk::today),
            change.after().map(ResidualRisk::today)),
        levels(
            "expected",
            change.before().map(ResidualRisk::expected),
            change.after().map(ResidualRisk::expected)));
  }

  private static String levels(String when, Optional<Rating> before, Optional<Rating> after) {
    if (after.isEmpty()) {
      return "was " + when + " " + before.map(Rating::label).orElse("");
    }
    String to = after.orElseThrow().label();
    return when
        + " "
        + before
            .map(Rating::label)
            .filter(from -> !from.equals(to))
            .map(from -> from + " -> ")
            .orElse("")
        + to;
  }

  private static Optional<String> cause(
      Optional<Movement> byCriteria, Optional<Movement> byData, String data) {
    if (byCriteria.isEmpty() || byData.isEmpty()) {
      return Optional.empty();
    }
    boolean criteria = byCriteria.orElseThrow().hasMoved();
    boolean estimate = byData.orElseThrow().hasMoved();
    if (criteria && estimate) {
      return Optional.of(
          String.format(
              "by criteria or method: %s; by the %s: %s",
              moved(byCriteria.orElseThrow()), data, moved(byData.orElseThrow())));
    } else if (criteria) {
      return Optional.of("all of it by criteria or method");
    }
    return estimate ? Optional.of("all of it by the " + data) : Optional.empty();
  }

  private static String moved(Movement movement) {
    return words(movement.trend())
        + movement
            .steps()
            .filter(steps -> steps != 0)
            .map(steps -> " " + Math.abs(steps))
            .orElse("");
  }

  private void controls() {
    section(
        "Statement of applicability: applies otherwise",
        controlsThat(ControlChange::appliesOtherwise),
        change -> {
          control(change, DiffForms::applicability);
          reasoning(change);
        });
    section(
        "Statement of applicability: implemented otherwise",
        controlsThat(it -> it.isImplementedOtherwise() && !it.appliesOtherwise()),
        change -> control(change, SoaForms::status));
    section(
        "Statement of applicability: justified otherwise",
        controlsThat(it -> it.isJustifiedOtherwise() && !it.appliesOtherwise()),
        change -> {
          line(change.control() + " " + title(change.control()));
          reasoning(change);
        });
  }

  private void control(ControlChange change, Function<SoaEntry, String> what) {
    line(
        String.format(
            "%s %s: %s -> %s",
            change.control(),
            title(change.control()),
            change.before().map(what).orElse("not decided"),
            change.after().map(what).orElse("not decided")));
  }

  private void reasoning(ControlChange change) {
    changed("risks", change, it -> Joiner.on(' ').join(applicable(it, ApplicableControl::risks)));
    changed(
        "requirements",
        change,
        it -> Joiner.on(' ').join(applicable(it, ApplicableControl::requirements)));
    changed("because", change, it -> it.justification().orElse(""));
  }

  private static <T> Iterable<T> applicable(
      SoaEntry entry, Function<ApplicableControl, ? extends Iterable<T>> what) {
    return entry instanceof ApplicableControl it ? what.apply(it) : List.of();
  }

  private void changed(String what, ControlChange change, Function<SoaEntry, String> of) {
    String before = change.before().map(of).orElse("");
    String after = change.after().map(of).orElse("");
    if (!before.equals(after)) {
      if (!before.isEmpty()) {
        detail(what + " before: " + before);
      }
      if (!after.isEmpty()) {
        detail(what + " now: " + after);
      }
    }
  }

  private static String applicability(SoaEntry entry) {
    return SoaForms.applicability(entry)
        + (entry instanceof ApplicableControl ? " (" + SoaForms.status(entry) + ")" : "");
  }

  private List<ControlChange> controlsThat(Predicate<ControlChange> test) {
    return diff.controls().stream().filter(test).toList();
  }

  private void actions() {
    section(
        "Plan: overdue",
        actionsThat(ActionChange::overdueAfter),
        change -> action(change.after().orElseThrow()));
    section(
        "Plan: added",
        actionsThat(it -> it.isAdded() && !it.overdueAfter()),
        change -> action(change.after().orElseThrow()));
    section(
        "Plan: done",
        actionsThat(it -> it.isFinished() && !it.isAdded()),
        change -> {
          TreatmentAction done = change.after().orElseThrow();
          line(
              done.id()
                  + done.completedOn().map(on -> " (" + on + ")").orElse("")
                  + " "
                  + done.what());
        });
    section(
        "Plan: given up",
        actionsThat(DiffForms::isGivenUp),
        change -> action(change.after().orElseThrow()));
    section(
        "Plan: put off or carried on otherwise",
        actionsThat(DiffForms::isOtherwise),
        this::otherwise);
    section(
        "Plan: no longer listed",
        actionsThat(ActionChange::isRemoved),
        change -> {
          TreatmentAction gone = change.before().orElseThrow();
          line(String.format("%s (was %s) %s", gone.id(), words(gone.status()), gone.what()));
        });
  }

  private static boolean isGivenUp(ActionChange change) {
    return !change.isAdded()
        && change.after().map(it -> it.status() == ActionStatus.CANCELLED).orElse(false)
        && change.before().map(it -> it.status() != ActionStatus.CANCELLED).orElse(false);
  }

  private static boolean isOtherwise(ActionChange change) {
    return !change.isAdded()
        && !change.isRemoved()
        && !change.isFinished()
        && !change.overdueAfter()
        && !isGivenUp(change);
  }

  private void action(TreatmentAction action) {
    line(action.id() + " " + action.what());
    detail(open(action));
  }

  private static String open(TreatmentAction action) {
    return String.format(
        "for %s, by %s, due %s, %s",
        action.risks().isEmpty() ? "no risk" : Joiner.on(' ').join(action.risks()),
        action.responsible().map(Object::toString).orElse("nobody"),
        action.due().map(Object::toString).orElse("on no day"),
        words(action.status()));
  }

  private void otherwise(ActionChange change) {
    TreatmentAction before = change.before().orElseThrow();
    TreatmentAction after = change.after().orElseThrow();
    List<String> parts = new ArrayList<>();
    moved(parts, "what", before, after, TreatmentAction::what);
    moved(parts, "due", before, after, it -> it.due().map(Object::toString).orElse("on no day"));
    moved(
        parts, "by", before, after, it -> it.responsible().map(Object::toString).orElse("nobody"));
    moved(parts, "status", before, after, it -> words(it.status()));
    moved(parts, "for", before, after, it -> Joiner.on(' ').join(it.risks()));
    moved(parts, "controls", before, after, it -> Joiner.on(' ').join(it.controls()));
    line(after.id() + " " + after.what());
    detail(parts.isEmpty() ? "told otherwise" : Joiner.on("; ").join(parts));
    after
        .rescheduledBecause()
        .filter(why -> !before.rescheduledBecause().equals(Optional.of(why)))
        .ifPresent(why -> detail("because: " + why));
  }

  private static void moved(
      List<String> parts,
      String what,
      TreatmentAction before,
      TreatmentAction after,
      Function<TreatmentAction, String> of) {
    if (!of.apply(before).equals(of.apply(after))) {
      parts.add(what + " " + of.apply(before) + " -> " + of.apply(after));
    }
  }

  private List<ActionChange> actionsThat(Predicate<ActionChange> test) {
    return diff.actions().stream().filter(test).toList();
  }

  private void decisions() {
    section(
        "Decisions: to be taken again",
        decisionsThat(DecisionChange::needsDecision),
        this::decision);
    section("Decisions: taken again since", decisionsThat(DiffForms::isTakenAgain), this::decision);
    section(
        "Decisions: hold again, or are no longer listed",
        decisionsThat(it -> !it.isNew() && !it.replaced() && !it.needsDecision()),
        this::decision);
    section("Decisions: new", newDecisions(), this::decision);
  }

  private static boolean isTakenAgain(DecisionChange change) {
    return !change.isNew() && change.replaced();
  }

  /** The decisions on what was not decided on before. */
  private List<DecisionChange> newDecisions() {
    List<DecisionStatus> successors =
        diff.decisions().stream().flatMap(it -> successor(it).stream()).toList();
    return decisionsThat(
        it -> it.isNew() && !it.needsDecision() && !successors.contains(it.after()));
  }

  /** The later decision that took the place of one; empty if none did. */
  private Optional<DecisionStatus> successor(DecisionChange change) {
    if (change.isNew() || !change.replaced()) {
      return Optional.empty();
    }
    return diff.decisions().stream()
        .filter(DecisionChange::isNew)
        .map(DecisionChange::after)
        .filter(
            it ->
                it.approval().isPresent()
                    ? it.approval().equals(change.after().replacedBy())
                    : it.risk().equals(change.after().risk()))
        .findFirst();
  }

  private void decision(DecisionChange change) {
    DecisionStatus after = change.after();
    line(
        after.label()
            + after.risk().map(this::title).filter(it -> !it.isEmpty()).map(" "::concat).orElse("")
            + ", "
            + taken(after));
    String states =
        change
                .before()
                .filter(it -> it.state() != after.state())
                .map(it -> words(it.state()) + " -> ")
                .orElse("")
            + words(after.state());
    if (change.replaced()) {
      detail(states + successor(change).map(it -> "; in its place" + told(it)).orElse(""));
    } else {
      detail(
          states
              + (after.state() == DecisionState.VALID ? until(after) : ": " + after.why())
              + (change.kept() ? "" : "; no longer listed"));
    }
  }

  private static String told(DecisionStatus it) {
    return String.format(
        "%s %s, %s%s",
        it.approval().map(id -> " " + id).orElse(" one"), taken(it), words(it.state()), until(it));
  }

  private static String taken(DecisionStatus decision) {
    return "by " + decision.by() + " on " + decision.on();
  }

  private static String until(DecisionStatus decision) {
    return decision.validUntil().map(day -> " until " + day).orElse("");
  }

  private List<DecisionChange> decisionsThat(Predicate<DecisionChange> test) {
    return diff.decisions().stream().filter(test).toList();
  }

  private <T> void section(String heading, List<T> changes, Consumer<T> each) {
    if (!changes.isEmpty()) {
      heading(text, String.format("%s (%d)", heading, changes.size()));
      changes.forEach(each);
    }
  }

  static void heading(StringBuilder text, String heading) {
    text.append('\n').append(heading).append('\n').append("-".repeat(heading.length()));
    text.append('\n');
  }

  private void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  private void detail(String line) {
    text.append("    ").append(line).append('\n');
  }

  private String title(RiskId risk) {
    return systems.stream()
        .flatMap(isms -> isms.register().findRisk(risk).stream())
        .map(Risk::title)
        .findFirst()
        .orElse("");
  }

  private String title(ControlId control) {
    Optional<Control> known =
        control instanceof AnnexAControlId annexA
            ? AnnexA.catalog(annexA.edition()).findControl(control)
            : systems.stream()
                .flatMap(isms -> isms.controls().custom().stream())
                .filter(own -> own.id().equals(control))
                .findFirst();
    return known.map(Control::title).orElse("");
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String words(Trend trend) {
    return switch (trend) {
      case SAME -> "the same";
      case STILL_UNRATED -> "still not rated";
      case NEWLY_RATED -> "rated for the first time";
      case NEWLY_UNRATED -> "no longer rated";
      default -> words((Enum<?>) trend);
    };
  }
}
