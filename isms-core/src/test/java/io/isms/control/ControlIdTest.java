package io.isms.control;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.isms.standard.Edition;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ControlIdTest {
  @Test
  void readsAnAnnexANumberWithItsEdition() {
    assertEquals(AnnexAControlId.of(Edition.E2022, "A.5.7"), ControlId.parse("2022:A.5.7"));
    assertEquals(AnnexAControlId.of(Edition.E2013, "A.6.2.1"), ControlId.parse("2013:A.6.2.1"));
  }

  @Test
  void readsAnythingElseAsAnOwnId() {
    assertEquals(CustomControlId.of("MDM"), ControlId.parse("MDM"));
    assertEquals(CustomControlId.of("CLD.6.3.1"), ControlId.parse("CLD.6.3.1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A.5.7",
        "a.5.7",
        "5.7",
        "A5.7",
        "A 5.7",
        "A-5-7",
        "A_5_7",
        "5",
        "A.18.2.3",
        "0",
        "A.5.7.",
        "A.5.7-",
        "A..5.7",
        "2022.A.5.7",
        "2022-A.5.7",
        "2022A.5.7",
        "AnnexA.5.7",
        "annex 5.7"
      })
  void refusesAnAnnexANumberWithoutItsEdition(String text) {
    assertRefused(
        "Invalid control id '"
            + text
            + "' (expected: an edition before a number of Annex A, like 2022:A.5.7, or an own id"
            + " that does not look like one)",
        () -> ControlId.parse(text));
  }

  @Test
  void theEditionIsPartOfTheIdentity() {
    assertNotEquals(ControlId.parse("2005:A.8.2.1"), ControlId.parse("2013:A.8.2.1"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022:A.5.7.1, 2022:A.5.7, 2022, two",
    "2022:A.5, 2022:A.5.7, 2022, two",
    "2022:5.7, 2022:A.5.7, 2022, two",
    "2022:A.05.7, 2022:A.5.7, 2022, two",
    "2022:A.0.7, 2022:A.5.7, 2022, two",
    "2022:a.5.7, 2022:A.5.7, 2022, two",
    "2022:A.5.100, 2022:A.5.7, 2022, two",
    "2022:, 2022:A.5.7, 2022, two",
    "2013:A.5.1, 2013:A.5.1.1, 2013, three",
    "2005:A.5.1.1.1, 2005:A.5.1.1, 2005, three",
  })
  void refusesANumberThatIsNoneOfTheEdition(
      String text, String form, String edition, String count) {
    assertRefused(
        "Invalid control id '%s' (expected: a form like %s, as controls of %s have %s numbers)"
            .formatted(text, form, edition, count),
        () -> ControlId.parse(text));
  }

  @Test
  void refusesALongTextWithoutRunningOutOfStack() {
    String text = "A.5" + ".1".repeat(50_000);
    assertRefused(
        "Invalid control id '"
            + text
            + "' (expected: an edition before a number of Annex A, like 2022:A.5.7, or an own id"
            + " that does not look like one)",
        () -> ControlId.parse(text));
  }

  @Test
  void refusesAnUnknownEdition() {
    assertRefused(
        "Unknown edition '2017' (expected: one of 2005, 2013, 2022)",
        () -> ControlId.parse("2017:A.5.7"));
  }

  @Test
  void anAnnexAIdIsNotReadWithoutItsEdition() {
    assertRefused(
        "Invalid control id 'A.5.7' (expected: an edition and a number, like 2022:A.5.7)",
        () -> AnnexAControlId.parse("A.5.7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "-MDM", "M D M", "MDM:1", "Zürich"})
  void refusesAnyOtherFormOfAnOwnId(String text) {
    assertRefused(
        "Invalid control id '"
            + text
            + "' (expected: letters, digits, '.', '_' and '-', like R-001)",
        () -> CustomControlId.of(text));
  }

  @Test
  void sortsAnnexAByEditionAndNumberThenTheOthers() {
    assertEquals(
        "[2005:A.15.1.1, 2013:A.9.1.1, 2013:A.10.1.1, 2022:A.5.9, 2022:A.5.10, AAA, MDM-9, MDM-10]",
        Stream.of(
                "MDM-10",
                "AAA",
                "2022:A.5.10",
                "2013:A.10.1.1",
                "2022:A.5.9",
                "MDM-9",
                "2005:A.15.1.1",
                "2013:A.9.1.1")
            .map(ControlId::parse)
            .sorted()
            .toList()
            .toString());
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNulls() {
    assertNullRefused("edition", () -> AnnexAControlId.of(null, "A.5.7"));
    assertNullRefused("number", () -> AnnexAControlId.of(Edition.E2022, null));
    assertNullRefused("number", () -> CustomControlId.of(null));
  }
}
