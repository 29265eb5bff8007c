package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TreatmentActionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final TreatmentAction ACTION =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-9"))
          .what("Roll out MDM")
          .priority(1)
          .status(ActionStatus.PLANNED)
          .due(DAY)
          .build();

  @Test
  void sortsByPriorityThenByDueDayWithUndatedOnesLastThenById() {
    TreatmentAction later = ACTION.withDue(DAY.plusDays(1));
    TreatmentAction tenth = ACTION.withId(ActionId.of("ACT-10"));
    TreatmentAction undated = ACTION.withDue(Optional.empty());
    TreatmentAction second = ACTION.withPriority(2).withDue(DAY.minusDays(9));
    assertEquals(
        List.of(ACTION, tenth, later, undated, second),
        Stream.of(second, undated, later, tenth, ACTION)
            .sorted(TreatmentAction.BY_URGENCY)
            .toList());
  }

  @Test
  void refusesABlankTextAndPriorityZero() {
    assertRefused("Invalid action ACT-9: what is blank", () -> ACTION.withWhat(" "));
    assertRefused(
        "Invalid action ACT-9: priority 0 (expected: 1 or more)", () -> ACTION.withPriority(0));
  }

  @ParameterizedTest
  @EnumSource
  void isCompletedOnADayOnlyIfDone(ActionStatus status) {
    TreatmentAction action = ACTION.withStatus(status);
    if (status == ActionStatus.DONE) {
      assertEquals(DAY, action.withCompletedOn(DAY).completedOn().orElseThrow());
    } else {
      assertRefused(
          "Invalid action ACT-9: completedOn with status " + status + " (expected: with DONE only)",
          () -> action.withCompletedOn(DAY));
    }
  }

  @Test
  void isOpenUntilDoneOrCancelled() {
    assertTrue(ActionStatus.PLANNED.isOpen());
    assertTrue(ActionStatus.IN_PROGRESS.isOpen());
    assertFalse(ActionStatus.DONE.isOpen());
    assertFalse(ActionStatus.CANCELLED.isOpen());
  }
}
