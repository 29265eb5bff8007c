package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.finding;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;
import static io.isms.conformity.rules.ReviewChanges.review;

import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.FollowUpPlan;
import io.isms.evaluation.ReviewItem;
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
        RuleCase.of("C05-6-P4-P2")
            .violatedBy(
                "the auditor has not verified the action",
                correctiveAction(it -> it.withVerification(Optional.empty())),
                "action CA-1 not verified")
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
            .violatedBy(
                "a risk that was found leads nowhere",
                finding("AF-2", it -> it.withRisks()),
                "finding AF-2 not reflected in plans")
            .violatedBy(
                "no review takes up the evaluation",
                review(
                    "MR-2026",
                    it ->
                        it.withInputs(
                            it.inputs().entrySet().stream()
                                .collect(
                                    ImmutableMap.toImmutableMap(
                                        Map.Entry::getKey,
                                        input ->
                                            input.getKey() == ReviewItem.AUDITS
                                                ? input.getValue().withEvaluations()
                                                : input.getValue())))),
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
