package io.isms.riskcalc.predefined;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.riskcalc.spi.InputRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nist80030LikelihoodTest {
  private static final Map<String, String> LABELS =
      Map.of("VL", "Very low", "L", "Low", "M", "Moderate", "H", "High", "VH", "Very high");

  private final Nist80030Likelihood method = new Nist80030Likelihood();

  /** Table G-5 in the order in which it is printed. */
  @ParameterizedTest
  @CsvSource({
    "VH, L M H VH VH",
    "H, L M M H VH",
    "M, L L M M H",
    "L, VL L L M M",
    "VL, VL VL L L L",
  })
  void isTableG5(String initiation, String row) {
    String[] columns = {"VL", "L", "M", "H", "VH"};
    String[] cells = row.split(" ", -1);
    for (int i = 0; i < columns.length; i++) {
      assertEquals(LABELS.get(cells[i]), outcome(method, initiation + " " + columns[i]));
    }
  }

  @Test
  void takesTwoLikelihoodsAndNoConsequence() {
    method.inputs().forEach(input -> assertEquals(InputRole.FACTOR, input.role()));
    assertEquals("unrated: no initiation", outcome(method, "- VH"));
    assertEquals(
        "initiation Very high x adverseImpactLikelihood Low = Moderate", steps(method, "VH L"));
  }
}
