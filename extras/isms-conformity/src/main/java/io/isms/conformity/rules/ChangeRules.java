package io.isms.conformity.rules;

import io.isms.common.PlannedAction;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.AdverseEffects;
import io.isms.operation.Change;
import io.isms.operation.ChangeKind;
import io.isms.operation.OperationReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Planned changes go by a plan; those nobody planned are looked at (8.1; 6.3 of 2022). */
final class ChangeRules {
  static final RuleSet RULES =
      RuleSet.of(
          "8.1 Changes",
          Rule.named("OPS-08", "The consequences of planned changes are assessed")
              .check(ChangeRules::consequencesAreAssessed),
          Rule.named("OPS-09", "Planned changes have a plan: tasks, people, days and means")
              .since2013("8.1")
              .in2022("6.3")
              .check(ChangeRules::changesArePlanned),
          Rule.named("OPS-10", "Planned changes are made after their plan is approved")
              .check(ChangeRules::changesFollowTheirPlan),
          Rule.named("OPS-11", "Planned changes are watched while they are made")
              .check(ChangeRules::changesAreMonitored),
          Rule.named("OPS-12", "Changes are closed with evidence")
              .check(ChangeRules::changesLeaveEvidence),
          Rule.named("OPS-16", "Unintended changes are reviewed, and harm is softened")
              .since2013("8.1")
              .check(ChangeRules::unintendedChangesAreReviewed));

  private ChangeRules() {}

  private static List<Change> changes(Probe it, ChangeKind kind) {
    return seen(it).filter(change -> change.kind() == kind).toList();
  }

  private static Stream<Change> seen(Probe it) {
    return it.isms().operation().changes().stream().filter(change -> it.isPast(change.on()));
  }

  private static void consequencesAreAssessed(Probe it) {
    for (Change change : changes(it, ChangeKind.PLANNED)) {
      it.agree(
          change.consequences().isPresent(),
          change.id(),
          "change %s: consequences not assessed",
          change.id());
    }
  }

  private static void changesArePlanned(Probe it) {
    for (Change change : changes(it, ChangeKind.PLANNED)) {
      boolean planned =
          it.require(
              !change.plan().isEmpty(),
              change.id(),
              "change %s is unplanned (expected: tasks, people, days and means)",
              change.id());
      if (planned) {
        List<String> missing = missing(change.plan());
        it.recommend(
            missing.isEmpty(),
            change.id(),
            "change %s is not planned in full (missing: %s)",
            change.id(),
            String.join(", ", missing));
      }
    }
  }

  private static List<String> missing(List<PlannedAction> plan) {
    List<String> missing = new ArrayList<>();
    for (PlannedAction action : plan) {
      if (action.responsible().isEmpty()) {
        missing.add("who does " + action.id());
      }
      if (action.due().isEmpty()) {
        missing.add("when " + action.id() + " is due");
      }
      if (action.resources().isEmpty()) {
        missing.add("what " + action.id() + " takes");
      }
    }
    return missing;
  }

  private static void changesFollowTheirPlan(Probe it) {
    for (Change change : implemented(it)) {
      LocalDate made = change.implementedOn().orElseThrow();
      it.recommend(
          change.planApprovedOn().map(approved -> !approved.isAfter(made)).orElse(false),
          change.id(),
          "change %s was made on %s, before its plan was approved (expected: not before)",
          change.id(),
          made);
    }
  }

  private static List<Change> implemented(Probe it) {
    return changes(it, ChangeKind.PLANNED).stream()
        .filter(change -> change.implementedOn().map(it::isPast).orElse(false))
        .toList();
  }

  private static void changesAreMonitored(Probe it) {
    for (Change change : implemented(it)) {
      it.recommend(
          OperationReview.lastOn(change.monitoring(), it.asOf()).isPresent(),
          change.id(),
          "change %s was not monitored (expected: at least one look while it was made)",
          change.id());
    }
  }

  private static void changesLeaveEvidence(Probe it) {
    for (Change change : changes(it, ChangeKind.PLANNED)) {
      if (change.closedOn().map(it::isPast).orElse(false)) {
        it.recommend(
            !change.records().isEmpty(),
            change.id(),
            "change %s is closed without evidence (expected: at least one record)",
            change.id());
      }
    }
  }

  private static void unintendedChangesAreReviewed(Probe it) {
    List<Change> harmful = new ArrayList<>();
    for (Change change : changes(it, ChangeKind.UNINTENDED)) {
      boolean reviewed = change.review().map(OperationReview::on).map(it::isPast).orElse(false);
      LocalDate due = change.on().plus(it.profile().settlingIn());
      if (!reviewed && !due.isBefore(it.asOf())) {
        it.notDue("unintended change %s is to be reviewed by %s", change.id(), due);
        continue;
      }
      it.require(reviewed, change.id(), "unintended change %s: review missing", change.id());
      it.recommend(
          change.adverseEffects().isPresent(),
          change.id(),
          "unintended change %s: nobody tells whether it does harm",
          change.id());
      it.recommend(
          !change.records().isEmpty(),
          change.id(),
          "unintended change %s: records missing",
          change.id());
      if (change.adverseEffects().map(effects -> effects != AdverseEffects.NONE).orElse(false)) {
        harmful.add(change);
      }
    }
    harmIsSoftened(harmful, it);
  }

  private static void harmIsSoftened(List<Change> harmful, Probe it) {
    boolean any = harmful.isEmpty();
    for (Change change : harmful) {
      any |=
          it.recommend(
              !change.mitigations().isEmpty() || change.noMitigationBecause().isPresent(),
              change.id(),
              "unintended change %s: nothing is done about the harm (expected: an action, or a reason"
                  + " why none is needed)",
              change.id());
    }
    it.require(any, "harm", "nothing is done about the harm of any unintended change");
  }
}
