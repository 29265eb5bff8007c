package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.example.Edit.operation;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.MeasurementResult;
import io.isms.operation.ChangeFactor;
import io.isms.operation.FactorReview;
import io.isms.operation.RiskReview;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class RiskReviewRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-2-3-D")
            .violatedBy(
                "risks were never reviewed",
                operation(it -> it.withRiskReviews()),
                "risks never reviewed")
            .violatedBy(
                "the next review was due in October",
                review(it -> it.withNextDue(LocalDate.of(2026, 10, 31))),
                "risk review overdue since 2026-10-31")
            .violatedBy(
                "the next review is not planned",
                review(it -> it.withNextDue(Optional.empty())),
                "no interval for reviews of risk planned")
            .violatedBy(
                "the residual risks were left out",
                review(it -> it.withResidualReviewed(false)),
                "review 2026-09-20 omitted residual risks")
            .violatedBy(
                "the acceptable levels were left out",
                review(it -> it.withAcceptableLevelsReviewed(false)),
                "review 2026-09-20 omitted the acceptable levels"),
        leftOut("C05-4-2-3-D-1", ChangeFactor.ORGANIZATION),
        leftOut("C05-4-2-3-D-2", ChangeFactor.TECHNOLOGY),
        leftOut("C05-4-2-3-D-3", ChangeFactor.BUSINESS),
        leftOut("C05-4-2-3-D-4", ChangeFactor.THREATS),
        leftOut("C05-4-2-3-D-5", ChangeFactor.CONTROL_EFFECTIVENESS)
            .violatedBy(
                "no measure was looked at",
                review(RiskReviewRulesTest::withoutMeasures),
                "review 2026-09-20: factor CONTROL_EFFECTIVENESS cites no measure"),
        leftOut("C05-4-2-3-D-6", ChangeFactor.EXTERNAL),
        RuleCase.of("C05-4-2-3-D-2")
            .satisfiedBy(
                "technology has changed, and it is known what that does",
                technology(it -> it.withChanged(true).withEffect("Phones leave the house")))
            .violatedBy(
                "nobody knows what that does",
                technology(it -> it.withEffect(Optional.empty())),
                "review 2026-09-20: factor TECHNOLOGY not considered"),
        RuleCase.of("C05-4-2-3-D-1")
            .satisfiedBy(
                "a poor review came before and another will come",
                RiskReviewRulesTest::amongPoorOnes),
        RuleCase.of("C05-4-2-3-D-5")
            .satisfiedBy(
                "nothing was measured by the day of the review",
                inTurn(
                    results(
                        it ->
                            it.withAnalysedOn(Optional.empty()).withOn(LocalDate.of(2026, 9, 21))),
                    review(RiskReviewRulesTest::withoutMeasures)))
            .violatedBy(
                "something was measured on that day",
                results(it -> it.withOn(LocalDate.of(2026, 9, 20))),
                "review 2026-09-20: factor CONTROL_EFFECTIVENESS cites no measure"),
        RuleCase.of("C05-4-2-3-D")
            .satisfiedBy(
                "the next review is due on the day",
                review(it -> it.withNextDue(ConformingIsms.DAY))),
        RuleCase.of("C05-4-2-3-D")
            .satisfiedBy(
                "reviews are planned for every two months",
                isms ->
                    every(Period.ofMonths(2))
                        .apply(review(it -> it.withNextDue(Optional.empty())).apply(isms)))
            .violatedBy(
                "they are planned for every month",
                every(Period.ofMonths(1)),
                "risk review overdue since 2026-10-20"),
        RuleCase.of("C05-4-2-3-D")
            .satisfiedBy(
                "the assessment came after the review and names the next day",
                review(it -> it.withOn(LocalDate.of(2026, 8, 1)).withNextDue(Optional.empty()))));
  }

  private static UnaryOperator<Isms> technology(UnaryOperator<FactorReview> change) {
    return review(
        it ->
            it.withFactors(
                ImmutableSortedMap.copyOf(
                    Maps.transformEntries(
                        it.factors(),
                        (key, found) ->
                            key == ChangeFactor.TECHNOLOGY ? change.apply(found) : found))));
  }

  /** That review, one with nothing in it before it, and one after the day of the check. */
  private static Isms amongPoorOnes(Isms isms) {
    return operation(
            it ->
                it.withRiskReviews(
                    poor(it.riskReviews().get(0), LocalDate.of(2025, 9, 20)),
                    it.riskReviews().get(0),
                    poor(it.riskReviews().get(0), ConformingIsms.DAY.plusDays(1))))
        .apply(isms);
  }

  private static RiskReview poor(RiskReview review, LocalDate on) {
    return review.withFactors(ImmutableSortedMap.of()).withNextDue(Optional.empty()).withOn(on);
  }

  private static UnaryOperator<Isms> results(UnaryOperator<MeasurementResult> change) {
    return evaluation(it -> it.withResults(all(it.results(), change)));
  }

  /** Reviews of risk are planned once in that time. */
  private static UnaryOperator<Isms> every(Period interval) {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withIntervals(
                    PlannedInterval.builder()
                        .addClause(ClauseRef.of(Edition.E2005, "4.2.3 d)"))
                        .interval(interval)
                        .build()));
  }

  private static RuleCase leftOut(String code, ChangeFactor factor) {
    return RuleCase.of(code)
        .violatedBy(
            factor + " was left out",
            review(
                it ->
                    it.withFactors(
                        ImmutableSortedMap.copyOf(
                            Maps.filterKeys(it.factors(), key -> key != factor)))),
            "review 2026-09-20: factor " + factor + " not considered");
  }

  private static RiskReview withoutMeasures(RiskReview review) {
    return review.withFactors(
        ImmutableSortedMap.copyOf(
            Maps.transformValues(review.factors(), found -> found.withMeasures())));
  }

  private static UnaryOperator<Isms> review(UnaryOperator<RiskReview> change) {
    return operation(it -> it.withRiskReviews(all(it.riskReviews(), change)));
  }
}
