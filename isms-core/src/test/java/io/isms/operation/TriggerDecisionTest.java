package io.isms.operation;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.ChangeId;
import io.isms.common.IncidentId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TriggerDecisionTest {
  private static final TriggerDecision DECISION =
      TriggerDecision.builder()
          .change(ChangeId.of("CH-1"))
          .needed(true)
          .on(LocalDate.of(2026, 5, 1))
          .build();

  @Test
  void isAboutAChangeOrAnIncident() {
    assertTrue(DECISION.change().isPresent());
    assertRefused(
        "Invalid trigger decision of 2026-05-01: change CH-1 and incident I-1 (expected: one of"
            + " them)",
        () -> DECISION.withIncident(IncidentId.of("I-1")));
    assertRefused(
        "Invalid trigger decision of 2026-05-01: change none and incident none (expected: one of"
            + " them)",
        () -> TriggerDecision.builder().needed(false).on(LocalDate.of(2026, 5, 1)).build());
  }
}
