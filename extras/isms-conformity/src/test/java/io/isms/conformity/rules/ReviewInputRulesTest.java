package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;
import static io.isms.conformity.rules.ReviewChanges.preventiveAction;
import static io.isms.conformity.rules.ReviewChanges.review;
import static io.isms.conformity.rules.RiskChanges.assessment;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.common.MeasureId;
import io.isms.common.RecordId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.evaluation.ReviewOutput;
import io.isms.evaluation.ReviewOutputKind;
import io.isms.risk.AssessmentId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

final class ReviewInputRulesTest extends RuleCases {
  private static final LocalDate LATER = LocalDate.of(2026, 10, 14);

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

  private static UnaryOperator<Isms> evaluatedOn(String day) {
    return evaluation(
        it -> it.withEvaluations(all(it.evaluations(), one -> one.withOn(LocalDate.parse(day)))));
  }

  private static UnaryOperator<Isms> assessedOn(String day) {
    return assessment(it -> it.withPerformedOn(LocalDate.parse(day)));
  }

  private static UnaryOperator<Isms> correctedOn(String day) {
    return correctiveAction(it -> it.withImplementedOn(LocalDate.parse(day)));
  }

  private static UnaryOperator<Isms> actions(String... ids) {
    return input(
        ReviewItem.NONCONFORMITIES,
        it -> it.withActions(Stream.of(ids).map(ActionId::of).toList()));
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
        RuleCase.of("MRV-05")
            .satisfiedBy(
                "the latest assessment came after the review, which was shown the one before",
                inTurn(
                    assessedOn("2026-10-14"),
                    input(
                        ReviewItem.RISK_STATUS,
                        it -> it.withAssessments(AssessmentId.of("RA-2025")))))
            .violatedBy(
                "it was not shown that one either",
                input(ReviewItem.RISK_STATUS, ReviewInput::withAssessments),
                "review MR-2026 does not cite [RA-2025] under RISK_STATUS")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("MRV-13")
            .violatedBy(
                "nobody looks at what parties need",
                without(ReviewItem.PARTY_NEED_CHANGES),
                "review MR-2026 skipped PARTY_NEED_CHANGES")
            .alsoReports("MRV-12"),
        RuleCase.of("MRV-06")
            .satisfiedBy(
                "of two actions of the review before one is open, which is on the list",
                inTurn(
                    earlierOutput(
                        it -> it.withActions(ActionId.of("ACT-1"), ActionId.of("ACT-O-1"))),
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
                "review MR-2026 does not cite [AU-2026] under AUDITS")
            .violatedBy(
                "the evaluation of autumn is not shown",
                input(ReviewItem.AUDITS, ReviewInput::withEvaluations),
                "review MR-2026 does not cite [EV-2026] under AUDITS")
            .alsoReports("C05-4-2-3-G"),
        RuleCase.of("C05-7-2-A")
            .satisfiedBy(
                "a report covers all audits and evaluations",
                input(
                    ReviewItem.AUDITS,
                    it -> it.withAudits().withEvaluations().withReport(RecordId.of("REC-AUDIT"))))
            .violatedBy(
                "there is no report",
                input(ReviewItem.AUDITS, it -> it.withReport(Optional.empty())),
                "review MR-2026 does not cite [AU-2026] under AUDITS",
                "review MR-2026 does not cite [EV-2026] under AUDITS"),
        RuleCase.of("C05-7-2-A")
            .satisfiedBy(
                "the evaluation came after the review, which was not shown it",
                inTurn(
                    evaluatedOn("2026-10-14"),
                    input(ReviewItem.AUDITS, ReviewInput::withEvaluations)))
            .violatedBy(
                "it was made on the day of the review",
                evaluatedOn("2026-10-13"),
                "review MR-2026 does not cite [EV-2026] under AUDITS"),
        RuleCase.of("C05-7-2-D")
            .violatedBy(
                "the preventive action is not shown",
                actions("CA-1"),
                "review MR-2026 does not cite [PA-1] under NONCONFORMITIES")
            .violatedBy(
                "the corrective action is not shown",
                actions("PA-1"),
                "review MR-2026 does not cite [CA-1] under NONCONFORMITIES"),
        RuleCase.of("C05-7-2-D")
            .satisfiedBy(
                "the corrective action is open and on the list",
                correctiveAction(it -> it.withImplementedOn(Optional.empty())))
            .violatedBy(
                "it is not shown",
                actions("PA-1"),
                "review MR-2026 does not cite [CA-1] under NONCONFORMITIES"),
        RuleCase.of("C05-7-2-D")
            .satisfiedBy(
                "the corrective action was done by the review before and is not shown",
                inTurn(correctedOn("2025-10-14"), actions("PA-1")))
            .violatedBy(
                "it was done a day later",
                correctedOn("2025-10-15"),
                "review MR-2026 does not cite [CA-1] under NONCONFORMITIES"),
        RuleCase.of("C05-7-2-D")
            .satisfiedBy(
                "the nonconformity was found after the review, which was not shown its correction",
                inTurn(
                    nonconformity(
                        it ->
                            it.withCausesFoundOn(Optional.empty())
                                .withDetectedOn(LocalDate.of(2026, 10, 14))),
                    actions("PA-1")))
            .violatedBy(
                "it was found on the day of the review",
                nonconformity(it -> it.withDetectedOn(LocalDate.of(2026, 10, 13))),
                "review MR-2026 does not cite [CA-1] under NONCONFORMITIES")
            .violatedBy(
                "nobody knows when it was found",
                nonconformity(it -> it.withDetectedOn(Optional.empty())),
                "review MR-2026 does not cite [CA-1] under NONCONFORMITIES")
            .alsoReports("C05-8-2-A"),
        RuleCase.of("C05-7-2-D")
            .satisfiedBy(
                "the preventive action was thought of after the review, which was not shown it",
                inTurn(
                    preventiveAction(it -> it.withIdentifiedOn(LocalDate.of(2026, 10, 14))),
                    actions("CA-1")))
            .violatedBy(
                "it was thought of on the day of the review",
                preventiveAction(it -> it.withIdentifiedOn(LocalDate.of(2026, 10, 13))),
                "review MR-2026 does not cite [PA-1] under NONCONFORMITIES"),
        RuleCase.of("C05-7-2-F")
            .violatedBy(
                "no measure is shown",
                input(ReviewItem.MEASUREMENT, ReviewInput::withMeasures),
                "review MR-2026 does not cite [M-1, M-2] under MEASUREMENT"),
        RuleCase.of("C05-7-2-F")
            .satisfiedBy(
                "a measure that is not shown was taken after the review only",
                inTurn(
                    evaluation(
                        it ->
                            it.withResults(
                                it.results().stream()
                                    .map(
                                        one ->
                                            one.measure().equals(MeasureId.of("M-2"))
                                                ? one.withAnalysedOn(LATER).withOn(LATER)
                                                : one)
                                    .toList())),
                    input(ReviewItem.MEASUREMENT, it -> it.withMeasures(MeasureId.of("M-1")))))
            .violatedBy(
                "the other is not shown either",
                input(ReviewItem.MEASUREMENT, ReviewInput::withMeasures),
                "review MR-2026 does not cite [M-1] under MEASUREMENT"),
        RuleCase.of("C05-7-2-G")
            .satisfiedBy(
                "the review before made a decision, which is on the list",
                inTurn(
                    earlierOutput(it -> it.withDecisions(DecisionId.of("D-1"))),
                    input(
                        ReviewItem.PREVIOUS_ACTIONS, it -> it.withDecisions(DecisionId.of("D-1")))))
            .violatedBy(
                "it is dropped",
                input(ReviewItem.PREVIOUS_ACTIONS, ReviewInput::withDecisions),
                "review MR-2026 does not cite [D-1] under PREVIOUS_ACTIONS"));
  }
}
