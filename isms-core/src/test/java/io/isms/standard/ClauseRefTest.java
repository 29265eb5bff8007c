package io.isms.standard;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClauseRefTest {
  @ParameterizedTest
  @ValueSource(strings = {"2022:4", "2013:6.1.3 d)", "2005:4.2.1 e) 3)", "2022:10.2"})
  void readsWhatItPrints(String text) {
    assertEquals(text, ClauseRef.parse(text).toString());
  }

  @Test
  void oneNumberOfTwoEditionsIsTwoClauses() {
    assertNotEquals(ClauseRef.parse("2013:10.1"), ClauseRef.parse("2022:10.1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.1.3 d)", "", "2022", "2022:", "22:4"})
  void refusesAClauseWithoutItsEdition(String text) {
    assertRefused(
        "Invalid clause '" + text + "' (expected: a form like 2022:6.1.3 d))",
        () -> ClauseRef.parse(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "6.", "6.1.3d)", "6.1.3 d", "6.1.3 D)", "A.5.1", "6.1.3  d)", " 6"})
  void refusesAnyOtherForm(String clause) {
    assertRefused(
        "Invalid clause '" + clause + "' (expected: a form like 6.1.3 d))",
        () -> ClauseRef.of(Edition.E2022, clause));
  }

  @Test
  void readsALongClauseWithoutRunningOutOfStack() {
    String clause = "6" + ".1".repeat(50_000) + " a)".repeat(50_000);
    assertEquals(clause, ClauseRef.of(Edition.E2022, clause).clause());
  }

  @Test
  void refusesAnUnknownEdition() {
    assertRefused(
        "Unknown edition '2017' (expected: one of 2005, 2013, 2022)",
        () -> ClauseRef.parse("2017:6.1"));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNulls() {
    assertNullRefused("edition", () -> ClauseRef.of(null, "4"));
    assertNullRefused("clause", () -> ClauseRef.of(Edition.E2022, null));
  }
}
