package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.rules.RiskChanges.objective;
import static io.isms.conformity.rules.RiskChanges.outcomeRisk;

import io.isms.Isms;
import io.isms.common.PlannedAction;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ActionPlanRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("OBJ-10")
            .violatedBy(
                "there is no plan for O-1",
                objective("O-1", it -> it.withPlan()),
                "plan for O-1 lacks actions")
            .violatedBy(
                "the plan for O-1 takes no means",
                plan(it -> it.withResources()),
                "plan for O-1: action ACT-O-1 lacks resources")
            .violatedBy(
                "nobody is responsible for the plan for O-1",
                plan(it -> it.withResponsible(Optional.empty())),
                "plan for O-1: action ACT-O-1 lacks responsible")
            .violatedBy(
                "the plan for O-1 has no end",
                plan(it -> it.withDue(Optional.empty())),
                "plan for O-1: action ACT-O-1 lacks due")
            .violatedBy(
                "nobody knows how to judge the plan for O-1",
                plan(it -> it.withEvaluationMethod(Optional.empty())),
                "plan for O-1: action ACT-O-1 lacks evaluation")
            .violatedBy(
                "nobody knows when to judge the plan for O-1",
                plan(it -> it.withEvaluationOn(Optional.empty())),
                "plan for O-1: action ACT-O-1 lacks the day of evaluation")
            .violatedBy(
                "the plan for O-1 has no milestone",
                plan(it -> it.withMilestones()),
                "plan for O-1: action ACT-O-1 lacks milestones")
            .violatedBy(
                "a milestone lies after the end",
                plan(it -> it.withMilestones(LocalDate.of(2027, 1, 1))),
                "plan for O-1: action ACT-O-1 has a milestone after 2026-12-31"),
        RuleCase.of("OBJ-12")
            .violatedBy(
                "the action on OR-1 says nothing but what",
                outcomeRisk(
                    "OR-1",
                    it ->
                        it.withActions(
                            all(
                                it.actions(),
                                action ->
                                    action
                                        .withResources()
                                        .withResponsible(Optional.empty())
                                        .withDue(Optional.empty())))),
                "action ACT-P-1 lacks [resources, responsible, due]"));
  }

  private static UnaryOperator<Isms> plan(UnaryOperator<PlannedAction> change) {
    return objective("O-1", it -> it.withPlan(all(it.plan(), change)));
  }
}
