package io.isms.riskcalc.weighted;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Outcomes.steps;
import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.MethodInput;
import org.junit.jupiter.api.Test;

class WeightedDefinitionTest {
  private static final Scale POINTS =
      Scale.of(
          "points", Level.of("1", "Few", 1), Level.of("2", "Some", 2), Level.of("3", "Many", 3));
  private static final Bands BANDS =
      Bands.of(Scale.of("risk", Level.of("L", "Low", 1), Level.of("H", "High", 2)), "1", "2");
  private static final WeightedDefinition OWN =
      WeightedDefinition.builder()
          .name("own")
          .version("1")
          .addFactor(WeightedFactor.of(MethodInput.factor("reach", POINTS), "2"))
          .addFactor(WeightedFactor.of(MethodInput.factor("skill", POINTS), "0.5"))
          .addFactor(WeightedFactor.of(MethodInput.factor("motive", POINTS), "0.5"))
          .bands(BANDS)
          .build();

  @Test
  void takesTheWeightedMean() {
    assertEquals("1 Low", outcome(OWN.toMethod(), "1 1 1"));
    assertEquals("1.666667 Low", outcome(OWN.toMethod(), "1 3 3"));
    assertEquals("1.833333 Low", outcome(OWN.toMethod(), "2 1 2"));
    assertEquals("2 High", outcome(OWN.toMethod(), "2 1 3"));
    assertEquals("2.333333 High", outcome(OWN.toMethod(), "3 1 1"));
    assertEquals("unrated: no skill", outcome(OWN.toMethod(), "3 - 1"));
    assertEquals(OWN, OWN.toMethod().definition());
  }

  @Test
  void theLevelGoesByTheExactMeanAndNotByTheRoundedOne() {
    WeightedDefinition close = OWN.withBands(Bands.of(BANDS.levels(), "1", "1.666667"));
    assertEquals("1.666667 Low", outcome(close.toMethod(), "1 3 3"));
  }

  @Test
  void saysHowTheMeanCameAbout() {
    assertEquals(
        "reach 1 x 2 + skill 3 x 0.5 + motive 3 x 0.5 = 5 | 5 / 3 = 1.666667 | the mean is Low",
        steps(OWN.toMethod(), "1 3 3"));
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    MethodInput reach = OWN.inputs().get(0);
    assertEquals(
        "Invalid method own: input reach occurs twice (expected: once); input reach is FALLING"
            + " (expected: RISING, as the result rises with it); weight 0 of reach (expected: more"
            + " than 0); weight 1E-99 of luck (expected: at most 18 digits on either side of the"
            + " point)",
        message(
            () ->
                WeightedDefinition.builder()
                    .from(OWN)
                    .addFactor(
                        WeightedFactor.of(reach.withDirection(InputDirection.FALLING), "0.0"))
                    .addFactor(WeightedFactor.of(MethodInput.factor("luck", POINTS), "1e-99"))
                    .build()));
    assertEquals(
        "Invalid method own: no inputs (expected: 1 or more)", message(() -> OWN.withFactors()));
    assertEquals(
        "Invalid method own: no level for 1, the lowest mean (expected: bounds from there on)",
        message(() -> OWN.withBands(Bands.of(BANDS.levels(), "1.5", "2"))));
  }
}
