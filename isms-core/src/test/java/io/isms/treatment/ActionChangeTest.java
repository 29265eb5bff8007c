package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActionChangeTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate SECOND = LocalDate.of(2027, 11, 1);
  private static final TreatmentAction ACTION =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-1"))
          .what("Split the network")
          .due(LocalDate.of(2027, 2, 28))
          .priority(1)
          .status(ActionStatus.PLANNED)
          .build();
  private static final TreatmentAction DONE =
      ACTION.withStatus(ActionStatus.DONE).withCompletedOn(LocalDate.of(2027, 2, 1));

  private static ImmutableList<ActionChange> between(
      List<TreatmentAction> before, List<TreatmentAction> after) {
    return ActionChange.between(before, FIRST, after, SECOND);
  }

  @Test
  void anActionThatStaysAsItIsBecomesOverdueByTime() {
    ActionChange change = between(List.of(ACTION), List.of(ACTION)).get(0);

    assertFalse(change.overdueBefore());
    assertTrue(change.overdueAfter());
    assertFalse(change.isAdded() || change.isRemoved() || change.isFinished());
  }

  @Test
  void anActionThatIsDoneIsFinishedOnce() {
    assertTrue(between(List.of(ACTION), List.of(DONE)).get(0).isFinished());
    assertEquals(List.of(), between(List.of(DONE), List.of(DONE)));
  }

  @Test
  void tellsWhatCameAndWhatWent() {
    TreatmentAction other = ACTION.withId(ActionId.of("ACT-2"));
    ImmutableList<ActionChange> changes = between(List.of(ACTION), List.of(other));

    assertEquals(List.of(true, false), changes.stream().map(ActionChange::isRemoved).toList());
    assertEquals(List.of(false, true), changes.stream().map(ActionChange::isAdded).toList());
  }

  @Test
  void isMirroredInTheOtherDirection() {
    assertEquals(
        ActionChange.between(List.of(DONE), SECOND, List.of(ACTION), FIRST),
        between(List.of(ACTION), List.of(DONE)).stream().map(ActionChange::inverse).toList());
  }

  @Test
  void refusesTwoActionsAndNone() {
    assertEquals(
        "Invalid change of action ACT-1: after is ACT-2 (expected: the same action)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    ActionChange.builder()
                        .before(ACTION)
                        .after(ACTION.withId(ActionId.of("ACT-2")))
                        .overdueBefore(false)
                        .overdueAfter(false)
                        .build())
            .getMessage());
    assertEquals(
        "Invalid change of an action: neither before nor after (expected: one or both)",
        assertThrows(
                IllegalArgumentException.class,
                () -> ActionChange.builder().overdueBefore(false).overdueAfter(false).build())
            .getMessage());
  }
}
