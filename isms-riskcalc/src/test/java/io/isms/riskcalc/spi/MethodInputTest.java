package io.isms.riskcalc.spi;

import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MethodInputTest {
  private static final Scale LEVELS =
      Scale.of("exposure", Level.of("L", "Low", 1), Level.of("H", "High", 7));
  private static final MethodInput NUMBER =
      MethodInput.number("exposure", "0.5", "10", Bands.of(LEVELS, "0", "4"));
  private static final MethodInput LEVEL = MethodInput.factor("exposure", LEVELS);

  @Test
  void aNumberHasTheLevelOfItsBandAndALevelTheNumberOfItsRank() {
    InputValues number =
        InputValues.builder().putNumber("exposure", new BigDecimal("4.50")).build();
    InputValues level = InputValues.builder().putLevel("exposure", LEVELS.highest()).build();

    assertEquals(Optional.of(LEVELS.highest()), NUMBER.findLevel(number));
    assertEquals(Optional.of("4.5"), NUMBER.findText(number));
    assertEquals(Optional.of(new BigDecimal(7)), LEVEL.findNumber(level));
    assertEquals(Optional.of("H"), LEVEL.findText(level));
    assertEquals(Optional.empty(), NUMBER.findLevel(level));
    assertEquals(Optional.empty(), LEVEL.findNumber(number));
    assertEquals(new BigDecimal("0.5"), NUMBER.lowestNumber());
    assertEquals(BigDecimal.ONE, LEVEL.lowestNumber());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.4999", "10.01", "1e0", "+1", ".5", "1,5", "1 000", "High", "٥", "NaN"})
  void readsNoOtherTextAsANumber(String text) {
    assertEquals(Optional.empty(), NUMBER.range().orElseThrow().findNumber(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.5", "10", " 10.000 ", "07"})
  void readsDigitsAndAPoint(String text) {
    assertEquals(
        Optional.of(new BigDecimal(text.strip())), NUMBER.range().orElseThrow().findNumber(text));
  }

  @Test
  void refusesARangeThatItsScaleDoesNotCover() {
    assertEquals(
        "Invalid method input 'exposure': no level below 1 (expected: from 0)",
        message(() -> MethodInput.number("exposure", "0", "10", Bands.of(LEVELS, "1", "4"))));
    assertEquals(
        "Invalid range: min 3, max 3 (expected: min less than max)",
        message(() -> MethodInput.number("exposure", "3", "3.0", Bands.of(LEVELS, "0", "4"))));
    assertEquals(
        "Invalid range: min 0, max 1E+99 (expected: at most 18 digits on either side of the point)",
        message(() -> MethodInput.number("exposure", "0", "1e99", Bands.of(LEVELS, "0", "4"))));
    assertEquals(
        "Invalid range: decimals -1 (expected: 0 or more)",
        message(() -> NUMBER.range().orElseThrow().withDecimals(-1)));
    assertEquals(
        "Invalid method input 'exposure': a number with role LIKELIHOOD (expected: FACTOR)",
        message(() -> NUMBER.withRole(InputRole.LIKELIHOOD)));
  }

  @Test
  void nothingIsGivenTwice() {
    assertEquals(
        "Invalid inputs [a]: given as level and as number (expected: one)",
        message(
            () ->
                InputValues.builder()
                    .putLevel("a", LEVELS.lowest())
                    .putNumber("a", BigDecimal.ONE)
                    .build()));
  }
}
