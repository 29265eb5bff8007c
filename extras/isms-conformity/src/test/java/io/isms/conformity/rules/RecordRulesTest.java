package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.record;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

final class RecordRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
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
                "no performance record for ACT"));
  }
}
