package io.isms.conformity.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.conformity.CheckProfile;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.ConformityReport;
import io.isms.conformity.Verdict;
import io.isms.standard.Edition;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The conforming example conforms, in every edition, to the last hint of the guidance. */
class ConformingIsmsTest {
  @ParameterizedTest
  @EnumSource
  void meetsEverything(Edition edition) {
    ConformityReport report =
        ConformityChecker.standard()
            .check(
                ConformingIsms.of(edition),
                edition,
                ConformingIsms.DAY,
                CheckProfile.builder().guidance(true).hints(true).build());
    assertEquals(
        List.of(),
        report.findings().stream()
            .map(finding -> finding.code() + " " + finding.clause() + ": " + finding.message())
            .toList());
    assertEquals(
        List.of(),
        report.requirements().stream()
            .filter(result -> !result.because().isEmpty())
            .map(result -> result.requirement() + ": " + result.because())
            .toList());
    assertEquals(Verdict.CONFORMING, report.verdict());
  }
}
