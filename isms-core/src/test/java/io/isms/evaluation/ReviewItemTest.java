package io.isms.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewItemTest {
  @ParameterizedTest
  @CsvSource({
    "2005, a) b) c) d) e) f) g) h) i)",
    "2013, a) b) c) 1) c) 2) c) 3) c) 4) d) e) f)",
    "2022, a) b) c) d) 1) d) 2) d) 3) d) 4) e) f) g)"
  })
  void eachEditionHasEachOfItsLettersOnce(String edition, String letters) {
    assertEquals(
        letters,
        String.join(
            " ",
            Arrays.stream(ReviewItem.values())
                .flatMap(item -> item.letter(Edition.parse(edition)).stream())
                .sorted()
                .toList()));
  }

  @Test
  void theRequirementStandsWhereTheEditionHasIt() {
    assertEquals(
        List.of(
            Optional.of(ClauseRef.of(Edition.E2005, "7.2 g)")),
            Optional.of(ClauseRef.of(Edition.E2013, "9.3 a)")),
            Optional.of(ClauseRef.of(Edition.E2022, "9.3.2 a)"))),
        Arrays.stream(Edition.values()).map(ReviewItem.PREVIOUS_ACTIONS::clause).toList());
    assertEquals(Optional.empty(), ReviewItem.PARTY_NEED_CHANGES.clause(Edition.E2013));
  }

  @Test
  void trendsAreWantedOfPerformance() {
    assertEquals(
        List.of(
            ReviewItem.NONCONFORMITIES,
            ReviewItem.MEASUREMENT,
            ReviewItem.AUDITS,
            ReviewItem.OBJECTIVES),
        Arrays.stream(ReviewItem.values()).filter(ReviewItem::wantsTrend).toList());
  }
}
