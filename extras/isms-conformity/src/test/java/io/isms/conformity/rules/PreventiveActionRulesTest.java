package io.isms.conformity.rules;

import static io.isms.conformity.rules.ReviewChanges.improvement;
import static io.isms.conformity.rules.ReviewChanges.preventiveAction;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.PreventiveAction;
import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class PreventiveActionRulesTest extends RuleCases {
  private static UnaryOperator<Isms> need(UnaryOperator<NeedDecision> change) {
    return preventiveAction(it -> it.withNeed(change.apply(it.need().orElseThrow())));
  }

  /** Two actions that are still to be done, on a high and on a low risk. */
  private static UnaryOperator<Isms> twoOpen(int high, int low) {
    return improvement(
        it -> {
          PreventiveAction open =
              it.preventiveActions()
                  .get(0)
                  .withImplementedOn(Optional.empty())
                  .withDue(LocalDate.of(2026, 12, 31));
          return it.withPreventiveActions(
              open.withRisks(RiskId.of("R-2")).withPriority(high),
              open.withId(ActionId.of("PA-2")).withRisks(RiskId.of("R-3")).withPriority(low));
        });
  }

  /** R-2 was as low as R-3 in the assessment before, and there is no plan yet that treats it. */
  private static Isms risen(Isms isms) {
    RiskAssessment before = isms.earlierAssessments().get(0);
    AssessedRisk low = before.getEntry(RiskId.of("R-3"));
    return isms.withTreatmentPlan(Optional.empty())
        .withEarlierAssessments(
            before.withEntries(
                Edit.one(
                    before.entries(),
                    entry -> entry.risk().value().equals("R-2"),
                    entry ->
                        AssessedRisk.builder()
                            .from(entry)
                            .current(low.current())
                            .evaluation(low.evaluation())
                            .build())));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-8-3-P1")
            .violatedBy(
                "the last one was thought of more than a year ago",
                preventiveAction(it -> it.withIdentifiedOn(LocalDate.of(2025, 11, 1))),
                "no preventive activity since 2025-11-02"),
        RuleCase.of("C05-8-3-P3")
            .violatedBy(
                "the procedure says nothing on looking back",
                CorrectiveActionRulesTest.procedure(
                    ProcedurePurpose.PREVENTIVE_ACTION,
                    it -> it.withSteps(Sets.filter(it.steps(), step -> !step.equals("e")))),
                "preventive procedure PR-PREVENTION lacks step e)"),
        RuleCase.of("C05-8-3-A")
            .violatedBy(
                "nobody says what may come about",
                preventiveAction(it -> it.withPotentialNonconformity(Optional.empty())),
                "action PA-1 does not say what may come about")
            .violatedBy(
                "nobody says why",
                preventiveAction(it -> it.withCauses()),
                "action PA-1 names no cause"),
        RuleCase.of("C05-8-3-B")
            .violatedBy(
                "nobody decided",
                preventiveAction(it -> it.withNeed(Optional.empty())),
                "action PA-1: need not evaluated")
            .violatedBy(
                "no reason is given why nothing is to be done",
                need(it -> it.withNeeded(false)),
                "action PA-1: need not evaluated"),
        RuleCase.of("C05-8-3-C")
            .violatedBy(
                "it was carried out late",
                preventiveAction(it -> it.withDue(LocalDate.of(2026, 7, 17))),
                "action PA-1 was carried out after 2026-07-17")
            .violatedBy(
                "it was not carried out",
                preventiveAction(it -> it.withImplementedOn(Optional.empty())),
                "action PA-1 overdue since 2026-08-31"),
        RuleCase.of("C05-8-3-D")
            .violatedBy(
                "nobody recorded what came of it",
                preventiveAction(it -> it.withResult(Optional.empty())),
                "action PA-1: result unrecorded"),
        RuleCase.of("C05-8-3-E")
            .violatedBy(
                "nobody looked back",
                preventiveAction(it -> it.withReview(Optional.empty())),
                "action PA-1 unreviewed"),
        RuleCase.of("C05-8-3-CHANGED")
            .satisfiedBy("R-2 was acceptable a year ago", PreventiveActionRulesTest::risen)
            .violatedBy(
                "the action is for another risk",
                preventiveAction(it -> it.withRisks(RiskId.of("R-3"))),
                "significantly changed risk R-2 (Low to Medium) unanswered"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy("the greater risk comes first", twoOpen(1, 2))
            .violatedBy(
                "the lower risk comes first",
                twoOpen(2, 1),
                "priority of PA-2 above PA-1 despite lower risk"));
  }
}
