package io.isms.riskcalc.spi;

import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private static final Scale LEVELS =
      Scale.of(
          "risk", Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));
  private static final Bands BANDS = Bands.of(LEVELS, "0", "2.5", "6");

  @ParameterizedTest
  @CsvSource({
    "0, L",
    "2.4999999999, L",
    "2.5, M",
    "2.50, M",
    "5.9999, M",
    "6, H",
    "1e9, H",
  })
  void aLevelBeginsAtItsBound(BigDecimal number, String level) {
    assertEquals(LevelCode.of(level), BANDS.levelOf(number).code());
  }

  @ParameterizedTest
  @CsvSource({"17, 3, M", "18, 3, H", "17.9999999999, 3, M", "5, 2, M", "7, 3, L", "0.3, 0.12, M"})
  void aQuotientIsComparedWithoutBeingRounded(
      BigDecimal numerator, BigDecimal denominator, String level) {
    assertEquals(LevelCode.of(level), BANDS.levelOf(numerator, denominator).code());
  }

  @Test
  void refusesWhatIsLowerThanEveryBound() {
    assertEquals(
        "Invalid number -0.01 (expected: 0 or more)",
        message(() -> BANDS.levelOf(new BigDecimal("-0.010"))));
    assertEquals(
        "Invalid number -1/3 (expected: 0 or more)",
        message(() -> BANDS.levelOf(BigDecimal.ONE.negate(), new BigDecimal(3))));
    assertEquals(
        "Invalid denominator 0 (expected: more than 0)",
        message(() -> BANDS.levelOf(BigDecimal.ONE, BigDecimal.ZERO)));
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    assertEquals(
        "Invalid bands on scale risk: bound for level 'X' (expected: one of [H, L, M]); no bound for"
            + " level M; bound 1E+20 of level H (expected: at most 18 digits on either side of the"
            + " point)",
        message(
            () ->
                Bands.builder()
                    .levels(LEVELS)
                    .putBound(LevelCode.of("L"), BigDecimal.ZERO)
                    .putBound(LevelCode.of("H"), new BigDecimal("1e20"))
                    .putBound(LevelCode.of("X"), BigDecimal.ONE)
                    .build()));
    assertEquals(
        "Invalid bands on scale risk: level M from 3 after level L from 3 (expected: rising bounds);"
            + " level H from 1 after level M from 3 (expected: rising bounds)",
        message(() -> Bands.of(LEVELS, "3", "3.0", "1")));
    assertEquals(
        "Invalid bands on scale risk: 2 bounds (expected: 3, one for each level)",
        message(() -> Bands.of(LEVELS, "0", "1")));
  }
}
