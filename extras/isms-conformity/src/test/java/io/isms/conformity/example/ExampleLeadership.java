package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.DecisionId;
import io.isms.common.DocumentId;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RecordId;
import io.isms.common.RoleId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Assignment;
import io.isms.leadership.Commitment;
import io.isms.leadership.CommitmentEvidence;
import io.isms.leadership.ImprovementTarget;
import io.isms.leadership.Leadership;
import io.isms.leadership.ManagementDecision;
import io.isms.leadership.Mandate;
import io.isms.leadership.ObjectiveFramework;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyCommitment;
import io.isms.leadership.PolicyInput;
import io.isms.leadership.PolicyLevel;
import io.isms.leadership.PolicyRelease;
import io.isms.leadership.PolicySection;
import io.isms.leadership.PolicyText;
import io.isms.leadership.Role;
import io.isms.leadership.RoleKind;
import io.isms.leadership.RoleReview;
import io.isms.leadership.SecurityActivity;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;

/** The leadership of the conforming organization. */
final class ExampleLeadership {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId CARE = PartyId.of("U-CARE");
  private static final PartyId IT = PartyId.of("U-IT");
  private static final PartyId ADMIN = PartyId.of("U-ADMIN");
  private static final PolicyId SECURITY = PolicyId.of("POL-IS");
  private static final RecordId DECISIONS = RecordId.of("REC-DECISIONS");
  private static final LocalDate APPROVED = LocalDate.of(2025, 1, 10);
  private static final LocalDate REVIEWED = LocalDate.of(2026, 6, 10);

