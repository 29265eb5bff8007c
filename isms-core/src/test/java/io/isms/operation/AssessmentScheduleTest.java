package io.isms.operation;

import static io.isms.testing.Refusals.assertRefused;

import java.time.Period;
import org.junit.jupiter.api.Test;

class AssessmentScheduleTest {
  @Test
  void refusesAnIntervalOfNoTimeOrLess() {
    assertRefused(
        "Invalid assessment schedule: every P0D (expected: more than no time)",
        () -> AssessmentSchedule.builder().every(Period.ZERO).build());
    assertRefused(
        "Invalid assessment schedule: every P-1M (expected: more than no time)",
        () -> AssessmentSchedule.builder().every(Period.ofMonths(-1)).build());
  }
}
