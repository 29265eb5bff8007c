package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.planning;
import static io.isms.conformity.rules.RiskChanges.opportunity;
import static io.isms.conformity.rules.RiskChanges.outcomeRisk;
import static io.isms.conformity.rules.RiskChanges.withNone;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.Isms;
import io.isms.common.PlannedAction;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.planning.OutcomeRiskId;
import io.isms.planning.PlanningGoal;
import io.isms.planning.PlanningItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class RiskAndOpportunityRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RO-01")
            .violatedBy(
                "all risks to the system were found after the day",
                planning(
                    it ->
                        it.withOutcomeRisks(
                            all(
                                it.outcomeRisks(),
                                risk -> risk.withIdentifiedOn(LocalDate.of(2026, 11, 2))))),
                "no risk to what the system is to bring about determined")
            .alsoReports("RO-05")
            .violatedBy(
                "all opportunities were found after the day",
                planning(
                    it ->
                        it.withOpportunities(
                            all(
                                it.opportunities(),
                                chance -> chance.withIdentifiedOn(LocalDate.of(2026, 11, 2))))),
                "no opportunity for the system determined")
            .alsoReports("RO-05"),
        RuleCase.of("RO-02")
            .violatedBy(
                "OR-2 has the id of a risk to information",
                outcomeRisk("OR-2", it -> it.withId(OutcomeRiskId.of("R-1"))),
                "item R-1 is a risk to the system and stands in the register of risks to"
                    + " information too"),
        RuleCase.of("RO-04")
            .violatedBy(
                "OR-1 comes from nowhere",
                outcomeRisk("OR-1", it -> it.withIssues(Set.of()).withRequirements(Set.of())),
                "OR-1 traces to no issue or requirement")
            .violatedBy(
                "nothing comes from anywhere",
                planning(
                    it ->
                        it.withOutcomeRisks(
                                all(
                                    it.outcomeRisks(),
                                    risk -> risk.withIssues().withRequirements()))
                            .withOpportunities(
                                all(it.opportunities(), chance -> chance.withIssues()))),
                "not one of the risks and opportunities is as it should be: OR-1 traces to no issue"
                    + " or requirement"),
        RuleCase.of("RO-05")
            .violatedBy(
                "OR-2 is about outcomes",
                outcomeRisk("OR-2", it -> it.withGoals(PlanningGoal.ASSURE_OUTCOMES)),
                "goal PREVENT_REDUCE_EFFECTS not considered")
            .violatedBy(
                "OPP-3 serves no goal",
                opportunity("OPP-3", it -> it.withGoals()),
                "OPP-3 bears on no goal of planning"),
        RuleCase.of("RO-06")
            .satisfiedBy(
                "OPP-1 changes the context, which was looked at since",
                opportunity("OPP-1", it -> it.withContextImpact("The group shares its risks"))
                        .andThen(reviewedOn(LocalDate.of(2026, 6, 1)))
                    ::apply)
            .violatedBy(
                "nobody looked at the context",
                reviewedOn(LocalDate.of(2026, 1, 1)),
                "opportunity OPP-1 pursued, context not revisited since 2026-03-09"),
        RuleCase.of("RO-07")
            .violatedBy(
                "nothing is decided about OR-2",
                outcomeRisk("OR-2", it -> it.withRetainedBecause(Optional.empty())),
                "no action decided for OR-2 (expected: one, or why nothing is done)"),
        RuleCase.of("RO-08")
            .violatedBy(
                "the action on OR-1 is in no process",
                action(it -> it.withProcess(Optional.empty())),
                "action ACT-P-1 is not embedded in a process"),
        RuleCase.of("RO-09")
            .violatedBy(
                "nobody knows how to judge the action on OR-1",
                action(it -> it.withEvaluationMethod(Optional.empty())),
                "effectiveness of ACT-P-1 not planned")
            .alsoReports("OBJ-12")
            .violatedBy(
                "nobody judged the action on OPP-2",
                opportunity(
                    "OPP-2",
                    it ->
                        it.withActions(
                            all(it.actions(), one -> one.withEffective(Optional.empty())))),
                "effectiveness of ACT-P-3 not evaluated"),
        RuleCase.of("RO-10")
            .violatedBy(
                "the action on OR-1 serves no objective",
                action(it -> it.withObjectives()),
                "action ACT-P-1 supports no objective"),
        RuleCase.of("RO-11")
            .violatedBy(
                "business planning knows no processes",
                planning(
                    it ->
                        it.withMethods(
                            all(
                                it.methods(),
                                method ->
                                    method.withCoverage(
                                        ImmutableSortedMap.copyOf(
                                            method
                                                .coverage()
                                                .headMap(PlanningItem.INTEGRATION)))))),
                "planning method 'Business planning' leaves INTEGRATION uncovered"),
        RuleCase.of("RO-06")
            .satisfiedBy(
                "OPP-1 is pursued since less than thirty days",
                pursuedSince(LocalDate.of(2026, 10, 3)))
            .violatedBy(
                "it is pursued since thirty days",
                pursuedSince(LocalDate.of(2026, 10, 2)),
                "opportunity OPP-1 pursued, context not revisited since 2026-10-02"),
        RuleCase.of("RO-09")
            .satisfiedBy(
                "the action on OPP-2 is judged on the day",
                opportunity(
                    "OPP-2",
                    it ->
                        it.withActions(
                            all(
                                it.actions(),
                                one ->
                                    one.withEffective(Optional.empty())
                                        .withEvaluationOn(ConformingIsms.DAY))))),
        RuleCase.of("RO-01")
            .satisfiedBy(
                "there is no risk to the system, for a reason",
                isms ->
                    withNone("6.1.1 lead", "risk")
                        .apply(planning(it -> it.withOutcomeRisks()).apply(isms))),
        RuleCase.of("RO-05")
            .satisfiedBy(
                "nothing bears on effects, for a reason",
                isms ->
                    withNone("6.1.1 b)", "PREVENT_REDUCE_EFFECTS")
                        .apply(
                            outcomeRisk("OR-2", it -> it.withGoals(PlanningGoal.ASSURE_OUTCOMES))
                                .apply(isms))));
  }

  /** OPP-1 changes the context and was found worthwhile on that day. */
  private static UnaryOperator<Isms> pursuedSince(LocalDate day) {
    return opportunity(
        "OPP-1",
        it ->
            it.withContextImpact("The group shares its risks")
                .withEvaluation(it.evaluation().orElseThrow().withOn(day)));
  }

  private static UnaryOperator<Isms> action(UnaryOperator<PlannedAction> change) {
    return outcomeRisk("OR-1", it -> it.withActions(all(it.actions(), change)));
  }

  /** Every look at the context was on that day. */
  private static UnaryOperator<Isms> reviewedOn(LocalDate day) {
    return isms ->
        isms.withContext(
            isms.context()
                .withContextReviews(
                    all(isms.context().contextReviews(), review -> review.withOn(day))));
  }
}
