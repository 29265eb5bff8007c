package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.assignment;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.role;

import io.isms.common.PartyId;
import io.isms.common.RoleId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.leadership.Mandate;
import io.isms.leadership.Role;
import io.isms.leadership.RoleKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

final class RoleRulesTest extends RuleCases {
  private static final PartyId NURSE = PartyId.of("NURSE");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("ROL-01")
            .violatedBy(
                "a role is thought up that nobody holds",
                leadership(
                    it ->
                        it.withRoles(
                            Stream.concat(it.roles().stream(), Stream.of(archivist())).toList())),
                "role ROLE-ARCHIVE vacant")
            .alsoReports("CMP-01", "AWR-02"),
        RuleCase.of("ROL-02")
            .violatedBy(
                "nobody is told who the head of personnel is",
                assignment("ROLE-HRM", it -> it.withCommunicatedOn(Optional.empty())),
                "assignment of ROLE-HRM to HRM never communicated"),
        RuleCase.of("ROL-03")
            .violatedBy(
                "a role has duties alone",
                role("ROLE-STAFF", it -> it.withAuthorities()),
                "role ROLE-STAFF has duty without authority"),
        RuleCase.of("ROL-04")
            .violatedBy(
                "nobody reports performance",
                role("ROLE-CISO", it -> it.withMandates(Mandate.ENSURE_CONFORMITY)),
                "mandate REPORT_PERFORMANCE unassigned")
            .violatedBy(
                "nobody ensures conformity",
                role("ROLE-CISO", it -> it.withMandates(Mandate.REPORT_PERFORMANCE)),
                "mandate ENSURE_CONFORMITY unassigned"),
        RuleCase.of("C05-5-1-C")
            .violatedBy(
                "a role has no duty",
                role("ROLE-STAFF", it -> it.withResponsibilities()),
                "role ROLE-STAFF has no responsibility")
            .violatedBy(
                "nobody holds a role",
                leadership(it -> it.withAssignments()),
                "no security roles set")
            .alsoReports("C05-4-2-2-F")
            .violatedBy(
                "the head of IT acts on risks and holds no role",
                leadership(
                    it ->
                        it.withAssignments(
                            it.assignments().stream()
                                .filter(one -> !one.role().equals(RoleId.of("ROLE-ITM")))
                                .toList())),
                "ITM unassigned: acts on risks and holds no role",
                "role ROLE-ITM unassigned"),
        RuleCase.of("ROL-05")
            .violatedBy(
                "staff approves who the security officer is",
                assignment("ROLE-CISO", it -> it.withApprovedBy(NURSE)),
                "major role ROLE-CISO of CISO not approved (expected: by a top manager)"),
        RuleCase.of("ROL-06")
            .violatedBy(
                "roles were last looked at long ago",
                leadership(
                    it ->
                        it.withRoleReviews(
                            SystemChanges.some(
                                it.roleReviews(),
                                one -> true,
                                one -> one.withOn(LocalDate.of(2025, 10, 31))))),
                "roles last reviewed on 2025-10-31 (expected: within P1Y)")
            .violatedBy(
                "nobody looks at roles",
                leadership(it -> it.withRoleReviews()),
                "roles last reviewed never (expected: within P1Y)"),
        RuleCase.of("ROL-07")
            .violatedBy(
                "nobody designs processes",
                role("ROLE-ITM", it -> it.withActivities()),
                "nobody responsible for DESIGN_PROCESSES"),
        RuleCase.of("ROL-08")
            .violatedBy(
                "staff has no duty",
                role("ROLE-STAFF", it -> it.withResponsibilities()),
                "role ROLE-STAFF carries no security duty"),
        RuleCase.of("ROL-09")
            .violatedBy(
                "a nurse makes somebody head of personnel",
                assignment("ROLE-HRM", it -> it.withAssignedBy(NURSE)),
                "NURSE assigned ROLE-HRM without mandate"));
  }

  private static Role archivist() {
    return Role.builder()
        .id(RoleId.of("ROLE-ARCHIVE"))
        .name("Archivist")
        .kind(RoleKind.OTHER)
        .build();
  }
}
