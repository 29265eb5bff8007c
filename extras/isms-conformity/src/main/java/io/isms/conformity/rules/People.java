package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.context.Organization;
import io.isms.context.Party;
import io.isms.leadership.Assignment;
import io.isms.leadership.Leadership;
import io.isms.leadership.Role;
import java.time.LocalDate;

/** Who steers the organization, works under its control and holds which role. */
final class People {
  private final LocalDate asOf;
  private final ImmutableSet<PartyId> topManagers;
  private final ImmutableSet<RoleId> managementRoles;
  private final ImmutableListMultimap<PartyId, Assignment> assignmentsOf;
  private final ImmutableListMultimap<RoleId, Assignment> current;
  private final ImmutableList<Party> underControl;

  private People(Snapshot snapshot) {
    asOf = snapshot.asOf();
    topManagers =
        snapshot
            .isms()
            .context()
            .organization()
            .<ImmutableSet<PartyId>>map(Organization::topManagement)
            .orElse(ImmutableSet.of());
    Leadership leadership = snapshot.isms().leadership();
    managementRoles =
        leadership.roles().stream()
            .filter(Role::management)
            .map(Role::id)
            .collect(toImmutableSet());
    assignmentsOf = Multimaps.index(leadership.assignments(), Assignment::person);
    current =
        Multimaps.index(
            leadership.assignments().stream().filter(it -> it.isCurrentOn(asOf)).toList(),
            Assignment::role);
    underControl =
        snapshot.isms().context().parties().stream()
            .filter(party -> party.isUnderControlOn(asOf))
            .collect(toImmutableList());
  }

  static People of(Probe it) {
    return it.view(People.class, People::new);
  }

  /** Those who steer the organization at its highest level. */
  ImmutableSet<PartyId> topManagers() {
    return topManagers;
  }

  /** Whether somebody is one of them. */
  boolean isTopManager(PartyId party) {
    return topManagers.contains(party);
  }

  /** Whether somebody is management: a top manager, or the holder of a role of management. */
  boolean isManagement(PartyId party) {
    return wasManagement(party, asOf);
  }

  /** Whether somebody was management on that day. */
  boolean wasManagement(PartyId party, LocalDate day) {
    return isTopManager(party)
        || assignmentsOf.get(party).stream()
            .filter(held -> held.isCurrentOn(day))
            .anyMatch(held -> managementRoles.contains(held.role()));
  }

  /** The assignments that are in force. */
  ImmutableList<Assignment> assignments() {
    return current.values().stream().collect(toImmutableList());
  }

  /** The assignments of a role that are in force. */
  ImmutableList<Assignment> assignmentsOf(RoleId role) {
    return current.get(role);
  }

  /** The roles that somebody held on that day. */
  ImmutableSet<RoleId> rolesOf(PartyId party, LocalDate day) {
    return assignmentsOf.get(party).stream()
        .filter(held -> held.isCurrentOn(day))
        .map(Assignment::role)
        .collect(toImmutableSet());
  }

  /** Those who hold a role. */
  ImmutableSet<PartyId> holdersOf(RoleId role) {
    return current.get(role).stream().map(Assignment::person).collect(toImmutableSet());
  }

  /** Whether somebody holds a role. */
  boolean isHeld(RoleId role) {
    return current.containsKey(role);
  }

  /** Whether somebody holds any role. */
  boolean holdsARole(PartyId party) {
    return !rolesOf(party, asOf).isEmpty();
  }

  /** The persons who work under the control of the organization. */
  ImmutableList<Party> underControl() {
    return underControl;
  }
}
