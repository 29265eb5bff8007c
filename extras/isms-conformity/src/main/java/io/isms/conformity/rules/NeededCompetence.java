package io.isms.conformity.rules;

import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.common.RoleId;

/**
 * A competence that the holder of a role needs, as of the day of the check.
 *
 * @param role the role
 * @param person the holder
 * @param competence the competence
 * @param isShown whether evidence of it counts
 * @param isNew whether the person has held the role for so short a time that evidence may follow
 * @param isActedOn whether something is or was done so that the person gains it
 * @param isBeingGained whether that is still open, or has helped
 */
record NeededCompetence(
    RoleId role,
    PartyId person,
    CompetenceId competence,
    boolean isShown,
    boolean isNew,
    boolean isActedOn,
    boolean isBeingGained) {}
