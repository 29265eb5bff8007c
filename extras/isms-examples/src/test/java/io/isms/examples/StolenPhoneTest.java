package io.isms.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.json.IsmsDocument;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Rating;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** One stolen phone, step by step as in scenario SC-1 after 27003:2017, 6.1.3. */
class StolenPhoneTest {
  private static final LocalDate DAY = LocalDate.of(2017, 6, 12);
  private static final IsmsDocument DOCUMENT = Examples.stolenPhone();
  private static final Isms PHONE = DOCUMENT.isms();
  private static final Walk WALK = new Walk(DOCUMENT, DAY);

  private static final ControlId POLICY = ControlId.parse("2013:A.6.2.1");
  private static final ControlId REPORTING = ControlId.parse("2013:A.16.1.2");
  private static final ControlId BACKUP = ControlId.parse("2013:A.12.3.1");
  private static final ControlId PIN = ControlId.parse("2013:A.9.1.1");
  private static final ControlId MDM = ControlId.parse("C-MDM");

  private static RiskTreatment treatment() {
    return PHONE.treatment().treatments().get(0);
  }

  /** The treatment as far as it has come when only these controls have been thought of. */
  private static TreatmentRegister with(ControlId... controls) {
    List<ControlId> necessary = List.of(controls);
    List<ControlEffect> effects =
        treatment().effects().stream()
            .filter(effect -> necessary.contains(effect.control()))
            .toList();
    return PHONE
        .treatment()
        .withTreatments(
            RiskTreatment.builder()
                .from(treatment())
                .options(
                    List.of(
                        ModifyRisk.of(
                            effects.stream()
                                .map(ControlEffect::on)
                                .distinct()
                                .toArray(RiskFactor[]::new))))
                .effects(effects)
                .necessaryControls(necessary)
                .build());
  }

  private static String expectedAfter(ControlId... controls) {
    return code(WALK.residuals(with(controls)).get(0).expected());
  }

  private static String code(Rating rating) {
    return rating.findLevel().orElseThrow().code().value();
  }

  @Test
  void step1TheRiskIsNotAcceptable() {
    AssessedRisk phone = WALK.assessment().entries().get(0);

    assertEquals("R16", code(phone.current()));
    assertEquals(Evaluation.UNACCEPTABLE, phone.evaluation());
  }

  @Test
  void step2LookingAfterHandsetsLowersTheLikelihood() {
    assertEquals("R12", expectedAfter(POLICY));
    assertEquals(
        Evaluation.UNACCEPTABLE,
        PHONE.criteria().orElseThrow().evaluate(WALK.residuals(with(POLICY)).get(0).expected()));
  }

  @Test
  void step3ReportingWipingAndBackupLowerTheConsequence() {
    assertEquals("R6", expectedAfter(POLICY, REPORTING, MDM, BACKUP));
    assertEquals(
        Evaluation.ACCEPTABLE,
        PHONE
            .criteria()
            .orElseThrow()
            .evaluate(WALK.residuals(with(POLICY, REPORTING, MDM, BACKUP)).get(0).expected()));
  }

  @Test
  void step3NeedsBothWipingAndBackup() {
    assertEquals("R9", expectedAfter(POLICY, REPORTING, BACKUP));
    assertEquals("R6", expectedAfter(POLICY, REPORTING, MDM));
  }

  @Test
  void step4DeviceManagementIsNotInAnnexA() {
    assertTrue(AnnexA.catalog(Edition.E2013).findControl(MDM).isEmpty());
    assertTrue(PHONE.controls().customById().containsKey(MDM));
    assertEquals(
        List.of(MDM),
        WALK.statementOfApplicability().get().additionalControls().stream()
            .map(control -> control.id())
            .toList());
  }

  @Test
  void step4LeavingItOutOfTheStatementIsReported() {
    Isms without =
        PHONE.withDecisions(
            PHONE.decisions().stream().filter(entry -> !entry.control().equals(MDM)).toList());

    assertEquals(
        List.of("SOA-NECESSARY-LEFT-OUT C-MDM", "SOA-NOT-OBVIATED 2013:A.8.3.1"),
        Walk.gaps(new Walk(DOCUMENT.withIsms(without), DAY).statementOfApplicability()));
  }

  @Test
  void step5TheNecessaryControlsAreInBecauseOfTheRisk() {
    StatementOfApplicability soa = WALK.statementOfApplicability().get();

    assertEquals(114 + 1, soa.entries().size());
    for (ControlId control : List.of(POLICY, REPORTING, BACKUP, PIN, MDM)) {
      IncludedControl entry = (IncludedControl) soa.findEntry(control).orElseThrow();
      assertTrue(entry.reasons().contains(InclusionReason.RISK), control.toString());
      assertEquals(treatment().risk(), entry.risks().first());
      assertTrue(entry.justification().isPresent(), control.toString());
      assertEquals(
          control.equals(REPORTING) || control.equals(BACKUP),
          entry.status() == ImplementationStatus.IMPLEMENTED,
          control.toString());
    }
  }

  @Test
  void step6ThePinLowersTheConsequenceOnceMore() {
    assertEquals("R3", expectedAfter(POLICY, REPORTING, MDM, BACKUP, PIN));
    assertEquals("R3", code(WALK.residuals(PHONE.treatment()).get(0).expected()));
  }

  @Test
  void todayOnlyWhatIsInPlaceCounts() {
    assertEquals("R12", code(WALK.residuals(PHONE.treatment()).get(0).today()));
  }

  @Test
  void step7ThePlanHasTwoActionsWithDeadlinesAndIsAcceptedByTheCriteria() {
    RiskTreatmentPlan plan = WALK.plan(PHONE.treatment()).get();

    assertEquals(2, plan.actions().size());
    plan.actions()
        .forEach(
            action -> {
              assertTrue(action.responsible().isPresent(), action.what());
              assertTrue(action.due().isPresent(), action.what());
            });
    assertEquals(AcceptanceBasis.CRITERIA, plan.items().get(0).acceptance().orElseThrow().basis());
  }

  @Test
  void step7DeletingADeadlineIsReported() {
    for (TreatmentAction late : PHONE.treatment().actions()) {
      List<TreatmentAction> actions =
          PHONE.treatment().actions().stream()
              .map(it -> it.equals(late) ? it.withDue(Optional.empty()) : it)
              .toList();

      assertEquals(
          List.of("RTP-ACTION-INCOMPLETE " + late.id()),
          Walk.gaps(WALK.plan(PHONE.treatment().withActions(actions))));
    }
  }

  @Test
  void stoppingAfterStep2DemandsAnException() {
    RiskAcceptance byCriteria =
        PHONE.treatment().acceptances().get(0).withLevel(LevelCode.of("R12"));
    RiskAcceptance byException =
        RiskAcceptance.builder()
            .from(byCriteria)
            .acceptedBy(PartyId.of("managing-partner"))
            .basis(AcceptanceBasis.EXCEPTION)
            .validUntil(byCriteria.acceptedOn().plusMonths(6))
            .build();

    assertEquals(
        List.of("RTP-RESIDUAL-UNACCEPTED R-PHONE"),
        Walk.gaps(WALK.plan(with(POLICY).withAcceptances(List.of()))));
    assertEquals(
        List.of("RTP-ACCEPTANCE-INVALID R-PHONE"),
        Walk.gaps(WALK.plan(with(POLICY).withAcceptances(byCriteria))));
    assertEquals(List.of(), Walk.gaps(WALK.plan(with(POLICY).withAcceptances(byException))));
  }
}
