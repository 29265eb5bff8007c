package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.rules.SupportChanges.document;
import static io.isms.conformity.rules.SupportChanges.everyDocument;
import static io.isms.conformity.rules.SupportChanges.revision;
import static io.isms.conformity.rules.SupportChanges.support;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.declaration.Applicability;
import io.isms.standard.ClauseRef;
import io.isms.support.Document;
import io.isms.support.DocumentStatus;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class DocumentControlRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("DOC-11")
            .violatedBy(
                "a draft is published unseen",
                revision("DOC-METHOD", it -> it.withEarlierStatuses(DocumentStatus.DRAFT)),
                "DOC-METHOD: illegal DRAFT→PUBLISHED"),
        RuleCase.of("DOC-12")
            .violatedBy(
                "nobody says how to dispose of internal documents",
                support(
                    it ->
                        it.withHandlingRules(
                                it.handlingRules().stream()
                                    .filter(rule -> !rule.classification().equals("INTERNAL"))
                                    .toList())
                            .withDocuments(
                                it.documents().stream()
                                    .map(DocumentControlRulesTest::confidentialUnlessMethod)
                                    .toList())),
                "document DOC-METHOD: class INTERNAL has no handling rule"),
        RuleCase.of("DOC-11")
            .violatedBy(
                "two versions are in force",
                document(
                    "DOC-POLICY",
                    it ->
                        it.withRevisions(
                            it.revisions().get(1).withVersion(1), it.revisions().get(1))),
                "DOC-POLICY: several versions in force"),
        RuleCase.of("DOC-13")
            .satisfiedBy(
                "nothing applies from outside, with a reason",
                notApplicable(Optional.of("None is used")))
            .violatedBy(
                "the reason is not said",
                notApplicable(Optional.empty()),
                "7.5.3 ¶end skipped unexplained"),
        RuleCase.of("DOC-14")
            .violatedBy(
                "somebody changed a document who may not",
                document("DOC-METHOD", it -> it.withEditors()),
                "CISO changed DOC-METHOD without right"),
        RuleCase.of("DOC-15")
            .violatedBy(
                "nobody says how readers get at a document",
                document("DOC-METHOD", it -> it.withAccessMeans(Optional.empty())),
                "document DOC-METHOD lacks readers or access means")
            .violatedBy(
                "no document says how readers get at it",
                everyDocument(it -> it.withAccessMeans(Optional.empty())),
                "not one of the documents is as it should be: "
                    + "document DOC-AUDIT-PROGRAMME lacks readers or access means"),
        RuleCase.of("DOC-15")
            .satisfiedBy(
                "the nurse, cleared for it, gets a document",
                document(
                    "DOC-METHOD",
                    it ->
                        it.withClassification("CONFIDENTIAL").withRecipients(PartyId.of("NURSE"))))
            .violatedBy(
                "the nurse is not cleared for it",
                isms ->
                    isms.withContext(
                        isms.context()
                            .withParties(
                                one(
                                    isms.context().parties(),
                                    it -> it.id().equals(PartyId.of("NURSE")),
                                    it -> it.withClearance("INTERNAL")))),
                "DOC-METHOD distributed to NURSE against class"),
        RuleCase.of("DOC-16")
            .violatedBy(
                "a document has no end",
                document("DOC-METHOD", it -> it.withRetention(Optional.empty())),
                "DOC-METHOD has no retention period"),
        RuleCase.of("DOC-17")
            .violatedBy(
                "nobody looked whether a document can be read",
                document("DOC-METHOD", it -> it.withLegibilityCheckedOn(Optional.empty())),
                "DOC-METHOD: legibility unchecked"),
        RuleCase.of("DOC-17")
            .satisfiedBy(
                "the last look is a year old",
                document("DOC-METHOD", it -> it.withLegibilityCheckedOn(DAY.minusYears(1))))
            .violatedBy(
                "it is a day older",
                document(
                    "DOC-METHOD", it -> it.withLegibilityCheckedOn(DAY.minusYears(1).minusDays(1))),
                "DOC-METHOD: legibility unchecked"),
        RuleCase.of("DOC-18")
            .violatedBy(
                "it is not known where a document comes from",
                document("DOC-EXTERNAL-LAW", it -> it.withSource(Optional.empty())),
                "not one of the external documents is as it should be: "
                    + "external DOC-EXTERNAL-LAW uncontrolled"),
        RuleCase.of("DOC-19")
            .violatedBy(
                "nobody says what happens after its time",
                document("DOC-METHOD", it -> it.withDisposition(Optional.empty())),
                "DOC-METHOD has no disposition")
            .violatedBy(
                "an old version is still there",
                document("DOC-POLICY", it -> it.withRetention(Period.ofMonths(6))),
                "DOC-POLICY kept beyond retention"),
        RuleCase.of("DOC-19")
            .satisfiedBy(
                "an old version is kept for longer on purpose",
                document(
                    "DOC-POLICY",
                    it -> it.withRetention(Period.ofMonths(6)).withRetainedUntil(DAY)))
            .violatedBy(
                "the longer time is over",
                document("DOC-POLICY", it -> it.withRetainedUntil(DAY.minusDays(1))),
                "DOC-POLICY kept beyond retention"),
        RuleCase.of("DOC-19")
            .satisfiedBy(
                "an old version is no longer there",
                document(
                    "DOC-POLICY",
                    it ->
                        it.withRetention(Period.ofMonths(6))
                            .withRevisions(
                                it.revisions().get(0).withStatus(DocumentStatus.DISPOSED),
                                it.revisions().get(1))))
            .violatedBy(
                "it is there",
                document(
                    "DOC-POLICY",
                    it ->
                        it.withRevisions(
                            it.revisions().get(0).withStatus(DocumentStatus.RETAINED),
                            it.revisions().get(1))),
                "DOC-POLICY kept beyond retention"));
  }

  private static UnaryOperator<Isms> notApplicable(Optional<String> reason) {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withApplicabilities(
                    Applicability.builder()
                        .clause(ClauseRef.of(isms.edition(), "7.5.3 ¶end"))
                        .applicable(false)
                        .reason(reason)
                        .build()));
  }

  private static Document confidentialUnlessMethod(Document document) {
    return document.id().value().equals("DOC-METHOD")
        ? document
        : document.withClassification("CONFIDENTIAL");
  }
}
