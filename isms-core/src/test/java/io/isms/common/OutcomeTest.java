package io.isms.common;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import com.google.common.collect.ImmutableList;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {
  private static final FindingKind KIND = new FindingKind("X-1", Severity.MINOR, "8.1", "4.2");
  private static final Finding FIRST = KIND.about(Edition.E2022, "R-9", "first");
  private static final Finding SECOND = KIND.about(Edition.E2022, "R-10", "second");

  @Test
  void withoutFindingsItHoldsTheValue() {
    Outcome<String> outcome = Outcome.of(List.of(), () -> "value");
    assertEquals("value", outcome.get());
    assertEquals(Optional.of("value"), outcome.toOptional());
    assertEquals(ImmutableList.of(), outcome.findings());
  }

  @Test
  void withFindingsItHoldsThemSortedAndDoesNotBuildTheValue() {
    Outcome<String> outcome =
        Outcome.of(List.of(SECOND, FIRST, SECOND), () -> fail("the value was built"));
    assertEquals(ImmutableList.of(FIRST, SECOND), outcome.findings());
    assertEquals(Optional.empty(), outcome.toOptional());
  }

  @Test
  void askingForAValueThatIsNotThereTellsAllGaps() {
    Outcome<String> outcome = Outcome.of(List.of(SECOND, FIRST), () -> "value");
    assertEquals(
        "2 gap(s):\n  X-1 first\n  X-1 second",
        assertThrows(IllegalStateException.class, outcome::get).getMessage());
  }

  @Test
  void refusesToBeIncompleteWithoutAFinding() {
    assertRefused(
        "Invalid outcome: incomplete without a finding",
        () -> new Outcome.Incomplete<String>(ImmutableList.of()));
  }
}
