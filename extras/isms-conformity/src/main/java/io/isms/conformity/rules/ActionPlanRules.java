package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import io.isms.common.PlannedAction;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.planning.Objective;
import io.isms.planning.Opportunity;
import io.isms.planning.OutcomeRisk;
import java.util.List;

/** What a plan has to say: tasks, means, people, days and how results are judged (6.2). */
final class ActionPlanRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.2 Plans",
          Rule.named("OBJ-10", "The plan of each objective says all that a plan must")
              .part("what")
              .in2013("6.2 f)")
              .in2022("6.2 h)")
              .part("resources")
              .in2013("6.2 g)")
              .in2022("6.2 i)")
              .part("responsible")
              .in2013("6.2 h)")
              .in2022("6.2 j)")
              .part("due")
              .in2013("6.2 i)")
              .in2022("6.2 k)")
              .part("evaluation")
              .in2013("6.2 j)")
              .in2022("6.2 l)")
              .check(ActionPlanRules::objectivesPlanned),
          Rule.named("OBJ-12", "Every other plan says all that a plan must")
              .check(ActionPlanRules::othersPlanned));

  private ActionPlanRules() {}

  private static void objectivesPlanned(Probe it) {
    for (Objective objective : it.isms().planning().objectives()) {
      it.part("what")
          .require(
              !objective.plan().isEmpty(),
              objective.id(),
              "plan for %s lacks actions",
              objective.id());
      for (PlannedAction action : objective.plan()) {
        planned(it, objective, action);
      }
    }
  }

  private static void planned(Probe it, Objective objective, PlannedAction action) {
    has(it, "resources", !action.resources().isEmpty(), objective, action);
    has(it, "responsible", action.responsible().isPresent(), objective, action);
    has(it, "due", action.due().isPresent(), objective, action);
    has(it, "evaluation", action.evaluationMethod().isPresent(), objective, action);
    it.recommend(
        action.evaluationOn().isPresent(),
        action.id(),
        "plan for %s: action %s lacks the day of evaluation",
        objective.id(),
        action.id());
    it.recommend(
        !action.milestones().isEmpty(),
        action.id(),
        "plan for %s: action %s lacks milestones",
        objective.id(),
        action.id());
    action
        .due()
        .ifPresent(
            due ->
                it.agree(
                    action.milestones().stream().noneMatch(day -> day.isAfter(due)),
                    action.id(),
                    "plan for %s: action %s has a milestone after %s",
                    objective.id(),
                    action.id(),
                    due));
  }

  private static void has(
      Probe it, String part, boolean present, Objective objective, PlannedAction action) {
    it.part(part)
        .require(
            present,
            action.id(),
            "plan for %s: action %s lacks %s",
            objective.id(),
            action.id(),
            part);
  }

  private static void othersPlanned(Probe it) {
    ImmutableList.Builder<PlannedAction> actions = ImmutableList.builder();
    for (OutcomeRisk risk : it.isms().planning().outcomeRisks()) {
      actions.addAll(risk.actions());
    }
    for (Opportunity opportunity : it.isms().planning().opportunities()) {
      actions.addAll(opportunity.actions());
    }
    it.isms()
        .operation()
        .changes()
        .forEach(change -> actions.addAll(change.plan()).addAll(change.mitigations()));
    for (PlannedAction action : actions.build()) {
      List<String> missing = missing(action);
      it.agree(missing.isEmpty(), action.id(), "action %s lacks %s", action.id(), missing);
    }
  }

  private static List<String> missing(PlannedAction action) {
    ImmutableList.Builder<String> missing = ImmutableList.builder();
    if (action.resources().isEmpty()) {
      missing.add("resources");
    }
    if (action.responsible().isEmpty()) {
      missing.add("responsible");
    }
    if (action.due().isEmpty()) {
      missing.add("due");
    }
    if (action.evaluationMethod().isEmpty()) {
      missing.add("evaluation");
    }
    return missing.build();
  }
}
