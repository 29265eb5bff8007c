package io.isms.control;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ControlImplementationTest {
  private static final LocalDate FROM = LocalDate.of(2024, 2, 29);
  private static final LocalDate UNTIL = LocalDate.of(2025, 2, 28);
  private static final ControlImplementation DATED =
      ControlImplementation.of(CustomControlId.of("MDM"), ImplementationStatus.IMPLEMENTED)
          .withImplementedOn(FROM)
          .withValidUntil(UNTIL);

  @ParameterizedTest
  @CsvSource({
    "2024-02-28, false",
    "2024-02-29, true",
    "2024-03-01, true",
    "2025-02-28, true",
    "2025-03-01, false"
  })
  void isInPlaceFromItsFirstToItsLastDay(LocalDate day, boolean inPlace) {
    assertEquals(inPlace, DATED.isInPlace(day));
  }

  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTED, NOT_VERIFIED",
    "PARTIALLY_IMPLEMENTED, NOT_VERIFIED",
    "PLANNED, PLANNED",
    "NOT_IMPLEMENTED, NOT_IMPLEMENTED",
    "NOT_VERIFIED, NOT_VERIFIED"
  })
  void whatWasInPlaceIsNotVerifiedAfterItsLastDay(
      ImplementationStatus status, ImplementationStatus afterwards) {
    ControlImplementation implementation = DATED.withStatus(status);
    assertEquals(status, implementation.statusOn(UNTIL));
    assertEquals(afterwards, implementation.statusOn(UNTIL.plusDays(1)));
    assertEquals(status, implementation.withValidUntil(Optional.empty()).statusOn(LocalDate.MAX));
  }

  @Test
  void holdsWithoutEndIfNoneIsGiven() {
    ControlImplementation open = DATED.withValidUntil(Optional.empty());
    assertTrue(open.isInPlace(LocalDate.MAX));
    assertFalse(open.isInPlace(FROM.minusDays(1)));
    assertTrue(open.withImplementedOn(Optional.empty()).isInPlace(LocalDate.MIN));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "IMPLEMENTED")
  void isNotInPlaceUnlessImplementedInFull(ImplementationStatus status) {
    assertFalse(DATED.withStatus(status).isInPlace(FROM));
  }

  @ParameterizedTest
  @CsvSource({
    "IMPLEMENTED, true",
    "PARTIALLY_IMPLEMENTED, true",
    "PLANNED, false",
    "NOT_IMPLEMENTED, false",
    "NOT_VERIFIED, false"
  })
  void worksIfInPlaceInFullOrInPart(ImplementationStatus status, boolean working) {
    assertEquals(working, DATED.withStatus(status).isWorking(FROM));
    assertFalse(DATED.withStatus(status).isWorking(FROM.minusDays(1)));
  }

  @Test
  void mayHoldForOneDay() {
    ControlImplementation day = DATED.withValidUntil(FROM);
    assertTrue(day.isInPlace(FROM));
    assertFalse(day.isInPlace(FROM.plusDays(1)));
  }

  @Test
  void refusesToEndBeforeItBegins() {
    assertRefused(
        "Invalid implementation of MDM: validUntil 2024-02-28 (expected: not before implementedOn"
            + " 2024-02-29)",
        () -> DATED.withValidUntil(FROM.minusDays(1)));
  }

  @Test
  void isPlannedUntilItBegins() {
    assertEquals(ImplementationStatus.PLANNED, DATED.statusOn(FROM.minusDays(1)));
    assertEquals(ImplementationStatus.IMPLEMENTED, DATED.statusOn(FROM));
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsClaimedRunsOut(ImplementationStatus status) {
    ImplementationStatus later =
        DATED.withValidUntil(FROM).withStatus(status).statusOn(FROM.plusDays(1));
    boolean claimed =
        status == ImplementationStatus.IMPLEMENTED
            || status == ImplementationStatus.PARTIALLY_IMPLEMENTED;
    assertEquals(claimed ? ImplementationStatus.NOT_VERIFIED : status, later);
  }
}
