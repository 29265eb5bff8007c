package io.isms.riskcalc.chain;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.riskcalc.spi.InvalidInputsException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Published values of the methods that go through several tables. */
class PublishedChainsTest {
  private static final Map<String, String> GRADES =
      Map.of("MB", "Very low", "B", "Low", "M", "Medium", "A", "High", "MA", "Very high");
  private static final String WORKED_LIKELIHOOD = "5 2 7 1 3 6 9 2";

  @ParameterizedTest
  @CsvSource({
    "4.999 100, Low",
    "5 100, Moderate",
    "20.5 100, Moderate",
    "20.999 100, Moderate",
    "0 100, Low",
    "0 95.9, Low",
    "0 80, Low",
    "0 79.9, Very low",
    "21 96, High",
    "21 95.999, Moderate",
    "21 80, Moderate",
    "21 79.5, Moderate",
    "21 21, Moderate",
    "21 20.999, Low",
    "21 5, Low",
    "21 4.5, Very low",
    "80 96, Very high",
    "79.999 96, High",
    "96 80, High",
    "95.5 80, High",
    "100 0, Very low",
    "100.0 100, Very high",
    "- 3, unrated: no likelihood",
  })
  void nistSemiQuantitative(String values, String expected) {
    assertEquals(expected, outcome(new Nist80030SemiQuantitative(), values));
  }

  @Test
  void theCutsOfTheSemiQuantitativeScaleAreWhereNistPutsThem() {
    Nist80030SemiQuantitative method = new Nist80030SemiQuantitative();
    assertEquals(
        "likelihood 20.999 is Low | impact 95.5 is High | likelihood Low x impact High = Low",
        steps(method, "20.999 95.5"));
    assertEquals(
        "likelihood 4.999 is Very low | impact 79.5 is Moderate | "
            + "likelihood Very low x impact Moderate = Very low",
        steps(method, "4.999 79.5"));
    assertEquals(
        "likelihood: Invalid likelihood '100.1' (expected: a number from 0 to 100); impact: Invalid"
            + " impact '-1' (expected: a number from 0 to 100)",
        assertThrows(InvalidInputsException.class, () -> outcome(method, "100.1 -1")).getMessage());
  }

  /** The table of impact as it is printed: rows by value, columns by degradation. */
  @ParameterizedTest
  @CsvSource({"MA, M A MA", "A, B M A", "M, MB B M", "B, MB MB B", "MB, MB MB MB"})
  void mageritImpact(String value, String row) {
    String[] degradations = {"1", "10", "100"};
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < degradations.length; i++) {
      String step = steps(new Magerit(), value + " " + degradations[i] + " M");
      assertEquals(
          "value "
              + GRADES.get(value)
              + " x degradation "
              + degradations[i]
              + " % = impact "
              + GRADES.get(cells[i]),
          step.substring(0, step.indexOf(" | ")));
    }
  }

  /** The table of risk as it is printed; at full degradation the impact is the value. */
  @ParameterizedTest
  @CsvSource({
    "MA, A MA MA MA MA",
    "A, M A A MA MA",
    "M, B M M A A",
    "B, MB B B M M",
    "MB, MB MB MB B B",
  })
  void mageritRisk(String impact, String row) {
    String[] probabilities = {"MB", "B", "M", "A", "MA"};
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < probabilities.length; i++) {
      assertEquals(
          GRADES.get(cells[i]), outcome(new Magerit(), impact + " 100 " + probabilities[i]));
    }
    assertEquals("unrated: no degradation", outcome(new Magerit(), impact + " - MB"));
  }

  @Test
  void theWorkedExampleOfOwaspIsLowByItsBusinessImpact() {
    String values = WORKED_LIKELIHOOD + " 9 7 5 8 1 2 1 5";
    assertEquals("Low", outcome(new OwaspRiskRating(), values));
    assertEquals(
        "likelihood 35 / 8 = 4.375 is Medium | "
            + "technical impact 29 / 4 = 7.25 is High | "
            + "business impact 9 / 4 = 2.25 is Low | "
            + "likelihood Medium x business impact Low = Low",
        steps(new OwaspRiskRating(), values));
  }

  @Test
  void theTechnicalImpactCountsWhereThereIsNoBusinessImpact() {
    assertEquals("High", outcome(new OwaspRiskRating(), WORKED_LIKELIHOOD + " 9 7 5 8"));
    assertEquals("High", outcome(new OwaspRiskRating(), WORKED_LIKELIHOOD + " 9 7 5 8 - - - -"));
  }

  @Test
  void aPartOfTheBusinessImpactIsNotRated() {
    assertEquals(
        "unrated: no reputationDamage and no privacyViolation, though other business factors are"
            + " given",
        outcome(new OwaspRiskRating(), WORKED_LIKELIHOOD + " 9 7 5 8 1 - 3 -"));
    assertEquals(
        "unrated: no motive and no lossOfIntegrity",
        outcome(new OwaspRiskRating(), "5 - 7 1 3 6 9 2 9 - 5 8"));
  }

  @ParameterizedTest
  @CsvSource({
    "23, 11, Note",
    "24, 11, Low",
    "47, 11, Low",
    "48, 11, Medium",
    "23, 12, Low",
    "24, 12, Medium",
    "47, 23, Medium",
    "48, 23, High",
    "23, 24, Medium",
    "24, 24, High",
    "47, 24, High",
    "48, 24, Critical",
    "72, 36, Critical",
    "0, 0, Note",
  })
  void owaspCutsAreAtThreeAndSix(int likelihood, int impact, String expected) {
    assertEquals(
        expected,
        outcome(new OwaspRiskRating(), spread(likelihood, 8) + spread(impact, 4).strip()));
  }

  @Test
  void owaspRefusesFactorsBeyondNine() {
    assertEquals(
        "skillLevel: Unknown skillLevel '10' (expected: one of [0 (0), 1 (1), 2 (2), 3 (3), 4 (4),"
            + " 5 (5), 6 (6), 7 (7), 8 (8), 9 (9)])",
        assertThrows(
                InvalidInputsException.class,
                () -> outcome(new OwaspRiskRating(), "10" + " 0".repeat(11)))
            .getMessage());
  }

  private static String spread(int sum, int count) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < count; i++) {
      parts.append(sum / count + (i < sum % count ? 1 : 0)).append(' ');
    }
    return parts.toString();
  }
}
