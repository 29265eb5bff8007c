package io.isms.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcedureTest {
  private static final Procedure PROCEDURE =
      Procedure.builder().id(ProcedureId.of("PR-LOGS")).name("Reading of logs").build();

  @Test
  void isImplementedIfThatIsAmongItsStates() {
    assertFalse(PROCEDURE.withStates(ProcedureState.DOCUMENTED).isImplemented());
    assertTrue(PROCEDURE.withStates(ProcedureState.IMPLEMENTED).isImplemented());
  }

  @Test
  void isMaintainedOnlyWithAllFourStates() {
    assertFalse(PROCEDURE.withStates(ProcedureState.MAINTAINED).isMaintained());
    assertTrue(PROCEDURE.withStates(ProcedureState.values()).isMaintained());
  }

  @Test
  void wasLastExecutedOnTheNewestDayThatIsNotAhead() {
    LocalDate may = LocalDate.of(2026, 5, 1);
    LocalDate june = LocalDate.of(2026, 6, 1);
    Procedure executed = PROCEDURE.withExecutions(june, may);
    assertEquals(Optional.empty(), executed.lastExecutedOn(may.minusDays(1)));
    assertEquals(Optional.of(may), executed.lastExecutedOn(may));
    assertEquals(Optional.of(may), executed.lastExecutedOn(june.minusDays(1)));
    assertEquals(Optional.of(june), executed.lastExecutedOn(june.plusDays(1)));
  }
}
