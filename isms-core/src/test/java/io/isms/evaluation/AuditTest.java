package io.isms.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.AuditId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuditTest {
  private static final LocalDate PLANNED = LocalDate.of(2026, 3, 1);
  private static final Audit AUDIT =
      Audit.builder().id(AuditId.of("AU-1")).plannedOn(PLANNED).build();

  @Test
  void isDueOnTheDayToWhichItWasMoved() {
    assertEquals(Optional.of(PLANNED), AUDIT.dueOn());
    assertEquals(Optional.of(PLANNED.plusDays(9)), AUDIT.withMovedTo(PLANNED.plusDays(9)).dueOn());
    assertEquals(Optional.empty(), AUDIT.withPlannedOn(Optional.empty()).dueOn());
  }

  @Test
  void isHeldFromTheDayOnWhichItWasHeld() {
    assertFalse(AUDIT.isHeld(LocalDate.MAX));
    assertFalse(AUDIT.withOn(PLANNED).isHeld(PLANNED.minusDays(1)));
    assertTrue(AUDIT.withOn(PLANNED).isHeld(PLANNED));
  }
}
