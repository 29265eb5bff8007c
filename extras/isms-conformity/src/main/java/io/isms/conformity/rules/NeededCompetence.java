package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.support.CompetenceAction;

/**
 * A competence that the holder of a role needs, as of the day of the check.
 *
 * @param role the role
 * @param person the holder
 * @param competence the competence
 * @param isShown whether evidence of it counts
 * @param isNew whether the person has held the role for so short a time that evidence may follow
 * @param actions what is or was done so that the person gains it
 */
record NeededCompetence(
    RoleId role,
    PartyId person,
    CompetenceId competence,
    boolean isShown,
    boolean isNew,
    ImmutableList<CompetenceAction> actions) {

  /** Whether an action for it is open or has helped. */
  boolean isBeingGained() {
    return actions.stream()
        .anyMatch(action -> action.completedOn().isEmpty() || action.effective().orElse(false));
  }
}
