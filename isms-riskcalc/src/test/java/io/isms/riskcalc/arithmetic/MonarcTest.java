package io.isms.riskcalc.arithmetic;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.risk.Level;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonarcTest {
  private final Monarc method = new Monarc();

  @ParameterizedTest
  @CsvSource({
    "1 0 0 Y N N 1 4 0, 4 Low",
    "1 0 0 Y N N 1 5 0, 5 Medium",
    "2 0 0 yes no no 1 4 0, 8 Medium",
    "3 0 0 Y N N 3 1 0, 9 High",
    "3 4 0 Y N Y 2 2 1, 12 High",
    "3 4 0 Y Y Y 2 2 1, 16 High",
    "0 0 4 N N Y 4 5 5, 80 High",
    "0 0 0 Y Y Y 4 5 0, 0 Low",
    "4 4 4 Y Y Y 0 5 0, 0 Low",
    "4 4 4 N N N 4 5 0, unrated: the threat affects neither confidentiality nor integrity nor availability",
    "4 - 4 Y N Y 4 5 0, unrated: no impactI",
    "4 4 4 Y N Y 4 5 -, unrated: no reduction",
    "4 4 4 Y N Y 4 - 5, unrated: no vulnerability",
  })
  void givesTheCurrentRisk(String values, String expected) {
    assertEquals(expected, outcome(method, values));
  }

  @Test
  void givesTheTargetAsTheLastStep() {
    assertEquals(
        "impactC 3 x threat 2 x vulnerability 2 = 12 | "
            + "impactA 0 x threat 2 x vulnerability 2 = 0 | "
            + "the highest, 12, is High | "
            + "target: impact 3 x threat 2 x vulnerability 1 = 6, 6 is Medium",
        steps(method, "3 4 0 Y N Y 2 2 1"));
  }

  @Test
  void refusesAReductionGreaterThanTheVulnerability() {
    assertEquals("12 High", outcome(method, "3 4 0 Y N Y 2 2 2"));
    assertEquals(
        "reduction: Invalid reduction '3' (expected: not more than the vulnerability, 2)",
        assertThrows(InvalidInputsException.class, () -> outcome(method, "3 4 0 Y N Y 2 2 3"))
            .getMessage());
    InputValues both =
        InputValues.builder()
            .putLevel("vulnerability", level("vulnerability", 2))
            .putLevel("reduction", level("reduction", 3))
            .build();
    assertThrows(InvalidInputsException.class, () -> method.assess(both));
  }

  private Level level(String input, int index) {
    return method.inputs().stream()
        .filter(it -> it.name().equals(input))
        .map(MethodInput::scale)
        .findFirst()
        .orElseThrow()
        .levels()
        .get(index);
  }
}
