package io.isms.riskcalc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.risk.Rating;
import io.isms.risk.Unrated;
import io.isms.riskcalc.arithmetic.Iso27005Ranking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DenseRanksTest {
  private static final List<Rating> PUBLISHED =
      Stream.of("5 2", "2 4", "3 5", "1 3", "4 1", "2 4")
          .map(values -> Outcomes.rating(new Iso27005Ranking(), values))
          .toList();

  @Test
  void equalValuesShareAPlaceAndTheNextFollowsWithoutAGap() {
    DenseRanks ranks = DenseRanks.of(PUBLISHED);
    assertEquals(
        List.of(2, 3, 1, 5, 4, 3),
        PUBLISHED.stream().map(rating -> ranks.findRank(rating).orElseThrow()).toList());
  }

  @Test
  void anUnratedRiskHasNoPlaceAndTakesNone() {
    Unrated unrated = Unrated.because("no likelihood");
    DenseRanks ranks = DenseRanks.of(List.of(unrated, PUBLISHED.get(0)));
    assertEquals(Optional.empty(), ranks.findRank(unrated));
    assertEquals(Optional.of(1), ranks.findRank(PUBLISHED.get(0)));
    assertEquals(Optional.empty(), ranks.findRank(PUBLISHED.get(1)));
    assertEquals(Optional.empty(), DenseRanks.of(List.of()).findRank(PUBLISHED.get(0)));
  }
}
