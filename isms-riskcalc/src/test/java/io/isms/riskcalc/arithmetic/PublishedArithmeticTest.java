package io.isms.riskcalc.arithmetic;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.riskcalc.spi.InvalidInputsException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of the methods that add and multiply, each cut hit and one step beside it. */
class PublishedArithmeticTest {
  @ParameterizedTest
  @CsvSource({
    "0 L L, 0 0",
    "0 L H, 2 2",
    "0 H L, 2 2",
    "1 M L, 2 2",
    "3 L M, 4 4",
    "3 M H, 6 6",
    "4 L L, 4 4",
    "4 H M, 7 7",
    "4 H H, 8 8",
    "4 high 2, 8 8",
    "- H H, unrated: no assetValue",
    "0 - -, unrated: no threatLikelihood and no easeOfExploitation"
  })
  void iso27005PredefinedValues(String values, String expected) {
    assertEquals(expected, outcome(new Iso27005PredefinedValues(), values));
  }

  @ParameterizedTest
  @CsvSource({
    "0 0, 0 Low",
    "0 2, 2 Low",
    "2 0, 2 Low",
    "1 2, 3 Medium",
    "3 0, 3 Medium",
    "1 4, 5 Medium",
    "4 1, 5 Medium",
    "2 4, 6 High",
    "4 2, 6 High",
    "4 4, 8 High",
    "4 -, unrated: no incidentLikelihood"
  })
  void iso27005ImpactLikelihood(String values, String expected) {
    assertEquals(expected, outcome(new Iso27005ImpactLikelihood(), values));
  }

  @ParameterizedTest
  @CsvSource({"5 2, 10 10", "2 4, 8 8", "3 5, 15 15", "1 3, 3 3", "4 1, 4 4", "5 5, 25 25"})
  void iso27005Ranking(String values, String expected) {
    assertEquals(expected, outcome(new Iso27005Ranking(), values));
    assertTrue(new Iso27005Ranking().ranks());
  }

  @ParameterizedTest
  @CsvSource({
    "1 1, 1 Low",
    "1 2, 2 Medium",
    "2 1, 2 Medium",
    "3 1, 3 Medium",
    "1 4, 4 Elevated",
    "2 2, 4 Elevated",
    "3 2, 6 Elevated",
    "2 4, 8 Elevated",
    "3 3, 9 High",
    "3 4, 12 High",
    "4 3, 12 High",
    "4 4, 16 Critical",
    "frequent very-high, 16 Critical",
    "- 4, unrated: no likelihood",
    "- -, unrated: no likelihood and no impact"
  })
  void threagile(String values, String expected) {
    assertEquals(expected, outcome(new ThreagileSeverity(), values));
  }

  @ParameterizedTest
  @CsvSource({
    "1 1 1, 1 Very low",
    "1 4 1, 4 Very low",
    "2 2 1, 4 Very low",
    "5 1 1, 5 Low",
    "3 4 1, 12 Low",
    "1 3 5, 15 Medium",
    "4 4 2, 32 Medium",
    "3 3 4, 36 High",
    "5 5 3, 75 High",
    "4 4 5, 80 Very high",
    "5 5 5, 125 Very high",
    "VH 1 -, unrated: no vulnerability"
  })
  void harmonizedTra(String values, String expected) {
    assertEquals(expected, outcome(new HarmonizedTra(), values));
  }

  @Test
  void everyProductOfTheHarmonizedTraIsWithinAPublishedBand() {
    List<List<Integer>> bands =
        List.of(List.of(1, 4), List.of(5, 12), List.of(15, 32), List.of(36, 75), List.of(80, 125));
    List<String> labels = List.of("Very low", "Low", "Medium", "High", "Very high");
    for (int a = 1; a <= 5; a++) {
      for (int t = 1; t <= 5; t++) {
        for (int v = 1; v <= 5; v++) {
          int product = a * t * v;
          int band = 0;
          while (product > bands.get(band).get(1)) {
            band++;
          }
          assertTrue(product >= bands.get(band).get(0), "" + product);
          assertEquals(
              product + " " + labels.get(band),
              outcome(new HarmonizedTra(), a + " " + t + " " + v));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0 None",
    "0.0, 0 None",
    "0.1, 0.1 Low",
    "3.9, 3.9 Low",
    "4.0, 4 Medium",
    "4, 4 Medium",
    "6.9, 6.9 Medium",
    "7.0, 7 High",
    "8.9, 8.9 High",
    "9.0, 9 Critical",
    "10.0, 10 Critical",
    "-, unrated: no score"
  })
  void cvss(String score, String expected) {
    assertEquals(expected, outcome(new CvssSeverity(), score));
  }

  @ParameterizedTest
  @CsvSource({"10.1", "-0.1", "3.95", "1e1", "'7,5'", "high", "0x5", "NaN"})
  void cvssRefusesWhatIsNoScore(String score) {
    assertEquals(
        "score: Invalid score '"
            + score
            + "' (expected: a number from 0 to 10 with at most 1 decimal places)",
        assertThrows(InvalidInputsException.class, () -> outcome(new CvssSeverity(), score))
            .getMessage());
  }

  @Test
  void derivationsSayHowTheLevelCameAbout() {
    assertEquals(
        "asset 4 x threat 4 x vulnerability 5 = 80 | 80 is Very high",
        steps(new HarmonizedTra(), "4 4 5"));
    assertEquals(
        "assetValue 3 + threatLikelihood 1 + easeOfExploitation 2 = 6 | 6 is 6",
        steps(new Iso27005PredefinedValues(), "3 M H"));
    assertEquals("score 7.5 = 7.5 | 7.5 is High", steps(new CvssSeverity(), "7.5"));
  }
}
