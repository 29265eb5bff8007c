package io.isms.riskcalc.arithmetic;

import static io.isms.riskcalc.Outcomes.outcome;
import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.spi.Bands;
import io.isms.riskcalc.spi.InputDirection;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ArithmeticDefinitionTest {
  private static final Bands BANDS =
      Bands.of(Scale.of("risk", Level.of("L", "Low", 1), Level.of("H", "High", 2)), "0.5", "6.25");
  private static final ArithmeticDefinition OWN =
      ArithmeticDefinition.builder()
          .name("own")
          .version("2")
          .addInput(MethodInput.factor("damage", Scales.numbers("damage", 1, 5)))
          .addInput(MethodInput.number("exposure", "0.5", "2.5", BANDS))
          .operation(Operation.PRODUCT)
          .bands(BANDS)
          .build();

  @Test
  void multipliesLevelsAndNumbersExactly() {
    assertEquals("6.25 High", outcome(OWN.toMethod(), "5 1.25"));
    assertEquals("6.2499999 Low", outcome(OWN.toMethod(), "5 1.24999998"));
    assertEquals("0.5 Low", outcome(OWN.toMethod(), "1 0.50"));
    assertEquals("own 2", OWN.toMethod().toString());
    assertEquals(OWN, OWN.toMethod().definition());
  }

  @Test
  void addsThem() {
    assertEquals("6.25 High", outcome(OWN.withOperation(Operation.SUM).toMethod(), "5 1.25"));
    assertEquals("6.24 Low", outcome(OWN.withOperation(Operation.SUM).toMethod(), "5 1.24"));
  }

  @Test
  void namesAllThatIsWrongAtOnce() {
    MethodInput damage = OWN.inputs().get(0);
    assertEquals(
        "Invalid method own: version is blank; input damage occurs twice (expected: once); input"
            + " damage is not required (expected: required); input damage is FALLING (expected:"
            + " RISING, as the result rises with it); input depth begins at -1 (expected: 0 or more"
            + " in a product)",
        message(
            () ->
                ArithmeticDefinition.builder()
                    .from(OWN)
                    .version(" ")
                    .addInput(damage.withRequired(false).withDirection(InputDirection.FALLING))
                    .addInput(
                        MethodInput.number("depth", "-1", "1", Bands.of(BANDS.levels(), "-1", "0")))
                    .build()));
    assertEquals(
        "Invalid method own: no inputs (expected: 1 or more)", message(() -> OWN.withInputs()));
    assertEquals("Invalid method: name is blank", message(() -> OWN.withName("")));
  }

  @Test
  void refusesAResultWithoutALevel() {
    assertEquals(
        "Invalid method own: no level for 0.5, the lowest product (expected: bounds from there on)",
        message(() -> OWN.withBands(Bands.of(BANDS.levels(), "0.51", "6"))));
    assertEquals(
        "Invalid method own: no level for 1.5, the lowest sum (expected: bounds from there on)",
        message(
            () ->
                ArithmeticDefinition.builder()
                    .from(OWN)
                    .operation(Operation.SUM)
                    .bands(Bands.of(BANDS.levels(), "2", "6"))
                    .build()));
  }

  @Test
  void refusesValuesThatAreNotOfItsInputs() {
    InputValues strange =
        InputValues.builder()
            .putLevel("damage", Level.of("X", "Strange", 3))
            .putNumber("exposure", new BigDecimal("2.6"))
            .putNumber("mood", BigDecimal.ONE)
            .build();
    assertEquals(
        "damage: Unknown damage 'X' (expected: one of [1 (1), 2 (2), 3 (3), 4 (4), 5 (5)]); exposure:"
            + " Invalid exposure '2.6' (expected: a number from 0.5 to 2.5); mood: Unknown input"
            + " 'mood' (expected: one of [damage, exposure])",
        message(() -> OWN.toMethod().assess(strange)));
  }
}
