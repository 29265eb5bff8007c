package io.isms.risk;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {
  private static final Level LOW = Level.of("L", "Low", 1);

  @Test
  void aRatedLevelHasItsLevelAndLabel() {
    Rating rated =
        RatedLevel.builder()
            .level(LOW)
            .derivation(Derivation.builder().method("m").version("1").build())
            .build();
    assertEquals(Optional.of(LOW), rated.findLevel());
    assertEquals("Low", rated.label());
  }

  @ParameterizedTest
  @CsvSource({"16.00, 16", "1.6E+1, 16", "1E+3, 1000", "0.50, 0.5", "0.00, 0", "-2.0, -2"})
  void equalValuesAreEqualHoweverTheyWereWritten(BigDecimal value, String shortest) {
    RatedLevel rated =
        RatedLevel.builder()
            .level(LOW)
            .value(value)
            .derivation(Derivation.builder().method("m").version("1").build())
            .build();
    assertEquals(Optional.of(shortest), rated.value().map(BigDecimal::toString));
    assertEquals(rated.withValue(new BigDecimal(shortest)), rated);
  }

  @Test
  void whatIsNotRatedHasNoLevel() {
    Rating unrated = Unrated.because("no likelihood");
    assertEquals(Optional.empty(), unrated.findLevel());
    assertEquals("Unrated", unrated.label());
  }

  @Test
  void notRatingNeedsAReason() {
    assertRefused("Invalid rating: reason is blank", () -> Unrated.because(" "));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNull() {
    assertNullRefused("reason", () -> Unrated.because(null));
  }

  @Test
  void equalNumbersAreEqual() {
    RatedLevel rated =
        RatedLevel.builder()
            .level(Level.of("L", "Low", 1))
            .value(new BigDecimal("1.50"))
            .derivation(Derivation.builder().method("m").version("1").build())
            .build();
    assertEquals(rated.withValue(new BigDecimal("1.5")), rated);
    assertEquals("100", rated.withValue(new BigDecimal("1E+2")).value().orElseThrow().toString());
    assertRefused(
        "Invalid rating: value 1E+301 (expected: at most 300 digits on either side of the point)",
        () -> rated.withValue(new BigDecimal("1E+301")));
    assertRefused(
        "Invalid rating: value 1E-301 (expected: at most 300 digits on either side of the point)",
        () -> rated.withValue(new BigDecimal("1E-301")));
  }
}
