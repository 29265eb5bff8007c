package io.isms.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.PartyId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PartyTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  @Test
  void aPersonIsUnderControlFromTheFirstToTheLastDay() {
    Party nurse = nurse();
    assertFalse(nurse.isUnderControlOn(FIRST.minusDays(1)));
    assertTrue(nurse.isUnderControlOn(FIRST));
    assertTrue(nurse.isUnderControlOn(LAST));
    assertFalse(nurse.isUnderControlOn(LAST.plusDays(1)));
  }

  @Test
  void onlyPersonsWithARelationAreUnderControl() {
    assertFalse(nurse().withRelation(Optional.empty()).isUnderControlOn(FIRST));
    assertFalse(nurse().withKind(PartyKind.EXTERNAL).isUnderControlOn(FIRST));
  }

  @Test
  void aRelationDoesNotEndBeforeItBegins() {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> nurse().withUntil(FIRST.minusDays(1)));
    assertEquals(
        "Invalid party NURSE: until 2026-01-14 (expected: not before since 2026-01-15)",
        refused.getMessage());
  }

  private static Party nurse() {
    return Party.builder()
        .id(PartyId.of("NURSE"))
        .name("Nurse")
        .kind(PartyKind.PERSON)
        .relation(PartyRelation.EMPLOYEE)
        .since(FIRST)
        .until(LAST)
        .build();
  }
}
