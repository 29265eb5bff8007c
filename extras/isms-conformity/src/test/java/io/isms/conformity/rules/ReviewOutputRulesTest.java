package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.ReviewChanges.review;
import static io.isms.conformity.rules.RiskChanges.assessment;
import static io.isms.conformity.rules.RiskChanges.criteria;
import static io.isms.conformity.rules.TreatmentChanges.plan;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.evaluation.ReviewOutput;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.evaluation.ReviewTopic;
import io.isms.leadership.ManagementDecision;
import io.isms.support.ResourceNeed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ReviewOutputRulesTest extends RuleCases {
  private static final DecisionId DECISION = DecisionId.of("D-1");

  private static UnaryOperator<Isms> output(
      ReviewOutputKind kind, UnaryOperator<ReviewOutput> change) {
    return review(
        "MR-2026",
        it ->
            it.withOutputs(
                Maps.transformEntries(
                    it.outputs(), (key, output) -> key == kind ? change.apply(output) : output)));
  }

  private static ReviewOutput nothing(ReviewOutput output) {
    return output.withNothingBecause(Optional.empty());
  }

  private static Isms withoutChanges(Isms isms) {
    Isms changed = isms;
    for (ReviewOutputKind kind : ReviewOutputKind.values()) {
      if (!kind.isImprovement()) {
        changed = output(kind, ReviewOutputRulesTest::nothing).apply(changed);
      }
    }
    return changed;
  }

  private static UnaryOperator<Isms> decision(UnaryOperator<ManagementDecision> change) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withDecisions(
                    Edit.one(
                        isms.leadership().decisions(), it -> it.id().equals(DECISION), change)));
  }

  private static UnaryOperator<Isms> means(UnaryOperator<ResourceNeed> change) {
    return SupportChanges.support(
        it ->
            it.withResourceNeeds(
                Edit.one(it.resourceNeeds(), need -> need.id().value().equals("RN-3"), change)));
  }

  /** The review decided something that was due before the day of the check. */
  private static UnaryOperator<Isms> decidedFor(String due, ReviewOutputKind kind) {
    return isms ->
        decision(it -> it.withDue(LocalDate.parse(due)))
            .apply(output(kind, it -> it.withDecisions(DECISION)).apply(isms));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MRV-08")
            .violatedBy(
                "nothing is said on improvement",
                isms ->
                    output(ReviewOutputKind.ISMS_EFFECTIVENESS, ReviewOutputRulesTest::nothing)
                        .andThen(
                            output(
                                ReviewOutputKind.MEASUREMENT_IMPROVEMENT,
                                ReviewOutputRulesTest::nothing))
                        .apply(isms),
                "review MR-2026 decided nothing on improvement")
            .violatedBy(
                "nothing is said on changes",
                ReviewOutputRulesTest::withoutChanges,
                "review MR-2026 decided nothing on changes"),
        RuleCase.of("MRV-09")
            .satisfiedBy(
                "a decision leads to an action",
                output(
                    ReviewOutputKind.RESOURCES,
                    it -> it.withDecisions(DECISION).withActions(ActionId.of("ACT-O-1"))))
            .violatedBy(
                "it leads to nothing",
                output(ReviewOutputKind.RESOURCES, ReviewOutput::withActions),
                "decisions of review MR-2026 on RESOURCES without action"),
        RuleCase.of("C05-7-3-LEAD")
            .violatedBy(
                "nothing is said on means",
                output(ReviewOutputKind.RESOURCES, ReviewOutputRulesTest::nothing),
                "review MR-2026 lacks output d) RESOURCES"),
        RuleCase.of("C05-7-3-LEAD")
            .satisfiedBy(
                "a decision has an owner and a day",
                output(ReviewOutputKind.ISMS_EFFECTIVENESS, it -> it.withDecisions(DECISION)))
            .violatedBy(
                "nobody sees it through",
                decision(it -> it.withOwner(Optional.empty())),
                "decision D-1 of review MR-2026 without owner or due day"),
        RuleCase.of("C05-7-3-B")
            .satisfiedBy(
                "an update that was decided is not due yet, another was made",
                isms ->
                    review("MR-2026", it -> it.withOn(LocalDate.of(2026, 8, 25)))
                        .apply(decidedFor("2026-10-20", ReviewOutputKind.RISK_UPDATE).apply(isms)))
            .violatedBy(
                "the review was held after the newest assessment",
                review("MR-2026", it -> it.withOn(LocalDate.of(2026, 10, 13))),
                "decision D-1: neither assessment nor plan renewed by 2026-10-20"),
        RuleCase.of("C05-7-3-B")
            .satisfiedBy(
                "the criteria were renewed, as was decided",
                isms ->
                    RiskChanges.criteria(it -> it.withApprovedOn(LocalDate.of(2026, 10, 15)))
                        .apply(
                            decidedFor("2026-10-20", ReviewOutputKind.RISK_CRITERIA).apply(isms)))
            .violatedBy(
                "they are as old as before",
                RiskChanges.criteria(it -> it.withApprovedOn(LocalDate.of(2025, 8, 1))),
                "decision D-1: criteria not renewed by 2026-10-20"),
        RuleCase.of("C05-7-3-B")
            .satisfiedBy(
                "the plan is renewed since, risks are not assessed anew",
                inTurn(
                    review("MR-2026", it -> it.withOn(LocalDate.of(2026, 9, 1))),
                    decidedFor("2026-10-20", ReviewOutputKind.RISK_UPDATE)))
            .violatedBy(
                "the plan is of the day of the review",
                plan(it -> it.withPreparedOn(LocalDate.of(2026, 9, 1))),
                "decision D-1: neither assessment nor plan renewed by 2026-10-20")
            .violatedBy(
                "the plan is of tomorrow",
                plan(it -> it.withPreparedOn(DAY.plusDays(1))),
                "decision D-1: neither assessment nor plan renewed by 2026-10-20")
            .alsoReports("RTP-02")
            .pausedBy("it is due today", decision(it -> it.withDue(DAY))),
        RuleCase.of("C05-7-3-B")
            .satisfiedBy(
                "risks are assessed anew today, the plan is older",
                inTurn(
                    decidedFor("2026-10-20", ReviewOutputKind.RISK_UPDATE),
                    assessment(it -> it.withPerformedOn(DAY))))
            .violatedBy(
                "they are assessed tomorrow",
                assessment(it -> it.withPerformedOn(DAY.plusDays(1))),
                "decision D-1: neither assessment nor plan renewed by 2026-10-20")
            .alsoReports("SOA-EDITION", "C05-4-3-1-P2", "REPEATED-MINOR"),
        RuleCase.of("C05-7-3-B")
            .satisfiedBy(
                "criteria are approved anew today, as was decided",
                inTurn(
                    decidedFor("2026-10-20", ReviewOutputKind.RISK_CRITERIA),
                    criteria(it -> it.withApprovedOn(DAY))))
            .violatedBy(
                "they were approved on the day of the review",
                criteria(it -> it.withApprovedOn(LocalDate.of(2026, 10, 13))),
                "decision D-1: criteria not renewed by 2026-10-20")
            .violatedBy(
                "they are approved tomorrow",
                criteria(it -> it.withApprovedOn(DAY.plusDays(1))),
                "decision D-1: criteria not renewed by 2026-10-20")
            .violatedBy(
                "nobody knows when they were approved",
                criteria(it -> it.withApprovedOn(Optional.empty())),
                "decision D-1: criteria not renewed by 2026-10-20"),
        RuleCase.of("C05-7-3-C")
            .violatedBy(
                "nothing is said on contracts",
                review(
                    "MR-2026",
                    it ->
                        it.withTopics(
                            Maps.filterKeys(
                                it.topics(), topic -> topic != ReviewTopic.CONTRACTUAL))),
                "review MR-2026: topic 5 CONTRACTUAL unanswered"),
        RuleCase.of("C05-7-3-D")
            .satisfiedBy(
                "a decision on means led to a need",
                isms ->
                    means(it -> it.withDecision(DECISION))
                        .apply(
                            output(ReviewOutputKind.RESOURCES, it -> it.withDecisions(DECISION))
                                .apply(isms)))
            .violatedBy(
                "no need answers it",
                means(it -> it.withDecision(Optional.empty())),
                "decision D-1 on means leads to no resource need"));
  }
}
