package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannedActionTest {
  private static final LocalDate DUE = LocalDate.of(2026, 3, 2);
  private static final PlannedAction ACTION =
      PlannedAction.builder()
          .id(ActionId.of("ACT-1"))
          .what("Train the help desk")
          .status(ActionStatus.PLANNED)
          .due(DUE)
          .build();

  @ParameterizedTest
  @CsvSource({"PLANNED, true", "IN_PROGRESS, true", "DONE, false", "CANCELLED, false"})
  void isOverdueFromTheDayAfterItWasDueWhileItIsOpen(ActionStatus status, boolean overdue) {
    PlannedAction action = ACTION.withStatus(status);
    assertFalse(action.isOverdue(DUE));
    assertEquals(overdue, action.isOverdue(DUE.plusDays(1)));
  }

  @Test
  void wasOverdueBeforeItWasFinishedLate() {
    PlannedAction late = ACTION.withStatus(ActionStatus.DONE).withCompletedOn(DUE.plusDays(9));
    assertTrue(late.isOverdue(DUE.plusDays(8)));
    assertFalse(late.isOverdue(DUE.plusDays(9)));
  }

  @Test
  void isNeverOverdueWithoutADueDay() {
    assertFalse(ACTION.withDue(Optional.empty()).isOverdue(LocalDate.MAX));
  }
}
