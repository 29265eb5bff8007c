package io.isms.improvement;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.NonconformityId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NonconformityTest {
  private static final LocalDate FOUND = LocalDate.of(2026, 3, 1);
  private static final Nonconformity NC =
      Nonconformity.builder()
          .id(NonconformityId.of("NC-1"))
          .what("Backups were not tried out")
          .detectedOn(FOUND)
          .status(NonconformityStatus.DETECTED)
          .build();
  private static final Nonconformity CORRECTED =
      NC.withCorrections(
          Correction.builder().what("Tried out one").on(FOUND.plusDays(3)).build(),
          Correction.builder().what("Tried out all").on(FOUND.plusDays(9)).build(),
          Correction.builder().what("Try out again").build());

  @Test
  void isCorrectedWhenTheLastCorrectionSoFarWasMade() {
    assertEquals(Optional.empty(), CORRECTED.correctedOn(FOUND.plusDays(2)));
    assertEquals(Optional.of(FOUND.plusDays(3)), CORRECTED.correctedOn(FOUND.plusDays(8)));
    assertEquals(Optional.of(FOUND.plusDays(9)), CORRECTED.correctedOn(FOUND.plusDays(9)));
  }

  @Test
  void aDecisionIsAReactionToo() {
    Nonconformity decided =
        CORRECTED.withNeed(NeedDecision.builder().needed(false).on(FOUND.plusDays(1)).build());
    assertEquals(Optional.of(FOUND.plusDays(3)), CORRECTED.reactedOn(FOUND.plusDays(9)));
    assertEquals(Optional.of(FOUND.plusDays(1)), decided.reactedOn(FOUND.plusDays(9)));
    assertEquals(Optional.empty(), decided.reactedOn(FOUND));
  }

  @Test
  void needsActionIfSomebodyDecidedSo() {
    assertFalse(NC.needsAction());
    assertFalse(NC.withNeed(NeedDecision.builder().needed(false).build()).needsAction());
    assertTrue(NC.withNeed(NeedDecision.builder().needed(true).build()).needsAction());
  }

  @Test
  void causesAreNotFoundBeforeTheMatterIs() {
    assertRefused(
        "Invalid nonconformity NC-1: causesFoundOn 2026-02-28 (expected: not before detectedOn"
            + " 2026-03-01)",
        () -> NC.withCausesFoundOn(FOUND.minusDays(1)));
  }

  @Test
  void isNotClosedBeforeItIsFound() {
    assertRefused(
        "Invalid nonconformity NC-1: closedOn 2026-02-28 (expected: not before detectedOn"
            + " 2026-03-01)",
        () -> NC.withClosedOn(FOUND.minusDays(1)));
  }
}
