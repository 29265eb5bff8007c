package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.document;
import static io.isms.conformity.rules.SupportChanges.revision;

import io.isms.common.DocumentId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.support.DocumentKind;
import io.isms.support.DocumentRevision;
import io.isms.support.DocumentStatus;
import java.util.List;

final class DocumentedInformationRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("DOC-01")
            .violatedBy(
                "the treatment plan is in no document",
                document("DOC-RTP", it -> it.withKinds(DocumentKind.OTHER)),
                "mandatory record 6.1.3 e) missing")
            .violatedBy(
                "the statement of applicability is in no document",
                document("DOC-SOA", it -> it.withKinds(DocumentKind.OTHER)),
                "mandatory record 6.1.3 d) missing"),
        RuleCase.of("DOC-02")
            .violatedBy(
                "no process uses a document",
                document("DOC-METHOD", it -> it.withUsedBy()),
                "document DOC-METHOD feeds nothing"),
        RuleCase.of("DOC-03")
            .violatedBy(
                "an evaluation is on no record",
                Edit.evaluation(
                    it -> it.withEvaluations(Edit.all(it.evaluations(), one -> one.withRecords()))),
                "evaluation EV-2026: input undocumented"),
        RuleCase.of("C05-4-3-1")
            .violatedBy(
                "the description of the measures is a draft",
                revision("DOC-MEASURES", it -> draft()),
                "mandatory document g) missing (expected: MEASUREMENT_DESCRIPTION)",
                "document DOC-MEASURES of M-1 is not in force",
                "document DOC-MEASURES of M-2 is not in force"),
        RuleCase.of("C05-4-3-1")
            .satisfiedBy(
                "a procedure stands in a template",
                Edit.operation(
                    it ->
                        it.withProcedures(
                            Edit.one(
                                it.procedures(),
                                one -> one.id().value().equals("PR-RECORDS"),
                                one -> one.withDocument(DocumentId.of("DOC-TEMPLATE"))))))
            .violatedBy(
                "the template is a draft",
                revision("DOC-TEMPLATE", it -> draft()),
                "document DOC-TEMPLATE of PR-RECORDS is not in force"),
        RuleCase.of("DOC-N")
            .violatedBy(
                "a document does not answer the need",
                document("DOC-PROCEDURES", it -> it.withCovers()),
                "declared need for a record on procedures is unmet"),
        RuleCase.of("C05-4-3-1")
            .violatedBy(
                "the scope is in no document",
                document("DOC-SCOPE", it -> it.withKinds(DocumentKind.OTHER)),
                "mandatory document b) missing (expected: SCOPE)")
            .violatedBy(
                "the objectives stand in another document",
                isms ->
                    isms.withPlanning(
                        isms.planning()
                            .withObjectives(
                                isms.planning().objectives().stream()
                                    .map(it -> it.withDocument(DocumentId.of("DOC-POLICY")))
                                    .toList())),
                "document DOC-OBJECTIVES is not the one in force for OBJECTIVES")
            .violatedBy(
                "the plan stands in another document",
                isms ->
                    isms.withTreatmentPlan(
                        isms.treatmentPlan()
                            .map(it -> it.withDocument(DocumentId.of("DOC-POLICY")))),
                "document DOC-RTP is not the one in force for RISK_TREATMENT_PLAN")
            .violatedBy(
                "the report leaves out acceptance",
                document(
                    "DOC-RA-REPORT",
                    it ->
                        it.withCovers(
                            it.covers().stream()
                                .filter(ref -> !ref.equals(ClauseRef.of(Edition.E2005, "4.2.1 f)")))
                                .toList())),
                "report DOC-RA-REPORT lacks 4.2.1 f)"));
  }

  private static DocumentRevision draft() {
    return DocumentRevision.builder().version(1).status(DocumentStatus.DRAFT).build();
  }
}
