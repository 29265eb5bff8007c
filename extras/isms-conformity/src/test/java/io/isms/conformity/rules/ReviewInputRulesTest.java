package io.isms.conformity.rules;

import static io.isms.conformity.rules.ReviewChanges.review;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.ReviewOutput;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ReviewInputRulesTest extends RuleCases {
  private static UnaryOperator<Isms> without(ReviewItem item) {
    return review(
        "MR-2026", it -> it.withInputs(Maps.filterKeys(it.inputs(), other -> other != item)));
  }

  private static UnaryOperator<Isms> input(ReviewItem item, UnaryOperator<ReviewInput> change) {
    return review(
        "MR-2026",
        it ->
            it.withInputs(
                Maps.transformEntries(
                    it.inputs(), (key, input) -> key == item ? change.apply(input) : input)));
  }

  private static UnaryOperator<Isms> earlierOutput(UnaryOperator<ReviewOutput> change) {
    return review(
        "MR-2025",
        it ->
            it.withOutputs(
                Maps.transformEntries(
                    it.outputs(),
                    (key, output) ->
                        key == ReviewOutputKind.RISK_UPDATE ? change.apply(output) : output)));
  }

  private static UnaryOperator<Isms> both(UnaryOperator<Isms> first, UnaryOperator<Isms> second) {
    return isms -> second.apply(first.apply(isms));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MRV-05")
            .violatedBy(
                "nobody looks at what parties say",
                without(ReviewItem.PARTY_FEEDBACK),
                "review MR-2026 skipped PARTY_FEEDBACK")
            .alsoReports("MRV-12")
            .violatedBy(
                "nobody looks at changes around the clinic",
                without(ReviewItem.CONTEXT_CHANGES),
                "review MR-2026 skipped CONTEXT_CHANGES")
            .alsoReports("MRV-12"),
        RuleCase.of("MRV-05")
            .violatedBy(
                "nobody looks at new techniques",
                without(ReviewItem.IMPROVEMENT_TECHNIQUES),
                "review MR-2026 skipped IMPROVEMENT_TECHNIQUES")
            .in(Edition.E2005),
        RuleCase.of("MRV-05")
            .violatedBy(
                "the latest assessment is not shown",
                input(ReviewItem.RISK_STATUS, ReviewInput::withAssessments),
                "review MR-2026 does not cite [RA-2026] under RISK_STATUS")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("MRV-13")
            .violatedBy(
                "nobody looks at what parties need",
                without(ReviewItem.PARTY_NEED_CHANGES),
                "review MR-2026 skipped PARTY_NEED_CHANGES")
            .alsoReports("MRV-12"),
        RuleCase.of("MRV-06")
            .satisfiedBy(
                "an action of the review before is open and on the list",
                both(
                    earlierOutput(it -> it.withActions(ActionId.of("ACT-O-1"))),
                    input(
                        ReviewItem.PREVIOUS_ACTIONS, it -> it.withActions(ActionId.of("ACT-O-1")))))
            .violatedBy(
                "it is dropped",
                input(ReviewItem.PREVIOUS_ACTIONS, ReviewInput::withActions),
                "review MR-2026 does not cite [ACT-O-1] under PREVIOUS_ACTIONS"),
        RuleCase.of("MRV-07")
            .violatedBy(
                "no trend of measures is shown",
                input(ReviewItem.MEASUREMENT, it -> it.withTrend(Optional.empty())),
                "review MR-2026 shows no trend for MEASUREMENT"),
        RuleCase.of("MRV-12")
            .violatedBy(
                "nobody has looked at chances to improve for a year",
                without(ReviewItem.IMPROVEMENT),
                "item IMPROVEMENT not reviewed within P1Y")
            .alsoReports("MRV-05"),
        RuleCase.of("C05-7-2-A")
            .violatedBy(
                "the audit of spring is not shown",
                input(ReviewItem.AUDITS, ReviewInput::withAudits),
                "review MR-2026 does not cite [AU-2026] under AUDITS"),
        RuleCase.of("C05-7-2-D")
            .violatedBy(
                "the preventive action is not shown",
                input(ReviewItem.NONCONFORMITIES, it -> it.withActions(ActionId.of("CA-1"))),
                "review MR-2026 does not cite [PA-1] under NONCONFORMITIES"),
        RuleCase.of("C05-7-2-F")
            .violatedBy(
                "no measure is shown",
                input(ReviewItem.MEASUREMENT, ReviewInput::withMeasures),
                "review MR-2026 does not cite [M-1, M-2] under MEASUREMENT"),
        RuleCase.of("C05-7-2-G")
            .satisfiedBy(
                "the review before made a decision, which is on the list",
                both(
                    earlierOutput(it -> it.withDecisions(DecisionId.of("D-1"))),
                    input(
                        ReviewItem.PREVIOUS_ACTIONS, it -> it.withDecisions(DecisionId.of("D-1")))))
            .violatedBy(
                "it is dropped",
                input(ReviewItem.PREVIOUS_ACTIONS, ReviewInput::withDecisions),
                "review MR-2026 does not cite [D-1] under PREVIOUS_ACTIONS"));
  }
}
