package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.everyAudit;
import static io.isms.conformity.rules.ReviewChanges.preventiveAction;
import static io.isms.conformity.rules.SupportChanges.record;
import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.TreatmentChanges.treatment;

import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.RecordKind;
import io.isms.common.Severity;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.leadership.ApprovalSubject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class RecordRulesTest extends RuleCases {
  private static final LocalDate TOMORROW = DAY.plusDays(1);

  private static final ImmutableSet<RecordKind> SHOWN =
      ImmutableSet.of(RecordKind.COMPETENCE, RecordKind.PROCESS_PERFORMANCE);

  /** Records show competence and how processes run; nothing else has happened that asks for one. */
  private static Isms allStillAhead(Isms isms) {
    return inTurn(
            support(
                it ->
                    it.withRecords(
                        Edit.all(
                            it.records(),
                            one ->
                                SHOWN.containsAll(one.kinds())
                                    ? one
                                    : one.withKinds(RecordKind.OTHER)))),
            leadership(
                it ->
                    it.withDecisions(Edit.all(it.decisions(), one -> one.withOn(TOMORROW)))
                        .withApprovals(
                            Edit.all(
                                it.approvals(),
                                one ->
                                    one.of() == ApprovalSubject.SCOPE
                                        ? one
                                        : one.withOn(TOMORROW)))),
            Edit.operation(
                it ->
                    it.withIncidents(
                        Edit.all(
                            it.incidents(),
                            one -> one.withClosedOn(Optional.empty()).withDetectedOn(TOMORROW)))),
            everyAudit(it -> it.withOn(it.on().map(day -> TOMORROW))),
            Edit.evaluation(
                it ->
                    it.withManagementReviews(
                        Edit.all(it.managementReviews(), one -> one.withOn(TOMORROW)))),
            correctiveAction(it -> it.withImplementedOn(TOMORROW)),
            preventiveAction(it -> it.withImplementedOn(TOMORROW)),
            treatment(
                it ->
                    it.withAcceptances(
                        Edit.all(it.acceptances(), one -> one.withAcceptedOn(TOMORROW)))))
        .apply(isms);
  }

  private static UnaryOperator<Isms> operatedSince(LocalDate day) {
    return approval("APPR-OPERATION", it -> it.withOn(day));
  }

  private static Isms noPerformance(Isms isms) {
    return support(
            it -> it.withRecords(Edit.all(it.records(), one -> one.withPhase(Optional.empty()))))
        .apply(isms);
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-3-1-H")
            .violatedBy(
                "no record shows what people are able to do",
                record("REC-COMPETENCE", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind COMPETENCE for AUDITOR")
            .violatedBy(
                "no record shows the audits",
                record("REC-AUDIT", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind AUDIT for AU-2025")
            .violatedBy(
                "no record shows the leave to operate",
                record("REC-AUTHORIZATION", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind AUTHORIZATION for APPR-OPERATION")
            .violatedBy(
                "no record shows the approval of residual risks",
                record("REC-RESIDUAL", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind RESIDUAL_APPROVAL for APPR-RESIDUAL")
            .violatedBy(
                "no record shows what the corrective action brought",
                record("REC-CORRECTIVE", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind CORRECTIVE_RESULT for CA-1")
            .violatedBy(
                "no record shows what the preventive action brought",
                record("REC-PREVENTIVE", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind PREVENTIVE_RESULT for PA-1")
            .violatedBy(
                "no record shows what management decided",
                record("REC-DECISIONS", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind MANAGEMENT_DECISION for D-1")
            .violatedBy(
                "no record shows the reviews of management",
                record("REC-REVIEW", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind MANAGEMENT_REVIEW for MR-2025")
            .violatedBy(
                "no record shows the acceptance of risks",
                record("REC-RISK-ACCEPTANCE", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind RISK_ACCEPTANCE for R-1")
            .violatedBy(
                "no record shows the incident",
                record("REC-INCIDENT", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind INCIDENT for INC-1",
                "no record of kind IMPACTING_EVENT for INC-1")
            .alsoReports("C05-4-2-3-H")
            .violatedBy(
                "no record shows how processes run",
                support(
                    it ->
                        it.withRecords(
                            Edit.all(
                                it.records(),
                                one ->
                                    one.phase().isPresent()
                                        ? one.withKinds(RecordKind.OTHER)
                                        : one))),
                "no record of kind PROCESS_PERFORMANCE for operation")
            .alsoReports("C05-4-3-3-P2-P1", "REPEATED-MINOR"),
        RuleCase.of("C05-4-3-1-H")
            .satisfiedBy(
                "what no record shows has not happened yet", RecordRulesTest::allStillAhead)
            .violatedBy(
                "management approves residual risks today",
                approval("APPR-RESIDUAL", it -> it.withOn(DAY)),
                "no record of kind RESIDUAL_APPROVAL for APPR-RESIDUAL")
            .violatedBy(
                "an audit is held today",
                everyAudit(it -> it.withOn(it.on().map(day -> DAY))),
                "no record of kind AUDIT for AU-2025")
            .violatedBy(
                "there are no records at all",
                support(it -> it.withRecords(Edit.all(it.records(), one -> one.withOn(TOMORROW)))),
                "there are no records")
            .graded(Severity.MAJOR)
            .alsoReports("C05-4-1", "C05-4-3-3-P2-P1", "REPEATED-MINOR"),
        RuleCase.of("C05-4-3-3-P1-P3")
            .violatedBy(
                "the record of an incident goes too early",
                record("REC-INCIDENT", it -> it.withRetainUntil(it.on().plusYears(1))),
                "record REC-INCIDENT kept too briefly for REQ-REG")
            .violatedBy(
                "the record of an incident stays too long",
                record("REC-INCIDENT", it -> it.withRetainUntil(it.on().plusYears(20))),
                "record REC-INCIDENT kept too long for REQ-REG"),
        RuleCase.of("C05-4-3-3-P2-P2")
            .violatedBy(
                "a significant incident is on no record",
                Edit.operation(
                    it -> it.withIncidents(Edit.all(it.incidents(), one -> one.withRecords()))),
                "significant incident INC-1 unrecorded")
            .alsoReports("C05-4-2-3-H"),
        RuleCase.of("C05-4-3-3-P2-P1")
            .satisfiedBy(
                "the record is from the first day of the year under review",
                record("REC-OPERATION-ACT", it -> it.withOn(DAY.minusYears(1).plusDays(1))))
            .violatedBy(
                "it is a day older",
                record("REC-OPERATION-ACT", it -> it.withOn(DAY.minusYears(1))),
                "no performance record for ACT"),
        RuleCase.of("C05-4-3-3-P1-P2")
            .violatedBy(
                "a record is not protected",
                record("REC-AUDIT", it -> it.withProtection(Optional.empty())),
                "record REC-AUDIT unprotected"),
        RuleCase.of("C05-4-3-3-P1-P4")
            .violatedBy(
                "nobody knows where a record is",
                record("REC-AUDIT", it -> it.withLocation(Optional.empty())),
                "record REC-AUDIT has no location"),
        RuleCase.of("C05-4-3-3-P1-P5")
            .violatedBy(
                "nobody says how records are found",
                support(
                    it ->
                        it.withRecordControls(
                            it.recordControls()
                                .map(rules -> rules.withRetrieval(Optional.empty())))),
                "record controls lack retrieval")
            .violatedBy(
                "no document says how records are controlled",
                support(
                    it ->
                        it.withRecordControls(
                            it.recordControls()
                                .map(rules -> rules.withDocument(Optional.empty())))),
                "record controls lack a document in force")
            .violatedBy(
                "nothing is determined about records",
                support(it -> it.withRecordControls(Optional.empty())),
                "record controls are not determined")
            .violatedBy(
                "a record is still there after its time",
                record("REC-AUDIT", it -> it.withRetainUntil(LocalDate.of(2026, 10, 31))),
                "record REC-AUDIT past its time, not disposed of"),
        RuleCase.of("C05-4-3-3-P2-P1")
            .violatedBy(
                "nothing shows how improvement works",
                record("REC-OPERATION-ACT", it -> it.withPhase(Optional.empty())),
                "no performance record for ACT")
            .alsoReports("C05-4-1"),
        RuleCase.of("C05-4-3-3-P2-P1")
            .satisfiedBy(
                "nothing shows performance in the first year, which ends tomorrow",
                inTurn(operatedSince(TOMORROW.minusYears(1)), RecordRulesTest::noPerformance))
            .violatedBy(
                "the first year ends today",
                operatedSince(DAY.minusYears(1)),
                "no performance record for PLAN",
                "no performance record for DO",
                "no performance record for CHECK",
                "no performance record for ACT")
            .alsoReports("C05-4-1", "C05-4-2-1-I", "REPEATED-MINOR")
            .pausedBy(
                "it ends a day later",
                operatedSince(DAY.minusYears(1).plusDays(2)),
                "performance of PLAN is to be recorded by 2026-11-03",
                "performance of DO is to be recorded by 2026-11-03",
                "performance of CHECK is to be recorded by 2026-11-03",
                "performance of ACT is to be recorded by 2026-11-03"));
  }
}
