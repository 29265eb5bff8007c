package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import org.junit.jupiter.api.Test;

class LossLevelsTest {
  private static final Level LOW = Level.of("L", "Low", 1);
  private static final Level MEDIUM = Level.of("M", "Medium", 2);
  private static final Level HIGH = Level.of("H", "High", 3);
  private final LossLevels levels =
      LossLevels.builder()
          .scale(Scale.of("loss", LOW, MEDIUM, HIGH))
          .addLowerBounds(eur(1_000), eur(50_000))
          .build();

  @Test
  void anIntervalHasItsLowerBoundAndNotItsUpperOne() { // trap 4
    assertEquals(LOW, levels.levelOf(eur(0)));
    assertEquals(LOW, levels.levelOf(eur(999.99)));
    assertEquals(MEDIUM, levels.levelOf(eur(1_000)));
    assertEquals(MEDIUM, levels.levelOf(eur(49_999.99)));
    assertEquals(HIGH, levels.levelOf(eur(50_000)));
    assertEquals(HIGH, levels.levelOf(eur(1e12)));
    assertEquals(LOW, levels.levelOf(eur(-5)));
  }

  @Test
  void rejectsBoundsThatDoNotFitTheScaleOrDoNotRise() {
    assertEquals(
        "Invalid loss levels: 1 bounds (expected: 2, one for each level of loss but the lowest)",
        assertThrows(IllegalArgumentException.class, () -> levels.withLowerBounds(eur(1)))
            .getMessage());
    assertEquals(
        "Invalid loss levels: EUR 5.00 after EUR 5.00 (expected: rising, in one currency)",
        assertThrows(IllegalArgumentException.class, () -> levels.withLowerBounds(eur(5), eur(5)))
            .getMessage());
    assertEquals(
        "Cannot rate USD 1.00 (expected: EUR, as the bounds)",
        assertThrows(IllegalArgumentException.class, () -> levels.levelOf(Money.parse("USD 1")))
            .getMessage());
  }
}
