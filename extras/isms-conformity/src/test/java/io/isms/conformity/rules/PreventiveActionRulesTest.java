package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.ReviewChanges.improvement;
import static io.isms.conformity.rules.ReviewChanges.preventiveAction;
import static io.isms.conformity.rules.RiskChanges.assessment;
import static io.isms.conformity.rules.TreatmentChanges.plan;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.improvement.Improvement;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.PreventiveAction;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Evaluation;
import io.isms.risk.RatedLevel;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.riskcalc.matrix.Iso27005Matrix;
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
        it ->
            it.withPreventiveActions(open(it, "PA-1", "R-2", high), open(it, "PA-2", "R-3", low)));
  }

  /** The same with a second one on the high risk. */
  private static UnaryOperator<Isms> threeOpen(int high, int second, int low) {
    return improvement(
        it ->
            it.withPreventiveActions(
                open(it, "PA-1", "R-2", high),
                open(it, "PA-2", "R-2", second),
                open(it, "PA-3", "R-3", low)));
  }

  private static PreventiveAction open(Improvement from, String id, String risk, int priority) {
    return from.preventiveActions()
        .get(0)
        .withId(ActionId.of(id))
        .withImplementedOn(Optional.empty())
        .withDue(LocalDate.of(2026, 12, 31))
        .withRisks(RiskId.of(risk))
        .withPriority(priority);
  }

  private static UnaryOperator<Isms> action(String id, UnaryOperator<PreventiveAction> change) {
    return improvement(
        it ->
            it.withPreventiveActions(
                Edit.one(it.preventiveActions(), one -> one.id().value().equals(id), change)));
  }

  /** R-2 was as low as R-3 in the assessment before, and there is no plan yet that treats it. */
  private static Isms risen(Isms isms) {
    return isms.withTreatmentPlan(Optional.empty())
        .withEarlierAssessments(lowBefore(isms, it -> it.withEvaluation(low(isms).evaluation())));
  }

  private static AssessedRisk low(Isms isms) {
    return isms.earlierAssessments().get(0).getEntry(RiskId.of("R-3"));
  }

  /** The assessment before, in which R-2 was as low as R-3. */
  private static RiskAssessment lowBefore(Isms isms, UnaryOperator<AssessedRisk> change) {
    RiskAssessment before = isms.earlierAssessments().get(0);
    return before.withEntries(
        Edit.one(
            before.entries(),
            entry -> entry.risk().value().equals("R-2"),
            entry -> change.apply(entry.withCurrent(low(isms).current()))));
  }

  private static Isms lowButUnacceptable(Isms isms) {
    return isms.withEarlierAssessments(
        lowBefore(isms, it -> it.withEvaluation(Evaluation.UNACCEPTABLE)));
  }

  private static Isms veryLowButUnacceptable(Isms isms) {
    return isms.withEarlierAssessments(
        lowBefore(
            isms,
            it ->
                it.withEvaluation(Evaluation.UNACCEPTABLE)
                    .withCurrent(
                        ((RatedLevel) it.current()).withLevel(Iso27005Matrix.LEVELS.lowest()))));
  }

  /** R-2 was as high before, but that was acceptable then. */
  private static Isms highButAcceptable(Isms isms) {
    RiskAssessment before = isms.earlierAssessments().get(0);
    return isms.withEarlierAssessments(
        before.withEntries(
            Edit.one(
                before.entries(),
                entry -> entry.risk().value().equals("R-2"),
                entry ->
                    entry
                        .withEvaluation(low(isms).evaluation())
                        .withCurrent(
                            isms.assessment().orElseThrow().getEntry(entry.risk()).current()))));
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
                "action PA-1 names no cause")
            .pausedBy(
                "it is thought of tomorrow",
                preventiveAction(it -> it.withIdentifiedOn(LocalDate.of(2026, 11, 2)))),
        RuleCase.of("C05-8-3-B")
            .violatedBy(
                "nobody decided",
                preventiveAction(it -> it.withNeed(Optional.empty())),
                "action PA-1: need not evaluated")
            .violatedBy(
                "no reason is given why nothing is to be done",
                need(it -> it.withNeeded(false)),
                "action PA-1: need not evaluated")
            .violatedBy(
                "it is decided tomorrow",
                need(it -> it.withOn(LocalDate.of(2026, 11, 2))),
                "action PA-1: need not evaluated"),
        RuleCase.of("C05-8-3-C")
            .violatedBy(
                "it was carried out late",
                preventiveAction(it -> it.withDue(LocalDate.of(2026, 7, 17))),
                "action PA-1 was carried out after 2026-07-17")
            .violatedBy(
                "it was not carried out",
                preventiveAction(it -> it.withImplementedOn(Optional.empty())),
                "action PA-1 overdue since 2026-08-31")
            .violatedBy(
                "it was not carried out and has no day",
                preventiveAction(
                    it -> it.withImplementedOn(Optional.empty()).withDue(Optional.empty())),
                "action PA-1 overdue since it was decided, as it has no due day")
            .pausedBy(
                "it is not needed",
                need(it -> it.withNeeded(false).withReason("One line is enough"))),
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
                "significantly changed risk R-2 (Low to Medium) unanswered")
            .violatedBy(
                "it was lower still, and unacceptable even so",
                inTurn(
                    PreventiveActionRulesTest::veryLowButUnacceptable,
                    preventiveAction(it -> it.withRisks(RiskId.of("R-3")))),
                "significantly changed risk R-2 (Very low to Medium) unanswered")
            .pausedBy("it was unacceptable even so", PreventiveActionRulesTest::lowButUnacceptable)
            .pausedBy("it has not risen", PreventiveActionRulesTest::highButAcceptable)
            .pausedBy(
                "it is assessed anew tomorrow",
                assessment(it -> it.withPerformedOn(LocalDate.of(2026, 11, 2)))),
        RuleCase.of("C05-8-3-CHANGED")
            .satisfiedBy(
                "R-2 was acceptable a year ago, and the plan treats it",
                isms ->
                    preventiveAction(it -> it.withRisks(RiskId.of("R-3")))
                        .apply(risen(isms).withTreatmentPlan(isms.treatmentPlan())))
            .violatedBy(
                "the plan answers the assessment before",
                plan(it -> it.withAssessment(AssessmentId.of("RA-2025"))),
                "significantly changed risk R-2 (Low to Medium) unanswered"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy("the greater risk comes first", twoOpen(1, 2))
            .violatedBy(
                "the lower risk comes first",
                twoOpen(2, 1),
                "priority of PA-2 above PA-1 despite lower risk"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy("both are as urgent", twoOpen(1, 1))
            .violatedBy(
                "the greater risk can wait",
                action("PA-1", it -> it.withPriority(2)),
                "priority of PA-2 above PA-1 despite lower risk"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy(
                "the lower risk came first and is dealt with",
                inTurn(
                    twoOpen(2, 1),
                    action("PA-2", it -> it.withImplementedOn(LocalDate.of(2026, 7, 18)))))
            .violatedBy(
                "it is not dealt with",
                action("PA-2", it -> it.withImplementedOn(Optional.empty())),
                "priority of PA-2 above PA-1 despite lower risk"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy(
                "there is a reason why the greater risk can wait",
                inTurn(
                    twoOpen(2, 1),
                    action("PA-1", it -> it.withPriorityReason("The line comes in spring"))))
            .violatedBy(
                "there is none",
                action("PA-1", it -> it.withPriorityReason(Optional.empty())),
                "priority of PA-2 above PA-1 despite lower risk"),
        RuleCase.of("C05-8-3-ORDER")
            .satisfiedBy("of two actions on the greater risk one can wait", threeOpen(3, 1, 3))
            .violatedBy(
                "the lower risk comes before it",
                action("PA-3", it -> it.withPriority(2)),
                "priority of PA-3 above PA-1 despite lower risk")
            .violatedBy(
                "the lower risk comes before both",
                inTurn(
                    action("PA-2", it -> it.withPriority(3)),
                    action("PA-3", it -> it.withPriority(2))),
                "priority of PA-3 above PA-1 despite lower risk")
            .violatedBy(
                "the other can wait still longer",
                action("PA-2", it -> it.withPriority(4)),
                "priority of PA-3 above PA-2 despite lower risk"));
  }
}
