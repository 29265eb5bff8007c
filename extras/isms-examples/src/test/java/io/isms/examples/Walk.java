package io.isms.examples;

import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.StatementOfApplicabilityBuilder;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Finding;
import io.isms.common.Outcome;
import io.isms.context.Organization;
import io.isms.context.Scope;
import io.isms.json.IsmsDocument;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskAssessment;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.RiskTreatmentPlanBuilder;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.List;

/** The way through the library: from a document to its assessment, plan and statement, on a day. */
final class Walk {
  private final Isms isms;
  private final LocalDate day;
  private final RiskAssessor assessor;

  Walk(IsmsDocument document, LocalDate day) {
    RiskMethods installed = RiskMethods.installed();
    this.isms = document.isms();
    this.day = day;
    this.assessor =
        RiskAssessor.of(
            isms.criteria().orElseThrow(),
            document.method().map(own -> installed.with(own.toMethod())).orElse(installed));
  }

  RiskAssessment assessment() {
    return assessor.assess(AssessmentId.of("RA-1"), isms.register(), day);
  }

  List<ResidualRisk> residuals(TreatmentRegister treatment) {
    return ResidualRisks.of(assessor, isms.controls(), day)
        .after(isms.register(), treatment.treatments());
  }

  Outcome<RiskTreatmentPlan> plan(TreatmentRegister treatment) {
    return RiskTreatmentPlanBuilder.answering(
            isms.edition(), isms.criteria().orElseThrow(), assessment(), day)
        .decisions(treatment)
        .controls(isms.controls())
        .residuals(residuals(treatment))
        .build();
  }

  Outcome<StatementOfApplicability> statementOfApplicability() {
    StatementOfApplicabilityBuilder builder =
        StatementOfApplicabilityBuilder.over(AnnexA.catalog(isms.edition()), day)
            .decide(isms.decisions())
            .treatments(isms.treatment().treatments())
            .controls(isms.controls())
            .assessment(assessment().id());
    isms.context().organization().map(Organization::name).ifPresent(builder::organization);
    isms.context().scope().map(Scope::version).ifPresent(builder::scopeVersion);
    return builder.build();
  }

  /** The document with what it leads to. */
  Isms complete() {
    return isms.withAssessment(assessment())
        .withStatementOfApplicability(statementOfApplicability().get())
        .withTreatmentPlan(plan(isms.treatment()).get());
  }

  /** What was found, each as its code and the element it is about. */
  static List<String> gaps(Outcome<?> outcome) {
    return outcome.findings().stream().map(Walk::gap).toList();
  }

  private static String gap(Finding finding) {
    return finding.code() + " " + finding.subject();
  }
}
