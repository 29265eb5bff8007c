package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.standard.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingKindTest {
  @ParameterizedTest
  @CsvSource({"E2005, 2005:4.2.1 j)", "E2013, 2013:6.1.3 d)", "E2022, 2022:6.1.3 d)"})
  void citesTheClauseOfTheEdition(Edition edition, String clause) {
    FindingKind kind = new FindingKind("SOA-X", Severity.MINOR, "6.1.3 d)", "4.2.1 j)");
    Finding finding = kind.about(edition, 17, "%s of %s lacks 100%%", 1, "50%");
    assertEquals(clause, finding.clause().toString());
    assertEquals("SOA-X", finding.code());
    assertEquals(Severity.MINOR, finding.severity());
    assertEquals("17", finding.subject());
    assertEquals("1 of 50% lacks 100%", finding.message());
  }
}
