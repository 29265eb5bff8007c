package io.isms.conformity.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LastTest {
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);
  private static final Last LAST = new Last(Optional.of(LEAP_DAY));
  private static final Last NEVER = new Last(Optional.empty());

  @Test
  void isWithinAPeriodUpToTheDayOnWhichItEnds() {
    assertTrue(LAST.isWithin(Period.ofYears(1), LocalDate.of(2025, 2, 28)));
    assertFalse(LAST.isWithin(Period.ofYears(1), LocalDate.of(2025, 3, 1)));
  }

  @Test
  void whatNeverHappenedIsWithinNoPeriod() {
    assertFalse(NEVER.isWithin(Period.ofYears(1), LEAP_DAY));
  }

  @Test
  void tellsWhenItWasDone() {
    assertEquals("last reviewed on 2024-02-29", LAST.when("reviewed"));
    assertEquals("never reviewed", NEVER.when("reviewed"));
  }
}
