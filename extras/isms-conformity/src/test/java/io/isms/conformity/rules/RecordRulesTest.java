package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.rules.SupportChanges.record;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.common.RecordKind;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class RecordRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-3-1-H")
            .violatedBy(
                "no record shows what people are able to do",
                record("REC-COMPETENCE", it -> it.withKinds(RecordKind.OTHER)),
                "no record of kind COMPETENCE for AUDITOR"),
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
            .alsoReports("C05-4-1"));
  }
}
