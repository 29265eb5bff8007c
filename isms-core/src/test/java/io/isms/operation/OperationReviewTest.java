package io.isms.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OperationReviewTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  private static OperationReview review(LocalDate on) {
    return OperationReview.builder().on(on).conclusion("as agreed").build();
  }

  @Test
  void theLastReviewIsTheNewestThatIsNotAhead() {
    List<OperationReview> reviews = List.of(review(JUNE), review(MAY));
    assertEquals(Optional.empty(), OperationReview.lastOn(reviews, MAY.minusDays(1)));
    assertEquals(Optional.of(MAY), OperationReview.lastOn(reviews, JUNE.minusDays(1)));
    assertEquals(Optional.of(JUNE), OperationReview.lastOn(reviews, JUNE));
  }

  @ParameterizedTest
  @EnumSource
  void aProcessRunsUnlessItIsOnlyPlanned(ProcessState state) {
    assertEquals(state != ProcessState.PLANNED, state.isRunning());
  }
}
