package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.document;
import static io.isms.conformity.rules.SupportChanges.revision;
import static io.isms.conformity.rules.SupportChanges.support;
import static io.isms.standard.Edition.E2013;
import static io.isms.standard.Edition.E2022;

import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.support.Document;
import io.isms.support.DocumentLibrary;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class DocumentUpdateRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("DOC-04")
            .violatedBy(
                "a document has no title",
                document("DOC-METHOD", it -> it.withTitle(Optional.empty())),
                "document DOC-METHOD lacks title"),
        RuleCase.of("DOC-04")
            .in(E2013, E2022)
            .violatedBy(
                "a document does not say what it is for",
                document("DOC-METHOD", it -> it.withPurpose(Optional.empty())),
                "document DOC-METHOD lacks purpose")
            .violatedBy(
                "nobody wrote a document",
                revision("DOC-METHOD", it -> it.withAuthor(Optional.empty())),
                "document DOC-METHOD lacks author")
            .violatedBy(
                "nobody looks after a document",
                document("DOC-METHOD", it -> it.withCustodian(Optional.empty())),
                "document DOC-METHOD lacks custodian")
            .violatedBy(
                "a document has no class",
                document("DOC-METHOD", it -> it.withClassification(Optional.empty())),
                "document DOC-METHOD lacks classification")
            .violatedBy(
                "versions are in the wrong order",
                document("DOC-POLICY", it -> it.withRevisions(it.revisions().reverse())),
                "document DOC-POLICY duplicates or reverses a version"),
        RuleCase.of("DOC-05")
            .violatedBy(
                "no template is supplied",
                library(it -> it.withTemplates(Map.of())),
                "documentation approach lacks templates")
            .violatedBy(
                "nobody says how documents are put together",
                library(it -> it.withStructure(Optional.empty())),
                "documentation approach lacks structure")
            .violatedBy(
                "nobody says how documents look",
                library(it -> it.withLayout(Optional.empty())),
                "documentation approach lacks layout")
            .violatedBy(
                "nobody says who writes documents",
                library(it -> it.withResponsibilities(Optional.empty())),
                "documentation approach lacks responsibilities")
            .violatedBy(
                "nobody says who approves",
                library(it -> it.withApprovalProcess(Optional.empty())),
                "documentation approach lacks approval process"),
        RuleCase.of("DOC-06")
            .violatedBy(
                "the medium of a document is not determined",
                document("DOC-METHOD", it -> it.withMedia(Optional.empty())),
                "document DOC-METHOD lacks media")
            .violatedBy(
                "the format of a document is not determined",
                document("DOC-METHOD", it -> it.withFormat(Optional.empty())),
                "document DOC-METHOD lacks format"),
        RuleCase.of("DOC-07")
            .violatedBy(
                "the scope stands in two documents",
                document("DOC-METHOD", it -> it.withSubjects("Scope")),
                "subject 'Scope' kept in [DOC-METHOD, DOC-SCOPE]"),
        RuleCase.of("DOC-08")
            .violatedBy(
                "nobody approved a version",
                revision("DOC-POLICY", it -> it.withApprovedBy(Optional.empty())),
                "revision 2 of DOC-POLICY unapproved")
            .violatedBy(
                "a version is approved after it was published",
                revision("DOC-POLICY", it -> it.withApprovedOn(LocalDate.of(2026, 1, 16))),
                "revision 2 of DOC-POLICY unapproved"),
        RuleCase.of("DOC-04")
            .satisfiedBy(
                "nobody here wrote or looks after the law",
                both(
                    revision("DOC-EXTERNAL-LAW", it -> it.withAuthor(Optional.empty())),
                    document("DOC-EXTERNAL-LAW", it -> it.withCustodian(Optional.empty()))))
            .in(E2013, E2022),
        RuleCase.of("DOC-08")
            .satisfiedBy(
                "nobody here approved the law, or a version of tomorrow",
                both(
                    revision("DOC-EXTERNAL-LAW", it -> it.withApprovedBy(Optional.empty())),
                    document("DOC-METHOD", DocumentUpdateRulesTest::withDraft)))
            .violatedBy(
                "the version is of today",
                revision("DOC-METHOD", it -> it.withPublishedOn(DAY)),
                "revision 2 of DOC-METHOD unapproved")
            .alsoReports("DOC-11"),
        RuleCase.of("DOC-09")
            .violatedBy(
                "the last review is too old",
                document("DOC-METHOD", it -> it.withReviewedOn(LocalDate.of(2025, 10, 31))),
                "DOC-METHOD overdue for review"),
        RuleCase.of("DOC-09")
            .satisfiedBy(
                "the last review is a year old",
                document("DOC-METHOD", it -> it.withReviewedOn(DAY.minusYears(1))))
            .violatedBy(
                "it is to be reviewed every half year",
                document("DOC-METHOD", it -> it.withReviewEvery(Period.ofMonths(6))),
                "DOC-METHOD overdue for review")
            .violatedBy(
                "the next review counts before it is held",
                document(
                    "DOC-METHOD",
                    it -> it.withReviewedOn(DAY.minusYears(1).minusDays(1), DAY.plusDays(1))),
                "DOC-METHOD overdue for review"),
        RuleCase.of("DOC-10")
            .violatedBy(
                "nobody says what makes a document fit",
                library(it -> it.withApprovalCriteria(Optional.empty())),
                "no approval criteria"),
        RuleCase.of("C05-4-3-2-B")
            .violatedBy(
                "the review is overdue",
                document("DOC-METHOD", it -> it.withReviewDue(LocalDate.of(2026, 10, 31))),
                "document DOC-METHOD review overdue since 2026-10-31")
            .violatedBy(
                "no review is planned",
                document("DOC-METHOD", it -> it.withReviewDue(Optional.empty())),
                "document DOC-METHOD has no review planned"),
        RuleCase.of("C05-4-3-2-B")
            .satisfiedBy(
                "the review is due today", document("DOC-METHOD", it -> it.withReviewDue(DAY)))
            .violatedBy(
                "it was due yesterday",
                document("DOC-METHOD", it -> it.withReviewDue(DAY.minusDays(1))),
                "document DOC-METHOD review overdue since 2026-10-31"),
        RuleCase.of("C05-4-3-2-C")
            .violatedBy(
                "two versions are in force",
                document(
                    "DOC-POLICY",
                    it ->
                        it.withRevisions(
                            it.revisions().get(1).withVersion(1), it.revisions().get(1))),
                "document DOC-POLICY: revision status unclear")
            .violatedBy(
                "the newer version comes first",
                document("DOC-POLICY", it -> it.withRevisions(it.revisions().reverse())),
                "document DOC-POLICY: revision status unclear"),
        RuleCase.of("C05-4-3-2-C")
            .violatedBy(
                "a version does not tell what changed",
                revision("DOC-POLICY", it -> it.withChange(Optional.empty())),
                "document DOC-POLICY: revision status unclear"));
  }

  private static Document withDraft(Document document) {
    DocumentRevision first = document.revisions().get(0);
    return document.withRevisions(
        first,
        first
            .withVersion(2)
            .withChange("The method of 2027")
            .withStatus(DocumentStatus.IN_REVIEW)
            .withApprovedBy(Optional.empty())
            .withApprovedOn(Optional.empty())
            .withPublishedOn(DAY.plusDays(1)));
  }

  private static UnaryOperator<Isms> library(UnaryOperator<DocumentLibrary> change) {
    return support(it -> it.withDocumentLibrary(it.documentLibrary().map(change)));
  }
}
