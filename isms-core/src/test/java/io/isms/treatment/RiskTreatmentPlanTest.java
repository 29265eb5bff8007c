package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.control.ControlId;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.risk.Unrated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskTreatmentPlanTest {
  private static final ControlId MDM = ControlId.parse("MDM");
  private static final ControlId LOG = ControlId.parse("LOG");
  private static final TreatmentAction FIRST =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-2"))
          .what("x")
          .priority(1)
          .status(ActionStatus.PLANNED)
          .build();
  private static final TreatmentAction SECOND =
      FIRST.withId(ActionId.of("ACT-1")).withPriority(2).withStatus(ActionStatus.DONE);
  private static final RiskTreatmentPlan PLAN =
      RiskTreatmentPlan.builder()
          .version(4)
          .assessment(AssessmentId.of("RA-1"))
          .criteriaVersion(1)
          .preparedOn(LocalDate.of(2026, 1, 1))
          .addItems(item("R-2", MDM), item("R-1", LOG, MDM))
          .addActions(FIRST, SECOND)
          .build();

  private static PlannedTreatment item(String risk, ControlId... controls) {
    return PlannedTreatment.builder()
        .current(Unrated.because("x"))
        .treatment(
            RiskTreatment.builder()
                .risk(RiskId.of(risk))
                .addOption(ModifyRisk.of(RiskFactor.LIKELIHOOD))
                .addNecessaryControls(controls)
                .build())
        .addAction(ActionId.of("ACT-1"))
        .build();
  }

  @Test
  void knowsItsControlsAndTheRisksTheyTreat() {
    assertEquals(ImmutableSortedSet.of(LOG, MDM), PLAN.necessaryControls());
    assertEquals("[R-1, R-2]", PLAN.risksTreatedBy(MDM).toString());
    assertEquals("[R-1]", PLAN.risksTreatedBy(LOG).toString());
    assertEquals("[]", PLAN.risksTreatedBy(ControlId.parse("2022:A.5.7")).toString());
  }

  @Test
  void findsTheItemOfARisk() {
    assertEquals(Optional.of(item("R-2", MDM)), PLAN.findItem(RiskId.of("R-2")));
    assertEquals(Optional.empty(), PLAN.findItem(RiskId.of("R-3")));
  }

  @Test
  void listsTheOpenActions() {
    assertEquals(List.of(FIRST), PLAN.openActions());
  }

  @Test
  void refusesVersionZero() {
    assertRefused("Invalid plan: version 0 (expected: 1 or more)", () -> PLAN.withVersion(0));
  }

  @Test
  void refusesDuplicatesNamingThem() {
    assertRefused(
        "Invalid list: treated risk id [R-1] occurs twice (expected: once)",
        () -> PLAN.withItems(item("R-1", MDM), item("R-1", LOG)));
    assertRefused(
        "Invalid list: action id [ACT-1] occurs twice (expected: once)",
        () -> PLAN.withActions(SECOND, SECOND));
  }

  @Test
  void refusesAnItemWhoseActionIsNotInThePlan() {
    assertRefused(
        "Unknown action 'ACT-1' (expected: one of [ACT-2])", () -> PLAN.withActions(FIRST));
  }

  @Test
  void refusesActionsOutOfOrder() {
    assertRefused(
        "Invalid plan 4: actions out of order (expected: by priority, due day and id)",
        () -> PLAN.withActions(SECOND, FIRST));
  }
}
