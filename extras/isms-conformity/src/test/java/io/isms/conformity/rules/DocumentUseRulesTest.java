package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.document;

import io.isms.Isms;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureState;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class DocumentUseRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-3-2-LEAD-P1")
            .violatedBy(
                "a document is not protected",
                document("DOC-METHOD", it -> it.withProtection(Optional.empty())),
                "document DOC-METHOD uncontrolled"),
        RuleCase.of("C05-4-3-2-LEAD-P2")
            .violatedBy(
                "the procedure leaves out two steps",
                procedure(it -> it.withSteps("a", "b", "c", "d", "e", "f", "g", "h")),
                "document control procedure PR-DOCUMENTS lacks step i)",
                "document control procedure PR-DOCUMENTS lacks step j)")
            .violatedBy(
                "nobody keeps the procedure up to date",
                procedure(
                    it -> it.withStates(ProcedureState.DOCUMENTED, ProcedureState.IMPLEMENTED)),
                "document control procedure PR-DOCUMENTS is not [ESTABLISHED, MAINTAINED]")
            .violatedBy(
                "there is no procedure",
                procedure(it -> it.withPurposes(ProcedurePurpose.OTHER)),
                "document control procedure missing"),
        RuleCase.of("C05-4-3-2-D")
            .violatedBy(
                "a document is nowhere at hand",
                document("DOC-METHOD", it -> it.withPointsOfUse(Map.of())),
                "document DOC-METHOD: no point of use carries it, current is v1")
            .violatedBy(
                "another version lies there",
                document("DOC-METHOD", it -> it.withPointsOfUse(Map.of("ward", 7))),
                "document DOC-METHOD: point ward carries v7, current is v1"),
        RuleCase.of("C05-4-3-2-G")
            .violatedBy(
                "it is not known where a document comes from",
                document("DOC-METHOD", it -> it.withOrigin(Optional.empty())),
                "document DOC-METHOD not identified as internal or external"),
        RuleCase.of("C05-4-3-2-H")
            .violatedBy(
                "nobody knows who has a document",
                document("DOC-METHOD", it -> it.withRecipients()),
                "distribution of DOC-METHOD uncontrolled"),
        RuleCase.of("C05-4-3-2-I")
            .violatedBy(
                "an old version still lies in the ward",
                document("DOC-POLICY", it -> it.withPointsOfUse(Map.of("intranet", 2, "ward", 1))),
                "obsolete DOC-POLICY v1 still at ward"),
        RuleCase.of("C05-4-3-2-J")
            .violatedBy(
                "an old version that is kept has no mark",
                document(
                    "DOC-POLICY",
                    it ->
                        it.withRevisions(
                            it.revisions().get(0).withMark(Optional.empty()),
                            it.revisions().get(1))),
                "retained obsolete DOC-POLICY v1 unmarked"));
  }

  private static UnaryOperator<Isms> procedure(UnaryOperator<Procedure> change) {
    return isms ->
        isms.withOperation(
            isms.operation()
                .withProcedures(
                    isms.operation().procedures().stream()
                        .map(
                            it ->
                                it.purposes().contains(ProcedurePurpose.DOCUMENT_CONTROL)
                                    ? change.apply(it)
                                    : it)
                        .toList()));
  }
}
