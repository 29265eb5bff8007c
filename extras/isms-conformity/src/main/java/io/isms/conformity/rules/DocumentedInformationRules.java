package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.DocumentId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Scope;
import io.isms.evaluation.Measure;
import io.isms.evaluation.SystemEvaluation;
import io.isms.leadership.PolicyLevel;
import io.isms.operation.Procedure;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.support.Document;
import io.isms.support.DocumentKind;
import io.isms.support.DocumentNeed;
import io.isms.treatment.RiskTreatmentPlan;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What has to be on file (7.5.1; 2005 4.3.1). What 7.5.1 a) asks for is looked at by the rules of
 * the clauses that name it, whose verdicts it takes over; here are the treatment plan and the
 * statement of applicability, which they name between the lines.
 */
final class DocumentedInformationRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.5.1 Documented information",
          Rule.named("DOC-01", "The treatment plan and the statement of applicability are on file")
              .since2013("7.5.1 a)")
              .check(DocumentedInformationRules::planAndStatement),
          Rule.named("DOC-02", "Each document serves a process")
              .check(DocumentedInformationRules::used),
          Rule.named("DOC-03", "What an evaluation rests on is on record")
              .check(DocumentedInformationRules::evaluationInputs),
          Rule.named("DOC-N", "What the organization found necessary is on file")
              .since2013("7.5.1 b)")
              .check(DocumentedInformationRules::needs),
          Rule.named("C05-4-3-1", "The mandatory documents are on file and those in force")
              .part("a)")
              .in2005("4.3.1 a)")
              .part("b)")
              .in2005("4.3.1 b)")
              .part("c)")
              .in2005("4.3.1 c)")
              .part("d)")
              .in2005("4.3.1 d)")
              .part("e)")
              .in2005("4.3.1 e)")
              .part("f)")
              .in2005("4.3.1 f)")
              .part("g)")
              .in2005("4.3.1 g)")
              .part("i)")
              .in2005("4.3.1 i)")
              .check(DocumentedInformationRules::mandatory));

  /** The kinds of document that the 2005 edition asks for, by letter. */
  private static final ImmutableMap<String, ImmutableSet<DocumentKind>> MANDATORY =
      ImmutableMap.of(
          "a)", Sets.immutableEnumSet(DocumentKind.POLICY, DocumentKind.OBJECTIVES),
          "b)", Sets.immutableEnumSet(DocumentKind.SCOPE),
          "c)", Sets.immutableEnumSet(DocumentKind.SUPPORTING_PROCEDURE),
          "d)", Sets.immutableEnumSet(DocumentKind.RISK_METHODOLOGY),
          "e)", Sets.immutableEnumSet(DocumentKind.RISK_ASSESSMENT_REPORT),
          "f)", Sets.immutableEnumSet(DocumentKind.RISK_TREATMENT_PLAN),
          "g)",
              Sets.immutableEnumSet(
                  DocumentKind.OPERATING_PROCEDURE, DocumentKind.MEASUREMENT_DESCRIPTION),
          "i)", Sets.immutableEnumSet(DocumentKind.STATEMENT_OF_APPLICABILITY));

  /** Where the elements in force name the document that states them. */
  private static final ImmutableMap<DocumentKind, Function<Isms, Stream<DocumentId>>> NAMED =
      ImmutableMap.<DocumentKind, Function<Isms, Stream<DocumentId>>>builder()
          .put(DocumentKind.POLICY, DocumentedInformationRules::policies)
          .put(
              DocumentKind.OBJECTIVES,
              isms -> isms.planning().objectives().stream().flatMap(it -> it.document().stream()))
          .put(DocumentKind.SCOPE, isms -> isms.context().scope().flatMap(Scope::document).stream())
          .put(
              DocumentKind.RISK_METHODOLOGY,
              isms -> isms.criteria().flatMap(RiskCriteria::document).stream())
          .put(
              DocumentKind.RISK_ASSESSMENT_REPORT,
              isms -> isms.assessment().flatMap(RiskAssessment::report).stream())
          .put(
              DocumentKind.RISK_TREATMENT_PLAN,
              isms -> isms.treatmentPlan().flatMap(RiskTreatmentPlan::document).stream())
          .put(
              DocumentKind.STATEMENT_OF_APPLICABILITY,
              isms ->
                  isms
                      .statementOfApplicability()
                      .flatMap(StatementOfApplicability::document)
                      .stream())
          .buildOrThrow();

  /** What the report on an assessment has to span. */
  private static final ImmutableSet<ClauseRef> REPORTED =
      Stream.of("4.2.1 c)", "4.2.1 d)", "4.2.1 e)", "4.2.1 f)", "4.2.1 g)")
          .map(clause -> ClauseRef.of(Edition.E2005, clause))
          .collect(toImmutableSet());

  private DocumentedInformationRules() {}

  /** The kinds of document that the 2005 edition asks for. */
  static Stream<DocumentKind> mandatoryKinds() {
    return MANDATORY.values().stream().flatMap(Set::stream);
  }

  private static void planAndStatement(Probe it) {
    if (it.isms().treatmentPlan().isPresent()) {
      isOnFile(it, DocumentKind.RISK_TREATMENT_PLAN, "6.1.3 e)");
    }
    if (it.isms().statementOfApplicability().isPresent()) {
      isOnFile(it, DocumentKind.STATEMENT_OF_APPLICABILITY, "6.1.3 d)");
    }
  }

  private static void isOnFile(Probe it, DocumentKind kind, String clause) {
    it.demand(!documents(it).ofKind(kind).isEmpty(), kind, "mandatory record %s missing", clause);
  }

  private static void used(Probe it) {
    for (Document document : documents(it).inForce()) {
      it.agree(
          !document.usedBy().isEmpty(), document.id(), "document %s feeds nothing", document.id());
    }
  }

  private static void evaluationInputs(Probe it) {
    for (SystemEvaluation evaluation : it.isms().evaluation().evaluations()) {
      if (it.isPast(evaluation.on()) && !evaluation.inputs().isEmpty()) {
        it.agree(
            !evaluation.records().isEmpty(),
            evaluation.id(),
            "evaluation %s: input undocumented",
            evaluation.id());
      }
    }
  }

  private static void needs(Probe it) {
    for (DocumentNeed need : it.isms().support().documentNeeds()) {
      Set<ClauseRef> clauses =
          need.clauses().stream()
              .filter(clause -> clause.edition() == it.edition())
              .collect(toImmutableSet());
      if (!clauses.isEmpty()) {
        it.require(
            clauses.stream().anyMatch(clause -> !documents(it).covering(clause).isEmpty()),
            need.what(),
            "declared need for a record on %s is unmet",
            need.what());
      }
    }
  }

  private static void mandatory(Probe it) {
    MANDATORY.forEach(
        (letter, kinds) -> kinds.forEach(kind -> onFile(it.part(letter), letter, kind)));
    for (Document report : documents(it).ofKind(DocumentKind.RISK_ASSESSMENT_REPORT)) {
      for (ClauseRef clause : REPORTED) {
        it.part("e)")
            .require(
                report.covers().contains(clause),
                report.id(),
                "report %s lacks %s",
                report.id(),
                clause.clause());
      }
    }
    for (Procedure procedure : it.isms().operation().procedures()) {
      procedure.document().ifPresent(id -> described(it.part("c)"), procedure.id(), id));
    }
    for (Measure measure : it.isms().evaluation().measures()) {
      measure.document().ifPresent(id -> described(it.part("g)"), measure.id(), id));
    }
  }

  private static void onFile(Probe it, String letter, DocumentKind kind) {
    List<Document> documents = documents(it).ofKind(kind);
    if (it.demand(
        !documents.isEmpty(), kind, "mandatory document %s missing (expected: %s)", letter, kind)) {
      Document last = documents.get(documents.size() - 1);
      it.require(
          isInForce(it, kind, documents),
          last.id(),
          "document %s is not the one in force for %s",
          last.id(),
          kind);
    }
  }

  private static boolean isInForce(Probe it, DocumentKind kind, List<Document> documents) {
    ImmutableSet<DocumentId> ids = documents.stream().map(Document::id).collect(toImmutableSet());
    return NAMED.getOrDefault(kind, isms -> ids.stream()).apply(it.isms()).anyMatch(ids::contains);
  }

  private static Stream<DocumentId> policies(Isms isms) {
    return isms.leadership().policies().stream()
        .filter(policy -> policy.level() == PolicyLevel.INFORMATION_SECURITY)
        .flatMap(policy -> policy.document().stream());
  }

  private static void described(Probe it, Object element, DocumentId document) {
    it.require(
        documents(it).isInForce(document),
        element,
        "document %s of %s is not in force",
        document,
        element);
  }

  private static Documents documents(Probe it) {
    return it.view(Documents.class, Documents::new);
  }
}
