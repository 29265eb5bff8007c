package io.isms.evaluation;

import static io.isms.testing.Refusals.assertRefused;

import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditProgrammeTest {
  private static final AuditProgramme PROGRAMME =
      AuditProgramme.builder().id(AuditProgrammeId.of("AP-1")).version(1).build();

  @ParameterizedTest
  @ValueSource(strings = {"P0D", "P-1Y", "P1Y-1D"})
  void aCycleTakesTime(String cycle) {
    assertRefused(
        "Invalid audit programme AP-1: cycle " + cycle + " (expected: more than nothing)",
        () -> PROGRAMME.withCycle(Period.parse(cycle)));
  }

  @Test
  void versionsCountFromOne() {
    assertRefused(
        "Invalid audit programme AP-1: version 0 (expected: 1 or more)",
        () -> PROGRAMME.withVersion(0));
  }
}
