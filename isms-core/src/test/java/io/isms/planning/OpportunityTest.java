package io.isms.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.OpportunityId;
import io.isms.common.PlannedAction;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpportunityTest {
  private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final Opportunity OPPORTUNITY =
      Opportunity.builder().id(OpportunityId.of("OPP-1")).title("One register for all").build();

  private static PlannedAction action(String id, ActionStatus status) {
    return PlannedAction.builder().id(ActionId.of(id)).what("Merge").status(status).build();
  }

  @Test
  void isPursuedOnceItWasFoundWorthwhile() {
    OpportunityEvaluation yes = OpportunityEvaluation.builder().worthwhile(true).on(MAY).build();
    assertFalse(OPPORTUNITY.isPursued());
    assertFalse(OPPORTUNITY.withEvaluation(yes.withWorthwhile(false)).isPursued());
    assertTrue(OPPORTUNITY.withEvaluation(yes).isPursued());
  }

  @Test
  void isDoneOnTheDayOfItsLastAction() {
    PlannedAction first = action("A-1", ActionStatus.DONE).withCompletedOn(JUNE);
    PlannedAction second = action("A-2", ActionStatus.DONE).withCompletedOn(MAY);
    assertEquals(Optional.of(JUNE), OPPORTUNITY.withActions(first, second).doneOn());
    assertEquals(
        Optional.of(JUNE),
        OPPORTUNITY.withActions(first, action("A-3", ActionStatus.CANCELLED)).doneOn());
  }

  @Test
  void isNotDoneWithoutActionsOrWithAnOpenOne() {
    PlannedAction done = action("A-1", ActionStatus.DONE).withCompletedOn(MAY);
    assertEquals(Optional.empty(), OPPORTUNITY.doneOn());
    assertEquals(
        Optional.empty(),
        OPPORTUNITY.withActions(done, action("A-2", ActionStatus.IN_PROGRESS)).doneOn());
    assertEquals(
        Optional.empty(), OPPORTUNITY.withActions(action("A-2", ActionStatus.CANCELLED)).doneOn());
  }
}
