package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RiskAcceptanceTest {
  private static final LocalDate ON = LocalDate.of(2024, 2, 29);
  private static final RiskAcceptance ACCEPTANCE =
      RiskAcceptance.builder()
          .risk(RiskId.of("R-1"))
          .level(LevelCode.of("M"))
          .acceptedBy(PartyId.of("CIO"))
          .acceptedOn(ON)
          .validUntil(LocalDate.of(2024, 12, 31))
          .basis(AcceptanceBasis.CRITERIA)
          .build();

  @ParameterizedTest
  @CsvSource({"2024-02-28, false", "2024-02-29, true", "2024-12-31, true", "2025-01-01, false"})
  void isInForceFromItsFirstToItsLastDay(LocalDate day, boolean inForce) {
    assertEquals(inForce, ACCEPTANCE.isInForce(day));
  }

  @Test
  void holdsWithoutEndIfNoneIsGiven() {
    RiskAcceptance open = ACCEPTANCE.withValidUntil(Optional.empty());
    assertTrue(open.isInForce(LocalDate.MAX));
    assertFalse(open.isInForce(ON.minusDays(1)));
  }

  @Test
  void mayHoldForOneDay() {
    assertTrue(ACCEPTANCE.withValidUntil(ON).isInForce(ON));
    assertFalse(ACCEPTANCE.withValidUntil(ON).isInForce(ON.plusDays(1)));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertRefused(
        "Invalid acceptance of R-1: validUntil 2024-02-28 (expected: not before acceptedOn"
            + " 2024-02-29)",
        () -> ACCEPTANCE.withValidUntil(ON.minusDays(1)));
  }

  @Test
  void anExceptionNeedsAJustification() {
    String message =
        "Invalid acceptance of R-1: basis EXCEPTION without justification (expected: a reason)";
    assertRefused(message, () -> ACCEPTANCE.withBasis(AcceptanceBasis.EXCEPTION));
    assertRefused(
        message, () -> ACCEPTANCE.withJustification(" ").withBasis(AcceptanceBasis.EXCEPTION));
    assertEquals(
        AcceptanceBasis.EXCEPTION,
        ACCEPTANCE.withJustification("Because").withBasis(AcceptanceBasis.EXCEPTION).basis());
  }
}
