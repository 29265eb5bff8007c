package io.isms.applicability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InclusionReasonTest {
  @ParameterizedTest
  @CsvSource({"RISK, RRA", "LEGAL, LR", "CONTRACTUAL, CO", "BUSINESS, BR", "GOOD_PRACTICE, BP"})
  void hasItsUsualCode(InclusionReason reason, String code) {
    assertEquals(code, reason.code());
    assertEquals(Optional.of(reason), InclusionReason.find(code));
  }

  @Test
  void findsNoneOfAnotherCode() {
    assertEquals(Optional.empty(), InclusionReason.find("rra"));
    assertEquals(Optional.empty(), InclusionReason.find(""));
  }
}
