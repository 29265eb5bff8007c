package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.finding;
import static io.isms.conformity.rules.ReviewChanges.improvement;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;
import static io.isms.conformity.rules.ReviewChanges.review;

import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.ReviewId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.FollowUpPlan;
import io.isms.evaluation.ReviewInput;
import io.isms.evaluation.ReviewItem;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.NonconformitySource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class AuditFindingRulesTest extends RuleCases {
  private static UnaryOperator<Isms> plan(UnaryOperator<FollowUpPlan> change) {
    return finding("AF-1", it -> it.withFollowUp(change.apply(it.followUp().orElseThrow())));
  }

  private static UnaryOperator<Isms> area(UnaryOperator<AuditArea> change) {
    return evaluation(
        it ->
            it.withAuditAreas(
                one(it.auditAreas(), area -> area.id().value().equals("AREA-IT"), change)));
  }

  private static Map<ReviewItem, ReviewInput> inputsOfTheNewest(Isms isms) {
    return Elements.get("review", isms.evaluation().managementReviewsById(), ReviewId.of("MR-2026"))
        .inputs();
  }

  /** That review was not told of the evaluation. */
  private static UnaryOperator<Isms> notShown(String id) {
    return review(
        id, it -> it.withInputs(Maps.transformValues(it.inputs(), ReviewInput::withEvaluations)));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("AUD-07")
            .violatedBy(
                "the nonconformity that was found leads nowhere",
                finding("AF-1", it -> it.withNonconformity(Optional.empty())),
                "finding AF-1 not followed up (expected: a nonconformity)")
            .violatedBy(
                "the risk that was found leads nowhere",
                finding("AF-2", it -> it.withRisks()),
                "finding AF-2 not followed up (expected: an issue, risk or opportunity)"),
        RuleCase.of("AUD-26")
            .violatedBy(
                "there is no plan",
                finding("AF-1", it -> it.withFollowUp(Optional.empty())),
                "finding AF-1: no agreed plan")
            .violatedBy(
                "the auditor who agrees has written the plan",
                plan(it -> it.withPreparedBy(PartyId.of("AUDITOR"))),
                "finding AF-1: no agreed plan"),
        RuleCase.of("AUD-27")
            .violatedBy(
                "the plan is silent on causes",
                plan(it -> it.withCauses(Optional.empty())),
                "plan for finding AF-1 lacks the causes")
            .violatedBy(
                "the plan does not repeat what was found",
                plan(it -> it.withWhat(Optional.empty())),
                "plan for finding AF-1 lacks what was found")
            .violatedBy(
                "the plan names nobody who carries it out",
                plan(it -> it.withResponsibles()),
                "plan for finding AF-1 lacks who carries it out")
            .violatedBy(
                "the plan has no day",
                plan(it -> it.withDue(Optional.empty())),
                "plan for finding AF-1 lacks correction and corrective action in time"),
        RuleCase.of("C05-6-P4-P1")
            .violatedBy(
                "nobody answers for the area",
                area(it -> it.withResponsible(Optional.empty())),
                "audit nonconformity NC-1 without timely action: no area with a responsible"
                    + " manager")
            .violatedBy(
                "nothing was corrected",
                nonconformity(it -> it.withCorrections()),
                "audit nonconformity NC-1 without timely action: not corrected")
            .violatedBy(
                "the action has no due day",
                correctiveAction(it -> it.withDue(Optional.empty())),
                "audit nonconformity NC-1 without timely action: action CA-1 has no due day"),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "the finding does not point to the nonconformity, which names the audit itself",
                finding("AF-1", it -> it.withNonconformity(Optional.empty())))
            .violatedBy(
                "nothing was corrected",
                nonconformity(it -> it.withCorrections()),
                "audit nonconformity NC-1 without timely action: not corrected")
            .pausedBy(
                "a patient found it",
                nonconformity(it -> it.withSource(NonconformitySource.CUSTOMER_COMPLAINT)))
            .pausedBy(
                "nobody knows how it was found",
                nonconformity(it -> it.withSource(Optional.empty()))),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "the correction is due today",
                nonconformity(it -> it.withCorrections().withCorrectionDue(DAY)))
            .violatedBy(
                "it was due yesterday",
                nonconformity(it -> it.withCorrectionDue(DAY.minusDays(1))),
                "audit nonconformity NC-1 without timely action: not corrected"),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "an action without a due day is not needed",
                inTurn(
                    nonconformity(
                        it ->
                            it.withNeed(
                                it.need().orElseThrow().withNeeded(false).withReason("Rare"))),
                    correctiveAction(it -> it.withDue(Optional.empty()))))
            .violatedBy(
                "it is needed after all",
                nonconformity(it -> it.withNeed(it.need().orElseThrow().withNeeded(true))),
                "audit nonconformity NC-1 without timely action: action CA-1 has no due day"),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "it is to be decided today whether an action without a due day is needed",
                inTurn(
                    nonconformity(it -> it.withNeed(Optional.empty()).withNeedDue(DAY)),
                    correctiveAction(it -> it.withDue(Optional.empty()))))
            .violatedBy(
                "it was to be decided yesterday",
                nonconformity(it -> it.withNeedDue(DAY.minusDays(1))),
                "audit nonconformity NC-1 without timely action: action CA-1 has no due day")
            .alsoReports("C05-8-2-C")
            .violatedBy(
                "it is decided",
                nonconformity(
                    it -> it.withNeed(NeedDecision.builder().needed(true).on(DAY).build())),
                "audit nonconformity NC-1 without timely action: action CA-1 has no due day"),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "the action is due today",
                correctiveAction(it -> it.withImplementedOn(Optional.empty()).withDue(DAY)))
            .violatedBy(
                "it was due yesterday",
                correctiveAction(it -> it.withDue(DAY.minusDays(1))),
                "audit nonconformity NC-1 without timely action: action CA-1 is overdue")
            .alsoReports("NC-19"),
        RuleCase.of("C05-6-P4-P1")
            .satisfiedBy(
                "there is a like nonconformity that no audit found",
                improvement(
                    it ->
                        it.withNonconformities(
                            it.nonconformities().get(0),
                            it.nonconformities()
                                .get(0)
                                .withId(NonconformityId.of("NC-2"))
                                .withSource(NonconformitySource.CUSTOMER_COMPLAINT))))
            .violatedBy(
                "the action is for that one",
                correctiveAction(it -> it.withNonconformity(NonconformityId.of("NC-2"))),
                "audit nonconformity NC-1 without timely action: no corrective action")
            .alsoReports("C05-8-2-P1"),
        RuleCase.of("C05-6-P4-P2")
            .violatedBy(
                "the auditor has not verified the action",
                correctiveAction(it -> it.withVerification(Optional.empty())),
                "action CA-1 not verified")
            .violatedBy(
                "the day of the verification has passed",
                correctiveAction(
                    it -> it.withVerification(Optional.empty()).withFollowUpDue(DAY.minusDays(1))),
                "action CA-1 not verified")
            .pausedBy(
                "it is to be verified today",
                correctiveAction(it -> it.withVerification(Optional.empty()).withFollowUpDue(DAY)),
                "action CA-1 is to be verified by 2026-11-01")
            .pausedBy(
                "it is to be done tomorrow",
                correctiveAction(it -> it.withImplementedOn(DAY.plusDays(1))))
            .violatedBy(
                "the verification rests on nothing",
                correctiveAction(
                    it -> it.withVerification(it.verification().orElseThrow().withEvidence())),
                "action CA-1 not verified"),
        RuleCase.of("C05-6-P4-P2")
            .satisfiedBy(
                "another action was verified without any audit behind it",
                nonconformity(it -> it.withSource(NonconformitySource.CUSTOMER_COMPLAINT))),
        RuleCase.of("C05-4-2-3-G")
            .satisfiedBy(
                "the review of last year took up the evaluation, the next one is tomorrow",
                inTurn(
                    isms ->
                        review("MR-2025", it -> it.withInputs(inputsOfTheNewest(isms))).apply(isms),
                    review("MR-2026", it -> it.withOn(DAY.plusDays(1)))))
            .violatedBy(
                "the review of last year did not",
                notShown("MR-2025"),
                "evaluation EV-2026 not reflected in plans"),
        RuleCase.of("C05-4-2-3-G")
            .violatedBy(
                "a risk that was found leads nowhere",
                finding("AF-2", it -> it.withRisks()),
                "finding AF-2 not reflected in plans")
            .violatedBy(
                "no review takes up the evaluation",
                notShown("MR-2026"),
                "evaluation EV-2026 not reflected in plans")
            .alsoReports("C05-7-2-A")
            .violatedBy(
                "a missed target leads nowhere",
                evaluation(
                    it ->
                        it.withResults(
                            one(
                                it.results(),
                                result ->
                                    result.measure().value().equals("M-1")
                                        && result.on().equals(LocalDate.of(2026, 7, 6)),
                                result -> result.withMet(false)))),
                "missed target of M-1 on 2026-07-06 not reflected in plans")
            .alsoReports("C05-4-2-3-C"));
  }
}
