package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.acceptanceOf;
import static io.isms.conformity.rules.TreatmentChanges.plan;
import static io.isms.conformity.rules.TreatmentChanges.row;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import io.isms.Isms;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.common.PartyId;
import io.isms.common.Revocation;
import io.isms.conformity.CheckProfile;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.example.ConformingIsms;
import io.isms.decision.DecisionRegister;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BoundDecisionsTest {
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();
  private static final String DIFFERS = "what there is differs from what was seen";
  private static final PartyId CEO = PartyId.of("CEO");
  private static final ContentHasher HASHER =
      new ContentHasher() {
        @Override
        public ContentHash hash(Object value) {
          return ContentHash.of(Hashing.sha256().hashUnencodedChars(value.toString()).toString());
        }

        @Override
        public ContentHash materialHash(Object value) {
          return hash(value);
        }
      };

  /** The example, in which every decision is bound to what there is. */
  private static Isms bound(Edition edition) {
    Isms isms = ConformingIsms.of(edition);
    Isms decided =
        isms.withLeadership(
            isms.leadership()
                .withApprovals(
                    Sets.union(
                            Set.copyOf(isms.leadership().approvals()),
                            Set.of(criteriaApproval(isms)))
                        .stream()
                        .toList()));
    DecisionRegister register = DecisionRegister.of(decided, HASHER);
    return approvals(it -> it.withSeen(seen(it, register)))
        .andThen(
            each ->
                each.withTreatment(
                    each.treatment()
                        .withAcceptances(
                            each.treatment().acceptances().stream()
                                .map(it -> it.withSeen(register.hashOf(it.risk())))
                                .toList())))
        .apply(decided);
  }

  private static Approval criteriaApproval(Isms isms) {
    return DecisionRegister.of(isms, HASHER)
        .approve(ApprovalSubject.RISK_CRITERIA)
        .id(ApprovalId.of("APPR-CRITERIA"))
        .by(CEO)
        .on(LocalDate.of(2026, 9, 1))
        .record(isms.leadership().approvals().get(0).record())
        .build();
  }

  private static ContentHash seen(Approval approval, DecisionRegister register) {
    return approval
        .subject()
        .map(element -> register.hashOf(approval.of(), element))
        .orElseGet(() -> register.hashOf(approval.of()))
        .orElseThrow();
  }

  private static UnaryOperator<Isms> approvals(UnaryOperator<Approval> change) {
    return isms ->
        isms.withLeadership(
            isms.leadership()
                .withApprovals(isms.leadership().approvals().stream().map(change).toList()));
  }

  private static UnaryOperator<Isms> approval(ApprovalSubject of, UnaryOperator<Approval> change) {
    return approvals(it -> it.of() == of ? change.apply(it) : it);
  }

  private static Approval revoked(Approval approval) {
    return approval.withRevocation(
        Revocation.builder().on(approval.on()).by(CEO).reason("Too early").build());
  }

  /** What rules found, without what the number of findings amounts to. */
  private static Set<String> findings(ConformityChecker checker, Isms isms, Edition edition) {
    return checker.check(isms, edition, ConformingIsms.DAY, FULL).findings().stream()
        .filter(finding -> !finding.code().equals("REPEATED-MINOR"))
        .map(finding -> finding.code() + ": " + finding.message())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> findings(Isms isms, Edition edition) {
    return findings(ConformityChecker.standard().boundBy(HASHER), isms, edition);
  }

  private static Set<String> unbound(Isms isms, Edition edition) {
    return findings(ConformityChecker.standard(), isms, edition);
  }

  @ParameterizedTest
  @EnumSource
  void decisionsOnWhatThereIsAreNoFinding(Edition edition) {
    assertEquals(Set.of(), findings(bound(edition), edition));
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionThatIsBoundToNothingIsTakenAsItIs(Edition edition) {
    assertEquals(Set.of(), findings(ConformingIsms.of(edition), edition));
  }

  private static UnaryOperator<Isms> otherPlan() {
    return plan(
        it ->
            row("R-1", line -> line.withTreatment(line.treatment().withRationale("Otherwise")))
                .apply(bound(Edition.E2022).withTreatmentPlan(it))
                .treatmentPlan()
                .orElseThrow());
  }

  @ParameterizedTest
  @EnumSource(names = {"E2013", "E2022"})
  void aChangeOfThePlanOutdatesEachConsentOnce(Edition edition) {
    assertEquals(
        Set.of(
            "DEC-01: approval APPR-PLAN (treatment plan) is outdated: " + DIFFERS,
            "DEC-01: approval APPR-RESIDUAL (residual risks) is outdated: " + DIFFERS,
            "DEC-04: approval APPR-OPERATION (operation) is outdated: " + DIFFERS,
            "RT-18: owner of R-1 has not approved plan v1: "
                + DIFFERS
                + " (expected: consent to what remains, given by COO since 2026-09-10)"),
        findings(otherPlan().apply(bound(edition)), edition));
  }

  @Test
  void aChangeOfThePlanOutdatesEachConsentOnceIn2005() {
    assertEquals(
        Set.of(
            "C05-4-2-1-F-2: acceptance of R-1 stale: " + DIFFERS,
            "C05-4-2-1-H: no residual risk approved by management: approval APPR-RESIDUAL"
                + " (residual risks) is outdated: "
                + DIFFERS,
            "C05-4-2-1-I: no authorization to operate: approval APPR-OPERATION (operation) is"
                + " outdated: "
                + DIFFERS
                + " (expected: by management, on record)",
            "DEC-01: approval APPR-PLAN (treatment plan) is outdated: " + DIFFERS),
        findings(otherPlan().apply(bound(Edition.E2005)), Edition.E2005));
  }

  @ParameterizedTest
  @EnumSource
  void withoutAHasherNobodyCanTell(Edition edition) {
    assertEquals(Set.of(), unbound(otherPlan().apply(bound(edition)), edition));
  }

  @ParameterizedTest
  @EnumSource
  void aDecisionOnWhatThereIsCountsWheneverItWasMadeAndWhateverTheVersionWas(Edition edition) {
    Isms older =
        acceptanceOf("R-1", it -> it.withAcceptedOn(LocalDate.of(2026, 9, 9)))
            .andThen(treatmentOf("R-2", it -> it.withEstimatedOn(LocalDate.of(2026, 9, 21))))
            .andThen(approval(ApprovalSubject.TREATMENT_PLAN, it -> it.withVersion(7)))
            .andThen(approval(ApprovalSubject.RESIDUAL_RISKS, it -> it.withVersion(7)))
            .apply(bound(edition));

    assertEquals(Set.of(), findings(older, edition));
    assertEquals(
        edition == Edition.E2005
            ? Set.of("C05-4-2-1-H: no residual risk approved by management")
            : Set.of(
                "RT-18: owner of R-1 has not approved plan v1 (expected: consent to what remains,"
                    + " given by COO since 2026-09-10)",
                "RT-19: plan v1 lacks management approval"),
        unbound(older, edition));
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalThatWasTakenBackIsMissedOnce(Edition edition) {
    Isms isms = approval(ApprovalSubject.RESIDUAL_RISKS, it -> revoked(it)).apply(bound(edition));
    String lapse =
        "approval APPR-RESIDUAL (residual risks) is revoked: taken back on 2026-09-20 by CEO: Too"
            + " early";

    assertEquals(
        edition == Edition.E2005
            ? Set.of("C05-4-2-1-H: no residual risk approved by management: " + lapse)
            : Set.of("DEC-01: " + lapse),
        findings(isms, edition));
  }

  @ParameterizedTest
  @EnumSource
  void anApprovalThatRanOutIsMissedOnce(Edition edition) {
    Isms isms =
        approval(ApprovalSubject.TREATMENT_PLAN, it -> it.withValidUntil(it.on().plusDays(9)))
            .apply(bound(edition));

    assertEquals(
        Set.of("DEC-01: approval APPR-PLAN (treatment plan) is expired: held until 2026-09-29"),
        findings(isms, edition));
  }

  @ParameterizedTest
  @EnumSource(names = {"E2013", "E2022"})
  void theConsentToARiskThatIsNotInThePlanIsLookedAtToo(Edition edition) {
    RiskId risk = RiskId.of("R-3");
    Isms unplanned =
        plan(it ->
                it.withItems(
                    it.items().stream().filter(line -> !line.risk().equals(risk)).toList()))
            .apply(bound(edition));

    assertEquals(
        Set.of("DEC-01: acceptance of R-3 is outdated: " + DIFFERS),
        Sets.filter(findings(unplanned, edition), line -> line.contains("R-3")));
  }

  @Test
  void anOutdatedApprovalOfTheCriteriaIsAFinding() {
    Isms isms = bound(Edition.E2022);
    RiskCriteria other = isms.criteria().orElseThrow().withAppetite("None at all");

    assertEquals(
        Set.of(
            "DEC-03: approval APPR-CRITERIA (risk criteria) is outdated: " + DIFFERS,
            "DEC-04: approval APPR-OPERATION (operation) is outdated: " + DIFFERS),
        findings(isms.withCriteria(other), Edition.E2022));
  }

  private static List<String> ofOnePerson(Isms isms) {
    return ConformityChecker.of(List.of(StandardRules.FOUR_EYES))
        .check(isms, Edition.E2022, ConformingIsms.DAY)
        .findings()
        .stream()
        .map(finding -> finding.code() + ": " + finding.message())
        .toList();
  }

  @Test
  void whoAsksForAnApprovalDoesNotGiveIt() {
    Isms isms = bound(Edition.E2022);

    assertEquals(
        List.of(),
        ofOnePerson(
            approval(ApprovalSubject.RISK_CRITERIA, it -> it.withRequestedBy(PartyId.of("CISO")))
                .apply(isms)));
    assertEquals(
        List.of(
            "DEC-05: approval APPR-CRITERIA was given by CEO, who had asked for it (expected:"
                + " somebody else)"),
        ofOnePerson(
            approval(ApprovalSubject.RISK_CRITERIA, it -> it.withRequestedBy(it.by()))
                .apply(isms)));
  }

  @Test
  void whoAsksForAnAcceptanceDoesNotGiveIt() {
    UnaryOperator<RiskAcceptance> alone = it -> it.withRequestedBy(it.acceptedBy());

    assertEquals(
        List.of(
            "DEC-05: acceptance of R-1 was given by COO, who had asked for it (expected: somebody"
                + " else)"),
        ofOnePerson(acceptanceOf("R-1", alone).apply(bound(Edition.E2022))));
  }
}
