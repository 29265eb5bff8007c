package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.StatementOfApplicabilityBuilder;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.Outcome;
import io.isms.context.Organization;
import io.isms.json.IsmsDocument;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.RiskTreatmentPlanBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** The way from a register to the documents, one step after the other, on one day. */
final class Steps {
  private final String name;
  private final IsmsDocument document;
  private final LocalDate day;

  Steps(String name, IsmsDocument document, LocalDate day) {
    this.name = name;
    this.document = document;
    this.day = day;
  }

  private Isms isms() {
    return document.isms();
  }

  RiskCriteria criteria() {
    return isms()
        .criteria()
        .orElseThrow(
            () -> new InputException(name + ": /criteria: missing (expected: " + expected() + ")"));
  }

  private String expected() {
    return isms()
        .criteriaByPart()
        .map(parts -> "--part with one of " + parts.byName().keySet())
        .orElse("risk criteria");
  }

  RiskAssessor assessor() {
    RiskMethods methods = RiskMethods.installed();
    RiskMethods known = document.method().map(own -> methods.with(own.toMethod())).orElse(methods);
    try {
      return RiskAssessor.of(criteria(), known);
    } catch (IllegalArgumentException e) {
      throw new InputException(name + ": /criteria: " + e.getMessage());
    }
  }

  /** The assessment of the document, or a new one if it has none. */
  RiskAssessment assessment() {
    return isms().assessment().orElseGet(this::assess);
  }

  RiskAssessment assess() {
    try {
      return assessor()
          .assess(AssessmentId.of("RA-" + day), isms().register(), day)
          .withScopeVersion(scopeVersion());
    } catch (IllegalArgumentException e) {
      throw new InputException(
          String.valueOf(e.getMessage())
              .lines()
              .skip(1)
              .map(line -> name + ": /register: " + line.strip())
              .toList());
    }
  }

  private Optional<Integer> scopeVersion() {
    return isms().context().scope().map(scope -> scope.version());
  }

  ImmutableList<ResidualRisk> residuals() {
    return ResidualRisks.of(assessor(), isms().controls(), day)
        .after(isms().register(), isms().treatment().treatments());
  }

  Outcome<RiskTreatmentPlan> plan() {
    return RiskTreatmentPlanBuilder.answering(isms().edition(), criteria(), assessment(), day)
        .version(isms().treatmentPlan().map(last -> last.version() + 1).orElse(1))
        .decisions(isms().treatment())
        .controls(isms().controls())
        .residuals(residuals())
        .build();
  }

  Outcome<StatementOfApplicability> statementOfApplicability() {
    StatementOfApplicabilityBuilder builder =
        StatementOfApplicabilityBuilder.over(AnnexA.catalog(isms().edition()), day)
            .version(isms().statementOfApplicability().map(last -> last.version() + 1).orElse(1))
            .decide(isms().decisions())
            .treatments(isms().treatment().treatments())
            .actions(isms().treatment().actions())
            .risks(isms().register())
            .controls(isms().controls())
            .assessment(assessment().id());
    isms().context().organization().map(Organization::name).ifPresent(builder::organization);
    scopeVersion().ifPresent(builder::scopeVersion);
    return builder.build();
  }
}
