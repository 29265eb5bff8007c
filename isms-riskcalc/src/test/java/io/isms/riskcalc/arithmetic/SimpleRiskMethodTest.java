package io.isms.riskcalc.arithmetic;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.risk.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimpleRiskMethodTest {
  private static final List<SimpleRiskMethod> MODELS =
      List.of(
          new SimpleRisk1(),
          new SimpleRisk2(),
          new SimpleRisk3(),
          new SimpleRisk4(),
          new SimpleRisk5());

  @ParameterizedTest
  @CsvSource({
    "1, 2 3, 3.43 Low",
    "1, 3 2, 2.86 Low",
    "1, 5 5, 10 High",
    "2, 2 3, 3 Low",
    "2, 3 2, 2.67 Low",
    "2, 5 5, 10 High",
    "3, 2 3, 2.4 Low",
    "3, 1 1, 0.4 Low",
    "3, 3 3, 3.6 Low",
    "3, 2 5, 4 Medium",
    "3, 3 4, 4.8 Medium",
    "3, 4 4, 6.4 Medium",
    "3, 4 5, 8 High",
    "3, 5 5, 10 High",
    "4, 2 3, 2.67 Low",
    "4, 3 2, 3 Low",
    "4, 5 5, 10 High",
    "4, 4 5, 8 High",
    "5, 2 3, 2.86 Low",
    "5, 3 2, 3.43 Low",
    "5, 5 5, 10 High",
  })
  void gives(int model, String values, String expected) {
    assertEquals(expected, outcome(MODELS.get(model - 1), values));
    assertEquals("simplerisk-" + model, MODELS.get(model - 1).name());
  }

  @ParameterizedTest
  @CsvSource({
    "4, 4, 1 1, 0.63 Low",
    "10, 10, 4 10, 4 Medium",
    "10, 10, 7 10, 7 High",
    "10, 10, 8 8, 6.4 Medium",
    "200, 10, 160 5, 4 Medium",
    "199, 10, 159 5, 3.99 Low",
    "600, 2, 479 1, 3.99 Low",
    "3000, 2, 2399 1, 4 Medium",
    "3, 7, 3 7, 10 High",
  })
  void roundsHalfUpAndThenLooksAtTheBands(
      int likelihoods, int impacts, String values, String expected) {
    assertEquals(expected, outcome(new SimpleRisk3(likelihoods, impacts), values));
  }

  @Test
  void noValueReachesTheHighestLevel() {
    for (SimpleRiskMethod model : MODELS) {
      List<Level> levels = model.levels().levels();
      assertEquals("Very high", levels.get(levels.size() - 1).label());
      assertEquals("10 High", outcome(model, "5 5"));
    }
  }

  @Test
  void givesNoNumberForWhatIsMissing() {
    for (SimpleRiskMethod model : MODELS) {
      assertEquals("unrated: no likelihood", outcome(model, "- 5"));
      assertEquals("unrated: no impact", outcome(model, "5 -"));
      assertEquals("unrated: no likelihood and no impact", outcome(model, "- -"));
    }
  }

  @Test
  void saysHowTheValueCameAbout() {
    assertEquals(
        "likelihood 2 x impact 3 + 2 x impact = 12 | "
            + "12 x 10 / 35 = 3.43, half-up to 2 places | "
            + "3.43 is Low",
        steps(new SimpleRisk1(), "2 3"));
    assertEquals(
        "likelihood 2 x impact 3 + 1 x likelihood = 8 | "
            + "8 x 10 / 30 = 2.67, half-up to 2 places | "
            + "2.67 is Low",
        steps(new SimpleRisk4(), "2 3"));
  }

  @Test
  void anotherSizeIsAnotherVersion() {
    assertEquals("1", new SimpleRisk3(5, 5).version());
    assertEquals("1-4x5", new SimpleRisk3(4, 5).version());
    assertEquals(
        "Invalid size of scale impact: 1 (expected: 2 or more)",
        assertThrows(IllegalArgumentException.class, () -> new SimpleRisk3(5, 1)).getMessage());
  }
}
