package io.isms.common;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingTest {
  private static final Finding BASE =
      Finding.builder()
          .code("SOA-MISSING")
          .clause(ClauseRef.of(Edition.E2022, "6.1.3 d)"))
          .subject("A.9")
          .severity(Severity.MAJOR)
          .message("m")
          .build();

  @Test
  void sortsByEditionClauseSubjectCodeMessageAndSeverity() {
    List<Finding> sorted =
        List.of(
            BASE.withClause(ClauseRef.of(Edition.E2005, "8.3")),
            BASE.withClause(ClauseRef.of(Edition.E2022, "6.1.2")),
            BASE.withSubject("A.8").withCode("Z"),
            BASE.withCode("A-1").withMessage("z"),
            BASE.withMessage("a").withSeverity(Severity.HINT),
            BASE,
            BASE.withSeverity(Severity.MINOR),
            BASE.withMessage("n"),
            BASE.withCode("SOA-Z"),
            BASE.withSubject("A.10"),
            BASE.withClause(ClauseRef.of(Edition.E2022, "6.1.10")));
    List<Finding> reversed = new ArrayList<>(sorted);
    Collections.reverse(reversed);
    assertEquals(sorted, Finding.sorted(reversed));
  }

  @Test
  void keepsEqualFindingsOnce() {
    assertEquals(
        List.of(BASE), Finding.sorted(List.of(BASE, Finding.builder().from(BASE).build())));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soa", "SOA_MISSING", "SOA-", "1A", "-A"})
  void refusesAnotherFormOfCode(String code) {
    assertRefused(
        "Invalid finding: code '" + code + "' (expected: a form like SOA-MISSING)",
        () -> BASE.withCode(code));
  }

  @Test
  void readsALongCodeWithoutRunningOutOfStack() {
    String code = "A" + "-A".repeat(50_000);
    assertEquals(code, BASE.withCode(code).code());
  }

  @Test
  void refusesBlankTexts() {
    assertRefused("Invalid finding SOA-MISSING: subject is blank", () -> BASE.withSubject(" "));
    assertRefused("Invalid finding SOA-MISSING: message is blank", () -> BASE.withMessage("\n"));
  }
}