  private ExampleLeadership() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.leadership(
        Leadership.builder()
            .addAccountable(CEO)
            .addPolicies(generalPolicy(), securityPolicy(), accessPolicy())
            .policyReleases(releases())
            .roles(roles())
            .assignments(assignments())
            .addRoleReviews(
                RoleReview.builder()
                    .on(REVIEWED)
                    .by(CEO)
                    .conclusion("Every role is in good hands")
                    .build())
            .approvals(approvals())
            .addDecisions(
                ManagementDecision.builder()
                    .id(DecisionId.of("D-1"))
                    .on(REVIEWED)
                    .decidedBy(CEO)
                    .what("Security gets what it asked for")
                    .owner(CISO)
                    .due(LocalDate.of(2026, 12, 31))
                    .record(DECISIONS)
                    .build())
            .commitments(commitments())
            .addImprovementTargets(
                ImprovementTarget.builder()
                    .target("Every incident is closed within a week")
                    .measure("Days from report to closure")
                    .setBy(CEO)
                    .on(REVIEWED)
                    .build())
            .build());
  }

  private static Policy generalPolicy() {
    return policy("POL-GENERAL", "How we work", PolicyLevel.GENERAL);
  }

  private static Policy securityPolicy() {
    return policy("POL-IS", "Information security", PolicyLevel.INFORMATION_SECURITY)
        .withVersion(2)
        .withValidFrom(LocalDate.of(2026, 1, 15))
        .withParents(PolicyId.of("POL-GENERAL"))
        .withSupports(PolicyId.of("POL-GENERAL"))
        .withCommitments(Arrays.asList(PolicyCommitment.values()))
        .withFramework(
            ObjectiveFramework.builder()
                .rules("Each objective has a measure and a day")
                .addSetters(CEO)
                .cascade("Each unit derives its own from those of the clinic")
                .build())
        .withDirection("Records are open to those who treat and closed to all others")
        .withPrinciples("Nobody sees more than the task asks for")
        .withContext("Care of outpatients by three units at the market, with records and IT")
        .withStrategicGoals("Safe care", "Trust of patients")
        .withStrategicRiskContext("Part of the yearly review of risks by the managing director")
        .withCriteriaVersion(1)
        .withScopeVersion(1)
        .withIssues(IssueId.of("I-2"), IssueId.of("I-7"))
        .withRequirements(
            Stream.of("REQ-LAW", "REQ-REG", "REQ-CONTRACT", "REQ-BUSINESS")
                .map(RequirementId::of)
                .toList())
        .withOpenlyAvailable(true)
        .withDocument(DocumentId.of("DOC-POLICY"))
        .withTemplate(DocumentId.of("DOC-TEMPLATE"));
  }

  private static Policy accessPolicy() {
    return policy("POL-ACCESS", "Access to records", PolicyLevel.TOPIC_SPECIFIC)
        .withParents(SECURITY)
        .withSupports(SECURITY)
        .withRelated(PolicyId.of("POL-GENERAL"));
  }

  private static Policy policy(String id, String title, PolicyLevel level) {
    return Policy.builder()
        .id(PolicyId.of(id))
        .title(title)
        .level(level)
        .version(1)
        .topic(title)
        .owner(CISO)
        .validFrom(LocalDate.of(2025, 1, 15))
        .addSections(
            text(PolicySection.SUMMARY, "Who works here keeps to this. It is short."),
            text(PolicySection.INTRODUCTION, "Patients trust us with what they tell nobody else"),
            text(PolicySection.OBJECTIVES, "No record in the wrong hands"),
            text(PolicySection.RESPONSIBILITIES, "The security officer sees to it"))
        .addRoles(RoleId.of("ROLE-CISO"))
        .addUnits(CARE, IT, ADMIN)
        .inputs(
            ImmutableSortedMap.copyOf(
                Maps.asMap(
                    EnumSet.allOf(PolicyInput.class), input -> "Looked at when it was written")))
        .addAudience(CARE, IT, ADMIN, PartyId.of("PATIENTS"))
        .classification("PUBLIC")
        .addLanguages("de")
        .build();
  }

  private static PolicyText text(PolicySection section, String text) {
    return PolicyText.builder().section(section).text(text).build();
  }

  private static ImmutableList<PolicyRelease> releases() {
    return Stream.of(
            "REGULATOR",
            "SUP-CLOUD",
            "INSURER",
            "PATIENTS",
            "CEO",
            "ITM",
            "U-ADMIN",
            "NURSE",
            "CISO")
        .map(
            party ->
                PolicyRelease.builder()
                    .policy(SECURITY)
                    .party(PartyId.of(party))
                    .released(true)
                    .by(CEO)
                    .on(APPROVED)
                    .build())
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<Role> roles() {
    return ImmutableList.of(
        role("ROLE-CEO", "Managing director", RoleKind.RISK_OWNER)
            .withManagement(true)
            .withMajor(true)
            .withMayAssign(true),
        role("ROLE-CISO", "Security officer", RoleKind.SECURITY)
            .withMajor(true)
            .withMandates(Arrays.asList(Mandate.values()))
            .withActivities(
                SecurityActivity.COORDINATE_ISMS,
                SecurityActivity.ADVISE_ON_RISK,
                SecurityActivity.SET_CONTROL_STANDARDS,
                SecurityActivity.MANAGE_INCIDENTS),
        role("ROLE-ITM", "Head of IT", RoleKind.ASSET_OWNER)
            .withActivities(SecurityActivity.DESIGN_PROCESSES),
        role("ROLE-HRM", "Head of personnel", RoleKind.LINE_MANAGER),
        role("ROLE-AUDITOR", "Internal auditor", RoleKind.SECURITY)
            .withActivities(SecurityActivity.REVIEW_AND_AUDIT),
        role("ROLE-STAFF", "Staff", RoleKind.INFORMATION_USER));
  }

  private static Role role(String id, String name, RoleKind kind) {
    return Role.builder()
        .id(RoleId.of(id))
        .name(name)
        .kind(kind)
        .addResponsibilities("Keeps records safe in the own field")
        .addAuthorities("May stop what endangers records")
        .competences(ExampleCompetence.neededFor(id))
        .build();
  }

  private static ImmutableList<Assignment> assignments() {
    return ImmutableList.of(
        assignment("ROLE-CEO", "CEO"),
        assignment("ROLE-CISO", "CISO"),
        assignment("ROLE-ITM", "ITM"),
        assignment("ROLE-HRM", "HRM"),
        assignment("ROLE-AUDITOR", "AUDITOR").withUntil(LocalDate.of(2027, 11, 3)),
        assignment("ROLE-STAFF", "NURSE"));
  }

  private static Assignment assignment(String role, String person) {
    return Assignment.builder()
        .role(RoleId.of(role))
        .person(PartyId.of(person))
        .since(LocalDate.of(2024, 11, 4))
        .assignedBy(CEO)
        .approvedBy(CEO)
        .communicatedOn(LocalDate.of(2024, 11, 5))
        .build();
  }

  private static ImmutableList<Approval> approvals() {
    LocalDate planned = LocalDate.of(2026, 9, 20);
    return ImmutableList.of(
        approval("APPR-SCOPE", ApprovalSubject.SCOPE, APPROVED),
        approval("APPR-POL-GENERAL", ApprovalSubject.POLICY, APPROVED).withSubject("POL-GENERAL"),
        approval("APPR-POL-IS", ApprovalSubject.POLICY, LocalDate.of(2026, 1, 10))
            .withSubject("POL-IS")
            .withVersion(2),
        approval("APPR-POL-ACCESS", ApprovalSubject.POLICY, APPROVED).withSubject("POL-ACCESS"),
        approval("APPR-OPERATION", ApprovalSubject.OPERATION, LocalDate.of(2025, 1, 20))
            .withRecord(RecordId.of("REC-AUTHORIZATION")),
        approval("APPR-PLAN", ApprovalSubject.TREATMENT_PLAN, planned),
        approval("APPR-SOA", ApprovalSubject.STATEMENT_OF_APPLICABILITY, planned),
        approval("APPR-RESIDUAL", ApprovalSubject.RESIDUAL_RISKS, planned)
            .withRecord(RecordId.of("REC-RESIDUAL")),
        approval("APPR-AUDIT", ApprovalSubject.AUDIT_PROGRAMME, APPROVED).withSubject("AP-1"));
  }

  private static Approval approval(String id, ApprovalSubject of, LocalDate on) {
    return Approval.builder()
        .id(ApprovalId.of(id))
        .of(of)
        .version(1)
        .by(CEO)
        .on(on)
        .record(DECISIONS)
        .build();
  }

  private static ImmutableList<CommitmentEvidence> commitments() {
    return Stream.of(Commitment.values())
        .map(
            way ->
                CommitmentEvidence.builder()
                    .commitment(way)
                    .by(CEO)
                    .on(REVIEWED)
                    .validUntil(REVIEWED.plusYears(1))
                    .addRecords(DECISIONS)
                    .build())
        .collect(ImmutableList.toImmutableList());
  }
}
