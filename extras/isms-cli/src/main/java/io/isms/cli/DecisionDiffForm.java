package io.isms.cli;

import static java.util.stream.Collectors.toSet;

import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionState;
import io.isms.decision.DecisionStatus;
import io.isms.json.diff.SystemDiff;
import io.isms.leadership.ApprovalId;
import io.isms.risk.RiskId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which decisions no longer stand, and which took their place. */
final class DecisionDiffForm {
  private final SystemDiff diff;
  private final DiffTitles titles;
  private final DiffText text;
  private final Map<ApprovalId, DecisionStatus> newApprovals = new HashMap<>();
  private final Map<RiskId, DecisionStatus> newAcceptances = new HashMap<>();

  DecisionDiffForm(SystemDiff diff, DiffTitles titles, DiffText text) {
    this.diff = diff;
    this.titles = titles;
    this.text = text;
    diff.decisions().stream()
        .filter(DecisionChange::isNew)
        .map(DecisionChange::after)
        .forEach(
            it -> {
              it.approval().ifPresent(approval -> newApprovals.putIfAbsent(approval, it));
              it.risk().ifPresent(risk -> newAcceptances.putIfAbsent(risk, it));
            });
  }

  String inShort() {
    Counts became = new Counts();
    for (DecisionState state :
        List.of(DecisionState.OUTDATED, DecisionState.EXPIRED, DecisionState.REVOKED)) {
      became.add(diff.decisionsThatBecame(state).size(), Words.of(state));
    }
    Counts then = new Counts();
    then.add(decisionsThat(DecisionChange::needsDecision).size(), "to be taken again");
    then.add(decisionsThat(DecisionDiffForm::isTakenAgain).size(), "taken again since");
    then.add(newDecisions().size(), "new");
    if (became.isEmpty()) {
      return then.toString();
    }
    return then.isEmpty() ? became.toString() : became + "; " + then;
  }

  void append() {
    text.section(
        "Decisions: to be taken again",
        decisionsThat(DecisionChange::needsDecision),
        this::decision);
    text.section(
        "Decisions: taken again since",
        decisionsThat(DecisionDiffForm::isTakenAgain),
        this::decision);
    text.section(
        "Decisions: hold again, or are no longer listed",
        decisionsThat(it -> !it.isNew() && !it.replaced() && !it.needsDecision()),
        this::decision);
    text.section("Decisions: new", newDecisions(), this::decision);
  }

  private static boolean isTakenAgain(DecisionChange change) {
    return !change.isNew() && change.replaced();
  }

  /** The decisions on what was not decided on before. */
  private List<DecisionChange> newDecisions() {
    Set<DecisionStatus> successors =
        diff.decisions().stream().flatMap(it -> successor(it).stream()).collect(toSet());
    return decisionsThat(
        it -> it.isNew() && !it.needsDecision() && !successors.contains(it.after()));
  }

  /** The later decision that took the place of one; empty if none did. */
  private Optional<DecisionStatus> successor(DecisionChange change) {
    if (change.isNew() || !change.replaced()) {
      return Optional.empty();
    }
    DecisionStatus after = change.after();
    return after
        .replacedBy()
        .map(newApprovals::get)
        .or(() -> after.risk().map(newAcceptances::get));
  }

  private void decision(DecisionChange change) {
    DecisionStatus after = change.after();
    text.line(
        after.label()
            + after.risk().map(titles::of).filter(it -> !it.isEmpty()).map(" "::concat).orElse("")
            + ", "
            + taken(after));
    String states =
        change
                .before()
                .filter(it -> it.state() != after.state())
                .map(it -> Words.of(it.state()) + " -> ")
                .orElse("")
            + Words.of(after.state());
    if (change.replaced()) {
      text.detail(states + successor(change).map(it -> "; in its place" + told(it)).orElse(""));
    } else {
      text.detail(
          states
              + (after.state() == DecisionState.VALID ? until(after) : ": " + after.why())
              + (change.kept() ? "" : "; no longer listed"));
    }
  }

  private static String told(DecisionStatus it) {
    return String.format(
        "%s %s, %s%s",
        it.approval().map(id -> " " + id).orElse(" one"),
        taken(it),
        Words.of(it.state()),
        until(it));
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
}
