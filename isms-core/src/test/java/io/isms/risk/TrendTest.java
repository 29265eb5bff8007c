package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrendTest {
  private static final Rating NONE = Unrated.because("no estimate");
  private static final Rating LOW = rated("L", 1);
  private static final Rating HIGH = rated("H", 4);

  private static Rating rated(String code, int rank) {
    return RatedLevel.builder()
        .level(Level.of(code, code, rank))
        .derivation(Derivation.builder().method("m").version("1").build())
        .build();
  }

  @Test
  void goesByTheRankAndByWhetherThereIsALevel() {
    assertEquals(Trend.UP, Trend.between(LOW, HIGH));
    assertEquals(Trend.DOWN, Trend.between(HIGH, LOW));
    assertEquals(Trend.SAME, Trend.between(HIGH, HIGH));
    assertEquals(Trend.NEWLY_RATED, Trend.between(NONE, LOW));
    assertEquals(Trend.NEWLY_UNRATED, Trend.between(LOW, NONE));
    assertEquals(Trend.STILL_UNRATED, Trend.between(NONE, NONE));
  }

  @Test
  void isOppositeTheOtherWayRound() {
    List<Rating> ratings = List.of(NONE, LOW, HIGH);
    for (Rating one : ratings) {
      for (Rating other : ratings) {
        assertEquals(Trend.between(one, other).opposite(), Trend.between(other, one));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOppositeOfTheOppositeIsTheTrendItself(Trend trend) {
    assertEquals(trend, trend.opposite().opposite());
  }
}
