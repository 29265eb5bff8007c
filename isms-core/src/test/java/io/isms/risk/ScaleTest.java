package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.LevelCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
  private static final Level LOW = Level.of("L", "Low", 1);
  private static final Level HIGH = Level.of("H", "High", 4);
  private static final Level VERY_HIGH = Level.of("V-H", "Very High", 9);
  private static final Scale SCALE = Scale.of("likelihood", LOW, HIGH, VERY_HIGH);

  @ParameterizedTest
  @CsvSource({
    "V-H",
    "v-h",
    "VH",
    "v_h",
    "' V h '",
    "Very High",
    "veryhigh",
    "VERY_HIGH",
    "very-high",
    "'very\thigh'",
    "'\nVery   High '",
    "9"
  })
  void findsALevelByCodeLabelOrRank(String text) {
    assertEquals(Optional.of(VERY_HIGH), SCALE.findLevel(text));
    assertEquals(VERY_HIGH, SCALE.parseLevel(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "2", "09", "Very", "hoch", "9.0"})
  void findsNoLevelThatIsNotNamedSo(String text) {
    assertEquals(Optional.empty(), SCALE.findLevel(text));
    assertRefused(
        "Unknown likelihood level '"
            + text
            + "' (expected: one of [L (Low), H (High), V-H (Very High)])",
        () -> SCALE.parseLevel(text));
  }

  @Test
  void aCodeGoesBeforeALabelAndALabelBeforeARank() {
    Scale scale =
        Scale.of("s", Level.of("3", "one", 1), Level.of("B", "1", 2), Level.of("C", "c", 3));
    assertEquals("3", scale.parseLevel("3").code().value());
    assertEquals("B", scale.parseLevel("1").code().value());
    assertEquals("B", scale.parseLevel("2").code().value());
  }

  @Test
  void codesAreTakenAsTheyAre() {
    assertEquals(HIGH, SCALE.getLevel(LevelCode.of("H")));
    assertEquals(Optional.empty(), SCALE.findLevel(LevelCode.of("h")));
    assertRefused(
        "Unknown likelihood level 'h' (expected: one of [L (Low), H (High), V-H (Very High)])",
        () -> SCALE.getLevel(LevelCode.of("h")));
  }

  @Test
  void isCalledByItsIdUnlessSaidOtherwise() {
    assertEquals("likelihood", SCALE.label());
    assertEquals("Häufigkeit", SCALE.withLabel("Häufigkeit").label());
  }

  @Test
  void knowsThePlacesOfItsLevels() {
    assertEquals(LOW, SCALE.lowest());
    assertEquals(VERY_HIGH, SCALE.highest());
    assertEquals(1, SCALE.indexOf(HIGH));
    assertEquals(-1, SCALE.indexOf(HIGH.withRank(5)));
  }

  @Test
  void lowersByStepsButNotBelowTheLowest() {
    assertEquals(VERY_HIGH, SCALE.lowered(VERY_HIGH, 0));
    assertEquals(HIGH, SCALE.lowered(VERY_HIGH, 1));
    assertEquals(LOW, SCALE.lowered(VERY_HIGH, 2));
    assertEquals(LOW, SCALE.lowered(VERY_HIGH, Integer.MAX_VALUE));
    assertEquals(LOW, SCALE.lowered(LOW, 1));
  }

  @Test
  void listsALevelAndAllLowerOnes() {
    assertEquals(List.of(LOW.code()), SCALE.upTo("low"));
    assertEquals(List.of(LOW.code(), HIGH.code()), SCALE.upTo("4"));
    assertEquals(List.of(LOW.code(), HIGH.code(), VERY_HIGH.code()), SCALE.upTo("V-H"));
    assertRefused(
        "Unknown likelihood level 'x' (expected: one of [L (Low), H (High), V-H (Very High)])",
        () -> SCALE.upTo("x"));
  }

  @Test
  void refusesFewerThanTwoLevels() {
    assertRefused("Invalid scale s: 0 level(s) (expected: 2 or more)", () -> Scale.of("s"));
    assertRefused("Invalid scale s: 1 level(s) (expected: 2 or more)", () -> Scale.of("s", LOW));
  }

  @Test
  void refusesRanksThatDoNotRise() {
    assertRefused(
        "Invalid scale s: level L with rank 1 after H with rank 4 (expected: rising ranks)",
        () -> Scale.of("s", HIGH, LOW));
    assertRefused(
        "Invalid scale s: level H with rank 1 after L with rank 1 (expected: rising ranks)",
        () -> Scale.of("s", LOW, HIGH.withRank(1)));
  }

  @Test
  void refusesACodeTwice() {
    assertRefused(
        "Invalid list: level id [L] occurs twice (expected: once)",
        () -> Scale.of("s", LOW, Level.of("L", "Lower", 2)));
  }

  @Test
  void refusesATextThatNamesTwoLevels() {
    assertRefused(
        "Invalid scale s: 'LOW' names L and M (expected: one level)",
        () -> Scale.of("s", LOW, Level.of("M", "LOW", 2)));
    assertRefused(
        "Invalid scale s: 'l' names L and l (expected: one level)",
        () -> Scale.of("s", LOW, Level.of("l", "Other", 2)));
    assertRefused(
        "Invalid scale s: 'L-O-W' names L and L-O-W (expected: one level)",
        () -> Scale.of("s", LOW, Level.of("L-O-W", "Other", 2)));
  }

  @Test
  void refusesALevelWithoutALabel() {
    assertRefused("Invalid level L: label is blank", () -> Level.of("L", " ", 1));
  }

  @Test
  void lowersNothingItDoesNotKnow() {
    Scale scale = Scale.of("s", LOW, HIGH);
    assertRefused(
        "Unknown s level 'X' (expected: one of [L (Low), H (High)])",
        () -> scale.lowered(Level.of("X", "Stranger", 1), 1));
    assertRefused(
        "Invalid number of steps -1 (expected: 0 or more)", () -> scale.lowered(HIGH, -1));
  }

  @Test
  void namesALevelAndAllLowerOnes() {
    Scale scale = Scale.of("s", LOW, HIGH);
    assertEquals(List.of(LOW.code()), scale.upTo("low"));
    assertEquals(List.of(LOW.code(), HIGH.code()), scale.upTo("H"));
  }

  @Test
  void refusesARankBelowZero() {
    assertRefused(
        "Invalid scale s: level L with rank -1 (expected: 0 or more)",
        () -> Scale.of("s", LOW.withRank(-1), HIGH));
  }

  @Test
  void refusesALabelThatABlankTextWouldName() {
    assertRefused(
        "Invalid scale s: label '-' of L (expected: more than hyphens and underscores)",
        () -> Scale.of("s", LOW.withLabel("-"), HIGH));
  }
}
