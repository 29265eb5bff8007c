package io.isms.json.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.Revocation;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.Scope;
import io.isms.decision.DecisionChange;
import io.isms.decision.DecisionRegister;
import io.isms.decision.DecisionState;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsDocument;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Leadership;
import io.isms.riskcalc.RiskMethods;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemDiffTest {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate SECOND = LocalDate.of(2027, 11, 1);
  private static final Isms SCOPED = scoped("The shop");
  private static final Approval APPROVAL =
      DecisionRegister.of(SCOPED, new CanonicalJson())
          .approve(ApprovalSubject.SCOPE)
          .id(ApprovalId.of("AP-1"))
          .by(CEO)
          .on(LocalDate.of(2026, 1, 1))
          .build();

  private static Isms scoped(String statement) {
    return Isms.builder()
        .edition(Edition.E2022)
        .context(
            IsmsContext.builder()
                .addParty(Party.builder().id(CEO).name("Ada").kind(PartyKind.PERSON).build())
                .scope(Scope.builder().version(1).statement(statement).build())
                .build())
        .build();
  }

  private static Isms approved(Isms isms, Approval... approvals) {
    return isms.withLeadership(Leadership.builder().addApprovals(approvals).build());
  }

  private static SystemDiff diff(Isms before, Isms after) {
    return SystemDiff.between(
        new DatedDocument(IsmsDocument.of(before), FIRST),
        new DatedDocument(IsmsDocument.of(after), SECOND),
        RiskMethods.installed());
  }

  private static List<String> told(SystemDiff diff) {
    return diff.decisions().stream()
        .map(
            it ->
                String.format(
                    "%s: %s -> %s%s%s",
                    it.after().label(),
                    it.before().map(was -> was.state().name()).orElse("none"),
                    it.after().state(),
                    it.replaced() ? ", replaced" : "",
                    it.kept() ? "" : ", not kept"))
        .toList();
  }

  @Test
  void aChangeOfWhatWasApprovedOutdatesTheApproval() {
    SystemDiff diff = diff(approved(SCOPED, APPROVAL), approved(scoped("The warehouse"), APPROVAL));

    assertEquals(List.of("approval AP-1 (scope): VALID -> OUTDATED"), told(diff));
    assertEquals(1, diff.decisionsThatBecame(DecisionState.OUTDATED).size());
    assertTrue(diff.decisions().get(0).needsDecision());
    assertEquals(
        List.of("context.scope"),
        diff.elements().stream().map(it -> it.element().toString()).toList());
    assertEquals(Optional.of("The warehouse"), diff.elements().get(0).title());
  }

  @Test
  void anApprovalThatIsNoLongerListedIsHeldAgainstTheLaterSystemToo() {
    assertEquals(
        List.of("approval AP-1 (scope): VALID -> OUTDATED, not kept"),
        told(diff(approved(SCOPED, APPROVAL), scoped("The warehouse"))));
    assertEquals(
        List.of("approval AP-1 (scope): VALID -> VALID, not kept"),
        told(diff(approved(SCOPED, APPROVAL), SCOPED)));
  }

  @Test
  void aLaterApprovalTakesItsPlace() {
    Isms warehouse = scoped("The warehouse");
    Approval later =
        DecisionRegister.of(warehouse, new CanonicalJson())
            .approve(ApprovalSubject.SCOPE)
            .id(ApprovalId.of("AP-2"))
            .by(CEO)
            .on(LocalDate.of(2027, 1, 1))
            .build();
    SystemDiff diff = diff(approved(SCOPED, APPROVAL), approved(warehouse, APPROVAL, later));

    assertEquals(
        List.of(
            "approval AP-1 (scope): VALID -> OUTDATED, replaced",
            "approval AP-2 (scope): none -> VALID"),
        told(diff));
    assertFalse(diff.decisions().stream().anyMatch(DecisionChange::needsDecision));
  }

  @Test
  void timeAloneExpiresAndPeopleRevoke() {
    Approval limited = APPROVAL.withValidUntil(LocalDate.of(2027, 6, 30));
    Approval revoked =
        APPROVAL.withRevocation(
            Revocation.builder().on(LocalDate.of(2027, 1, 1)).by(CEO).reason("Too narrow").build());

    SystemDiff expired = diff(approved(SCOPED, limited), approved(SCOPED, limited));
    assertEquals(List.of("approval AP-1 (scope): VALID -> EXPIRED"), told(expired));
    assertEquals(List.of(), expired.elements());
    assertFalse(expired.isEmpty());
    assertEquals(
        List.of("approval AP-1 (scope): VALID -> REVOKED"),
        told(diff(approved(SCOPED, APPROVAL), approved(SCOPED, revoked))));
  }

  @Test
  void whatStaysAsItWasIsNoDifference() {
    assertTrue(diff(approved(SCOPED, APPROVAL), approved(SCOPED, APPROVAL)).isEmpty());
  }

  @Test
  void theLatestDayIsThatOfWhatWasDecidedLast() {
    assertEquals(
        Optional.of(LocalDate.of(2026, 1, 1)),
        DatedDocument.latestDayOf(IsmsDocument.of(approved(SCOPED, APPROVAL))));
    assertEquals(Optional.empty(), DatedDocument.latestDayOf(IsmsDocument.of(SCOPED)));
  }
}
