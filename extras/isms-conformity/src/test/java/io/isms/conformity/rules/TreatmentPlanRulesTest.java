package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.action;
import static io.isms.conformity.rules.TreatmentChanges.included;
import static io.isms.conformity.rules.TreatmentChanges.plan;
import static io.isms.conformity.rules.TreatmentChanges.row;

import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class TreatmentPlanRulesTest extends RuleCases {
  private static final ControlId MDM = ControlId.parse("C-MDM");
  private static final String NOT_IN_WORK =
      "pending, no action planned (expected: an open action with somebody responsible and a due"
          + " day)";

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RTP-01")
            .violatedBy(
                "the plan answers the assessment of last year",
                plan(it -> it.withAssessment(AssessmentId.of("RA-2025"))),
                "plan built on assessment RA-2025, latest is RA-2026"),
        RuleCase.of("RTP-02")
            .violatedBy(
                "the plan is to be drawn up tomorrow",
                plan(it -> it.withPreparedOn(LocalDate.of(2026, 11, 2))),
                "no risk treatment plan")
            .alsoReports("RT-01", "RTX-03")
            .violatedBy(
                "R-2 is not in the plan",
                plan(
                    it ->
                        it.withItems(
                            it.items().stream()
                                .filter(row -> !row.risk().equals(RiskId.of("R-2")))
                                .toList())),
                "risk R-2 not in the plan")
            .alsoReports("C05-4-2-1-H"),
        RuleCase.of("RTP-02")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "the plan says that R-4 is lived with",
                row(
                    "R-4",
                    it ->
                        it.withTreatment(
                            it.treatment()
                                .withOptions(
                                    List.of(
                                        RetainRisk.builder()
                                            .basis(RetainRisk.Basis.CRITERIA)
                                            .reason("It is small")
                                            .build())))),
                "plan row R-4 lacks options (expected: those that were chosen)")
            .alsoReports("RTP-05"),
        RuleCase.of("RTP-03")
            .violatedBy(
                "the plan forgets device management",
                row(
                    "R-1",
                    it ->
                        it.withTreatment(
                            RiskTreatment.builder()
                                .from(it.treatment())
                                .effects(
                                    it.treatment().effects().stream()
                                        .filter(effect -> !effect.control().equals(MDM))
                                        .toList())
                                .necessaryControls(
                                    it.treatment().necessaryControls().stream()
                                        .filter(control -> !control.equals(MDM))
                                        .toList())
                                .build())),
                "plan row R-1 lacks controls [C-MDM]"),
        RuleCase.of("RTP-04")
            .violatedBy(
                "the statement says that device management is complete",
                included(MDM, it -> it.withStatus(ImplementationStatus.IMPLEMENTED)),
                "control C-MDM: plan says PARTIALLY_IMPLEMENTED, SoA IMPLEMENTED"),
        RuleCase.of("RTP-05")
            .violatedBy(
                "nobody knows what remains of R-1",
                row("R-1", it -> it.withResidual(Optional.empty())),
                "residual of R-1 missing (expected: a level of the scale of risk)")
            .alsoReports("RT-17", "RT-18")
            .violatedBy(
                "more remains of R-3 than there is",
                isms ->
                    row(
                            "R-3",
                            it ->
                                it.withResidual(
                                    it.residual()
                                        .map(
                                            left ->
                                                left.withExpected(
                                                    isms.treatmentPlan()
                                                        .orElseThrow()
                                                        .findItem(RiskId.of("R-1"))
                                                        .orElseThrow()
                                                        .current()))))
                        .apply(isms),
                "residual of R-3 above current (expected: Low or lower)")
            .alsoReports("RT-09", "RT-17", "RT-18", "MRV-04"),
        inWork(Edition.E2013, ControlId.parse("2013:A.12.2.1")),
        inWork(Edition.E2022, ControlId.parse("2022:A.8.7")),
        RuleCase.of("C05-4-2-2-A")
            .violatedBy(
                "nobody is responsible for ACT-2",
                action("ACT-2", it -> it.withResponsible(Optional.empty())),
                "action ACT-2 lacks responsible")
            .violatedBy(
                "there are no means for ACT-2",
                action("ACT-2", it -> it.withResources(List.of())),
                "action ACT-2 lacks resources"));
  }

  private static RuleCase inWork(Edition edition, ControlId control) {
    return RuleCase.of("RTP-06")
        .in(edition)
        .violatedBy(
            "it is open until when device management is rolled out",
            action("ACT-2", it -> it.withDue(Optional.empty())),
            "control C-MDM " + NOT_IN_WORK,
            "control " + control + " " + NOT_IN_WORK)
        .violatedBy(
            "nobody rolls device management out",
            action("ACT-2", it -> it.withControls(Set.of())),
            "control C-MDM " + NOT_IN_WORK,
            "control " + control + " " + NOT_IN_WORK);
  }
}
