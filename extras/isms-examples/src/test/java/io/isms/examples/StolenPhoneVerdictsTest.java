package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Iterables;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.conformity.CheckProfile;
import io.isms.conformity.ConformityChecker;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a check says of the stolen phone at each step of scenario SC-1. */
class StolenPhoneVerdictsTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 12);
  private static final Walk WALK = new Walk(Examples.stolenPhone(), DAY);
  private static final Isms PHONE = WALK.complete();

  private static final ControlId POLICY = ControlId.parse("2013:A.6.2.1");
  private static final ControlId BACKUP = ControlId.parse("2013:A.12.3.1");
  private static final ControlId MDM = ControlId.parse("C-MDM");

  /** The rules that the scenario speaks of. */
  private static final Set<String> RULES =
      Set.of("RT-03", "RT-07", "RT-14", "RT-17", "RTP-06", "SOA-02", "SOA-04");

  private static List<String> told(Isms isms) {
    return ConformityChecker.standard()
        .check(isms, Edition.E2013, DAY, CheckProfile.USUAL.withGuidance(true).withHints(true))
        .findings()
        .stream()
        .filter(finding -> RULES.contains(finding.code()))
        .map(finding -> finding.code() + " " + finding.subject())
        .sorted()
        .toList();
  }

  private static RiskTreatment treatment() {
    return PHONE.treatment().treatments().get(0);
  }

  /** The treatment of which only these controls are left, with those targets. */
  private static TreatmentRegister with(Set<ControlId> controls, RiskFactor... targets) {
    return PHONE
        .treatment()
        .withTreatments(
            RiskTreatment.builder()
                .from(treatment())
                .options(List.of(ModifyRisk.of(targets)))
                .effects(
                    Iterables.filter(treatment().effects(), it -> controls.contains(it.control())))
                .necessaryControls(controls)
                .build());
  }

  @Test
  void atTheEndNothingIsFound() {
    assertEquals(List.of(), told(PHONE));
  }

  @Test
  void step1TheRiskIsToBeTreated() {
    Isms untreated = PHONE.withTreatment(PHONE.treatment().withTreatments().withAcceptances());

    assertEquals(List.of("RT-03 R-PHONE"), told(untreated));
  }

  @Test
  void step2AnEffectOnLikelihoodDoesNotLowerConsequence() {
    assertEquals(List.of(), told(PHONE.withTreatment(with(Set.of(POLICY), RiskFactor.LIKELIHOOD))));
    assertEquals(
        List.of("RT-07 R-PHONE", "RT-14 R-PHONE"),
        told(
            PHONE.withTreatment(
                with(Set.of(POLICY), RiskFactor.LIKELIHOOD, RiskFactor.CONSEQUENCE))));
  }

  @Test
  void step3WithoutReportingNothingNotices() {
    assertEquals(
        List.of("RT-14 R-PHONE"),
        told(
            PHONE.withTreatment(
                with(Set.of(POLICY, BACKUP, MDM), RiskFactor.LIKELIHOOD, RiskFactor.CONSEQUENCE))));
  }

  @Test
  void step4DeviceManagementDoublesNothingAndIsInTheStatement() {
    List<Control> asInAnnexA =
        PHONE.controls().custom().stream().map(it -> it.withTitle("Mobile device policy")).toList();
    Isms doubled = PHONE.withControls(PHONE.controls().withCustom(asInAnnexA));
    StatementOfApplicability statement = PHONE.statementOfApplicability().orElseThrow();
    Isms leftOut =
        PHONE.withStatementOfApplicability(
            StatementOfApplicability.builder()
                .from(statement)
                .entries(Iterables.filter(statement.entries(), it -> !it.control().equals(MDM)))
                .additionalControls(List.of())
                .build());

    assertEquals(List.of("SOA-02 C-MDM"), told(doubled));
    assertEquals(List.of("SOA-04 C-MDM"), told(leftOut));
  }

  @Test
  void step7EachDeadlineIsNeeded() {
    assertEquals(
        List.of("RTP-06 2013:A.6.2.1", "RTP-06 2013:A.9.1.1"), told(withoutDeadline("A.6.2.1")));
    assertEquals(List.of("RTP-06 C-MDM"), told(withoutDeadline("C-MDM")));
  }

  private static Isms withoutDeadline(String control) {
    List<TreatmentAction> actions =
        PHONE.treatment().actions().stream()
            .map(
                it ->
                    it.controls().stream().anyMatch(one -> one.number().equals(control))
                        ? it.withDue(Optional.empty())
                        : it)
            .toList();
    return PHONE.withTreatment(PHONE.treatment().withActions(actions));
  }

  @Test
  void stoppingAfterStep2DemandsAConcession() {
    RiskAcceptance byCriteria =
        PHONE.treatment().acceptances().get(0).withLevel(LevelCode.of("R12"));
    RiskAcceptance byConcession =
        RiskAcceptance.builder()
            .from(byCriteria)
            .acceptedBy(PartyId.of("managing-partner"))
            .basis(AcceptanceBasis.EXCEPTION)
            .justification("The season ends first")
            .validUntil(byCriteria.acceptedOn().plusMonths(6))
            .build();

    assertEquals(List.of("RT-17 R-PHONE"), told(stopped(byCriteria)));
    assertEquals(List.of(), told(stopped(byConcession)));
  }

  /** Only the policy is planned, and that is accepted. */
  private static Isms stopped(RiskAcceptance acceptance) {
    TreatmentRegister treatment =
        with(Set.of(POLICY), RiskFactor.LIKELIHOOD).withAcceptances(acceptance);
    RiskTreatmentPlan plan = PHONE.treatmentPlan().orElseThrow();
    PlannedTreatment row =
        plan.items()
            .get(0)
            .withTreatment(treatment.treatments().get(0))
            .withResidual(WALK.residuals(treatment).get(0))
            .withAcceptance(acceptance);
    return PHONE.withTreatment(treatment).withTreatmentPlan(plan.withItems(row));
  }
}
