package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.leadership.Assignment;
import io.isms.leadership.Mandate;
import io.isms.leadership.Role;
import io.isms.leadership.RoleKind;
import io.isms.leadership.RoleReview;
import io.isms.leadership.SecurityActivity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Roles, responsibilities and authorities (5.3; 2005 5.1 c)). */
final class RoleRules {
  static final RuleSet RULES =
      RuleSet.of(
          "5.3 Roles",
          Rule.named("ROL-01", "Each role has somebody who holds it")
              .since2013("5.3 lead")
              .check(RoleRules::rolesAreHeld),
          Rule.named("ROL-02", "Each assignment was made known")
              .since2013("5.3 lead")
              .check(RoleRules::assignmentsAreKnown),
          Rule.named("ROL-03", "Each role with responsibilities has authority")
              .since2013("5.3 lead")
              .check(RoleRules::dutyComesWithAuthority),
          Rule.named("ROL-04", "Somebody ensures conformity, somebody reports performance")
              .part("conformity")
              .since2013("5.3 a)")
              .part("performance")
              .since2013("5.3 b)")
              .check(RoleRules::mandatesAreHeld),
          Rule.named("C05-5-1-C", "There are security roles with duties, and everybody has one")
              .in2005("5.1 c)")
              .check(RoleRules::rolesAreSet),
          Rule.named("ROL-05", "The top approves who holds major roles")
              .check(RoleRules::majorRolesAreApproved),
          Rule.named("ROL-06", "It is looked at in time who holds what")
              .check(RoleRules::rolesAreReviewed),
          Rule.named("ROL-07", "Somebody is responsible for each security activity")
              .check(RoleRules::activitiesAreCovered),
          Rule.named("ROL-08", "Other roles carry security duties too")
              .check(RoleRules::otherRolesCarryDuties),
          Rule.named("ROL-09", "Whoever assigns a role may do so")
              .check(RoleRules::assignersMayAssign));

  private RoleRules() {}

  private static List<Role> roles(Probe it) {
    return it.isms().leadership().roles();
  }

  private static void rolesAreHeld(Probe it) {
    it.demand(!roles(it).isEmpty(), "roles", "no role determined");
    for (Role role : roles(it)) {
      it.require(People.of(it).isHeld(role.id()), role.id(), "role %s vacant", role.id());
    }
  }

  private static void assignmentsAreKnown(Probe it) {
    for (Assignment held : People.of(it).assignments()) {
      it.require(
          held.communicatedOn().filter(it::isPast).isPresent(),
          held.role(),
          "assignment of %s to %s never communicated",
          held.role(),
          held.person());
    }
  }

  private static void dutyComesWithAuthority(Probe it) {
    for (Role role : roles(it)) {
      if (!role.responsibilities().isEmpty()) {
        it.require(
            !role.authorities().isEmpty(),
            role.id(),
            "role %s has duty without authority",
            role.id());
      }
    }
  }

  private static void mandatesAreHeld(Probe it) {
    isHeld(Mandate.ENSURE_CONFORMITY, it.part("conformity"));
    isHeld(Mandate.REPORT_PERFORMANCE, it.part("performance"));
  }

  private static void isHeld(Mandate mandate, Probe it) {
    it.demand(
        heldRoles(it).anyMatch(role -> role.mandates().contains(mandate)),
        mandate,
        "mandate %s unassigned",
        mandate);
  }

  private static Stream<Role> heldRoles(Probe it) {
    return roles(it).stream().filter(role -> People.of(it).isHeld(role.id()));
  }

  private static void rolesAreSet(Probe it) {
    List<Assignment> held = People.of(it).assignments();
    if (!it.demand(!held.isEmpty(), "roles", "no security roles set")) {
      return;
    }
    for (Role role : roles(it)) {
      it.require(
          !role.responsibilities().isEmpty(),
          role.id(),
          "role %s has no responsibility",
          role.id());
      if (!role.competences().isEmpty()) {
        it.require(People.of(it).isHeld(role.id()), role.id(), "role %s unassigned", role.id());
      }
    }
    for (PartyId party : responsibleForTreatment(it)) {
      it.require(
          People.of(it).holdsARole(party),
          party,
          "%s unassigned: acts on risks and holds no role",
          party);
    }
  }

  private static Set<PartyId> responsibleForTreatment(Probe it) {
    return it.isms().treatment().actions().stream()
        .flatMap(action -> action.responsible().stream())
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  private static void majorRolesAreApproved(Probe it) {
    for (Role role : roles(it)) {
      if (role.major()) {
        for (Assignment held : People.of(it).assignmentsOf(role.id())) {
          it.recommend(
              held.approvedBy().filter(People.of(it)::isTopManager).isPresent(),
              role.id(),
              "major role %s of %s not approved (expected: by a top manager)",
              role.id(),
              held.person());
        }
      }
    }
  }

  private static void rolesAreReviewed(Probe it) {
    Optional<LocalDate> last =
        it.isms().leadership().roleReviews().stream()
            .map(RoleReview::on)
            .filter(it::isPast)
            .max(Comparator.naturalOrder());
    it.recommend(
        last.map(day -> !day.plus(it.profile().reviewEvery()).isBefore(it.asOf())).orElse(false),
        "roles",
        "roles last reviewed %s (expected: within %s)",
        ContextAge.told(last),
        it.profile().reviewEvery());
  }

  private static void activitiesAreCovered(Probe it) {
    ImmutableSet<SecurityActivity> covered =
        heldRoles(it).flatMap(role -> role.activities().stream()).collect(toImmutableSet());
    for (SecurityActivity activity : SecurityActivity.values()) {
      it.recommend(covered.contains(activity), activity, "nobody responsible for %s", activity);
    }
  }

  private static void otherRolesCarryDuties(Probe it) {
    for (Role role : roles(it)) {
      if (role.kind() != RoleKind.SECURITY && role.kind() != RoleKind.OTHER) {
        it.recommend(
            !role.responsibilities().isEmpty(),
            role.id(),
            "role %s carries no security duty",
            role.id());
      }
    }
  }

  private static void assignersMayAssign(Probe it) {
    Set<Object> entitled =
        roles(it).stream().filter(Role::mayAssign).map(Role::id).collect(Collectors.toSet());
    for (Assignment held : People.of(it).assignments()) {
      held.assignedBy()
          .ifPresent(
              by ->
                  it.recommend(
                      People.of(it).isTopManager(by)
                          || People.of(it).rolesOf(by, held.since()).stream()
                              .anyMatch(entitled::contains),
                      held.role(),
                      "%s assigned %s without mandate",
                      by,
                      held.role()));
    }
  }
}
