package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TreatmentRegisterTest {
  private static final RiskId RISK = RiskId.of("R-1");
  private static final RiskTreatment TREATMENT =
      RiskTreatment.builder()
          .risk(RISK)
          .addOption(TakeRisk.builder().opportunity("shop").build())
          .build();
  private static final RiskAcceptance ACCEPTANCE =
      RiskAcceptance.builder()
          .risk(RISK)
          .level(LevelCode.of("L"))
          .acceptedBy(PartyId.of("CIO"))
          .acceptedOn(LocalDate.of(2026, 1, 1))
          .basis(AcceptanceBasis.CRITERIA)
          .build();
  private static final TreatmentAction ACTION =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-1"))
          .what("x")
          .priority(1)
          .status(ActionStatus.PLANNED)
          .build();

  @Test
  void refusesDuplicatesOfEachKindNamingThem() {
    assertRefused(
        "Invalid list: treated risk id [R-1] occurs twice (expected: once)",
        () ->
            TreatmentRegister.builder()
                .addTreatments(TREATMENT, TREATMENT.withRationale("x"))
                .build());
    assertRefused(
        "Invalid list: accepted risk id [R-1] occurs twice (expected: once)",
        () ->
            TreatmentRegister.builder()
                .addAcceptances(ACCEPTANCE, ACCEPTANCE.withJustification("x"))
                .build());
    assertRefused(
        "Invalid list: action id [ACT-1] occurs twice (expected: once)",
        () -> TreatmentRegister.builder().addActions(ACTION, ACTION.withWhat("y")).build());
  }

  @Test
  void looksUpByIds() {
    TreatmentRegister register =
        TreatmentRegister.builder()
            .addTreatment(TREATMENT)
            .addAcceptance(ACCEPTANCE)
            .addAction(ACTION)
            .build();
    assertEquals(TREATMENT, register.treatmentsByRisk().get(RISK));
    assertEquals(ACCEPTANCE, register.acceptancesByRisk().get(RISK));
    assertEquals(ACTION, register.actionsById().get(ACTION.id()));
  }
}
