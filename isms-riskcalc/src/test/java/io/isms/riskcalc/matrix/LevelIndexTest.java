package io.isms.riskcalc.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import org.junit.jupiter.api.Test;

class LevelIndexTest {
  private static final Level LOW = Level.of("L", "Low", 3);
  private static final Level HIGH = Level.of("H", "High", 7);

  @Test
  void findsThePlaceOfALevelAndOfItsEquals() {
    LevelIndex index = new LevelIndex(Scale.of("s", LOW, HIGH));
    assertEquals(0, index.of(LOW));
    assertEquals(1, index.of(HIGH));
    assertEquals(1, index.of(Level.of("H", "High", 7)));
  }

  @Test
  void findsItOnAScaleOfVeryManyRanksToo() {
    Level far = HIGH.withRank(Integer.MAX_VALUE);
    LevelIndex index = new LevelIndex(Scale.of("s", LOW, far));
    assertEquals(0, index.of(LOW));
    assertEquals(1, index.of(far));
  }

  @Test
  void refusesWhatIsNotOnTheScale() {
    LevelIndex index = new LevelIndex(Scale.of("s", LOW, HIGH));
    for (Level stranger :
        new Level[] {
          LOW.withRank(4),
          LOW.withRank(2),
          LOW.withRank(8),
          LOW.withLabel("Other"),
          HIGH.withRank(3)
        }) {
      IllegalArgumentException e =
          assertThrows(IllegalArgumentException.class, () -> index.of(stranger));
      assertEquals(
          "Unknown s level '" + stranger.code() + "' (expected: one of [H, L])", e.getMessage());
    }
  }
}
