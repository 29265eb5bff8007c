package io.isms.leadership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.common.RecordId;
import io.isms.common.RoleId;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadershipTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 15);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
  private static final PartyId CEO = PartyId.of("CEO");

  @Test
  void aPolicyIsInForceFromItsFirstToItsLastDay() {
    Policy policy = policy("POL-IS").withValidFrom(FIRST).withValidTo(LAST);
    assertFalse(policy.isInForceOn(FIRST.minusDays(1)));
    assertTrue(policy.isInForceOn(FIRST));
    assertTrue(policy.isInForceOn(LAST));
    assertFalse(policy.isInForceOn(LAST.plusDays(1)));
    assertTrue(policy.withValidTo(Optional.empty()).isInForceOn(LAST.plusYears(9)));
    assertFalse(policy("POL-IS").isInForceOn(FIRST));
  }

  @Test
  void aPolicyTellsTheTextOfASection() {
    Policy policy =
        policy("POL-IS")
            .withSections(
                PolicyText.builder().section(PolicySection.SUMMARY).text("Be careful").build());
    assertEquals(Optional.of("Be careful"), policy.text(PolicySection.SUMMARY));
    assertEquals(Optional.empty(), policy.text(PolicySection.SCOPE));
  }

  @Test
  void aPolicyDoesNotEndBeforeItBegins() {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> policy("POL-IS").withValidFrom(LAST).withValidTo(FIRST));
    assertEquals(
        "Invalid policy POL-IS: validTo 2026-01-15 (expected: not before validFrom 2026-06-30)",
        refused.getMessage());
  }

  @Test
  void anApprovalHoldsFromItsDayUntilItRunsOut() {
    Approval approval =
        Approval.builder()
            .id(ApprovalId.of("APPR-1"))
            .of(ApprovalSubject.SCOPE)
            .by(CEO)
            .on(FIRST)
            .validUntil(LAST)
            .build();
    assertFalse(approval.holdsOn(FIRST.minusDays(1)));
    assertTrue(approval.holdsOn(FIRST));
    assertTrue(approval.holdsOn(LAST));
    assertFalse(approval.holdsOn(LAST.plusDays(1)));
    assertTrue(approval.withValidUntil(Optional.empty()).holdsOn(LAST.plusYears(9)));
  }

  @Test
  void aRoleIsHeldFromTheFirstToTheLastDay() {
    Assignment held = assignment().withUntil(LAST);
    assertFalse(held.isCurrentOn(FIRST.minusDays(1)));
    assertTrue(held.isCurrentOn(FIRST));
    assertTrue(held.isCurrentOn(LAST));
    assertFalse(held.isCurrentOn(LAST.plusDays(1)));
    assertTrue(assignment().isCurrentOn(LAST.plusYears(9)));
  }

  @Test
  void anAssignmentDoesNotEndBeforeItBegins() {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> assignment().withUntil(FIRST.minusDays(1)));
    assertEquals(
        "Invalid assignment of ROLE-CEO to CEO: until 2026-01-14 (expected: not before since"
            + " 2026-01-15)",
        refused.getMessage());
  }

  @Test
  void evidenceCountsWhileItIsValidAndOnRecord() {
    CommitmentEvidence evidence =
        CommitmentEvidence.builder()
            .commitment(Commitment.POLICY)
            .by(CEO)
            .on(FIRST)
            .validUntil(LAST)
            .addRecords(RecordId.of("REC-1"))
            .build();
    assertFalse(evidence.countsOn(FIRST.minusDays(1)));
    assertTrue(evidence.countsOn(FIRST));
    assertTrue(evidence.countsOn(LAST));
    assertFalse(evidence.countsOn(LAST.plusDays(1)));
    assertFalse(evidence.withRecords().countsOn(FIRST));
  }

  @Test
  void aTargetIsInForceUntilItsLastDay() {
    ImprovementTarget target =
        ImprovementTarget.builder().target("Fewer incidents").on(FIRST).until(LAST).build();
    assertFalse(target.isInForceOn(FIRST.minusDays(1)));
    assertTrue(target.isInForceOn(FIRST));
    assertTrue(target.isInForceOn(LAST));
    assertFalse(target.isInForceOn(LAST.plusDays(1)));
  }

  @Test
  void commitmentsStandUnderTheLettersOfTheEdition() {
    assertEquals(
        Optional.of(ClauseRef.of(Edition.E2005, "5.1 e)")),
        Commitment.RESOURCES.clause(Edition.E2005));
    assertEquals(
        Optional.of(ClauseRef.of(Edition.E2022, "5.1 c)")),
        Commitment.RESOURCES.clause(Edition.E2022));
    assertEquals(Optional.empty(), Commitment.AUDITS.clause(Edition.E2013));
    assertEquals(Optional.empty(), Commitment.OUTCOMES.clause(Edition.E2005));
  }

  @Test
  void policiesStandInTheOrderOfTheirIds() {
    Leadership leadership =
        Leadership.builder().addPolicies(policy("POL-10"), policy("POL-9")).build();
    assertEquals(
        "[POL-9, POL-10]", leadership.policies().stream().map(Policy::id).toList().toString());
  }

  private static Policy policy(String id) {
    return Policy.builder()
        .id(PolicyId.of(id))
        .title("Security")
        .level(PolicyLevel.INFORMATION_SECURITY)
        .version(1)
        .build();
  }

  private static Assignment assignment() {
    return Assignment.builder().role(RoleId.of("ROLE-CEO")).person(CEO).since(FIRST).build();
  }
}
