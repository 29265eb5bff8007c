package io.isms.planning;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObjectiveTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final Objective OBJECTIVE =
      Objective.builder().id(ObjectiveId.of("O-1")).statement("Patch within 14 days").build();
  private static final ObjectiveCommunication TOLD =
      ObjectiveCommunication.builder().on(MAY).version(2).addTo(PartyId.of("IT")).build();

  @Test
  void beginsWithVersionOne() {
    assertEquals(1, OBJECTIVE.version());
  }

  @Test
  void isCommunicatedOnceSomebodyWasToldThisVersion() {
    Objective second = OBJECTIVE.withVersion(2);
    assertFalse(second.isCommunicated(MAY));
    assertTrue(second.withCommunications(TOLD).isCommunicated(MAY));
    assertFalse(second.withCommunications(TOLD).isCommunicated(MAY.minusDays(1)));
    assertFalse(second.withCommunications(TOLD.withVersion(1)).isCommunicated(MAY));
    assertFalse(second.withCommunications(TOLD.withTo()).isCommunicated(MAY));
  }

  @Test
  void refusesToBeItsOwnParent() {
    assertRefused(
        "Invalid objective O-1: parent itself (expected: another)",
        () -> OBJECTIVE.withParent(ObjectiveId.of("O-1")));
  }

  @Test
  void refusesAVersionBeforeTheFirst() {
    assertRefused(
        "Invalid objective O-1: version 0 (expected: 1 or more)", () -> OBJECTIVE.withVersion(0));
  }
}
