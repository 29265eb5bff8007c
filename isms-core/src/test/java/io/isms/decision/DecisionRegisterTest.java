package io.isms.decision;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import io.isms.Isms;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.PolicyId;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.context.Scope;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import io.isms.leadership.Leadership;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyLevel;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Derivation;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** R-1 stands in the plan with what remains, R-2 is avoided by it, R-3 is assessed alone. */
class DecisionRegisterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final PartyId CEO = PartyId.of("CEO");
  private static final RiskId PLANNED = RiskId.of("R-1");
  private static final RiskId AVOIDED = RiskId.of("R-2");
  private static final RiskId UNPLANNED = RiskId.of("R-3");
  private static final RiskId UNKNOWN = RiskId.of("R-4");
  private static final Scale SCALE =
      Scale.of(
          "levels", Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));
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

  private static final Isms ISMS =
      Isms.builder()
          .edition(Edition.E2022)
          .context(
              IsmsContext.builder()
                  .addParty(Party.builder().id(CEO).name("Ada").kind(PartyKind.PERSON).build())
                  .scope(Scope.builder().version(3).statement("The shop").build())
                  .build())
          .leadership(Leadership.builder().addPolicies(policy("POL-2"), policy("POL-10")).build())
          .criteria(
              RiskCriteria.builder()
                  .version(5)
                  .method("iso-27005-2022")
                  .likelihood(SCALE)
                  .consequence(SCALE)
                  .levels(SCALE)
                  .addAcceptable(LevelCode.of("L"))
                  .build())
          .register(
              RiskRegister.builder()
                  .addRisks(risk(PLANNED), risk(AVOIDED), risk(UNPLANNED), risk(UNKNOWN))
                  .build())
          .assessment(
              RiskAssessment.builder()
                  .id(AssessmentId.of("RA-1"))
                  .performedOn(DAY)
                  .method("iso-27005-2022")
                  .methodVersion("1")
                  .criteriaVersion(5)
                  .addEntries(entry(PLANNED, "H", 1), entry(AVOIDED, "H", 2))
                  .addEntry(entry(UNPLANNED, "M", 3))
                  .build())
          .treatmentPlan(
              RiskTreatmentPlan.builder()
                  .version(2)
                  .assessment(AssessmentId.of("RA-1"))
                  .criteriaVersion(5)
                  .preparedOn(DAY)
                  .addItems(
                      line(retained(PLANNED))
                          .residual(
                              ResidualRisk.builder()
                                  .risk(PLANNED)
                                  .today(rated("H"))
                                  .expected(rated("M"))
                                  .build())
                          .build(),
                      line(avoided()).build())
                  .build())
          .build();

  private static Policy policy(String id) {
    return Policy.builder()
        .id(PolicyId.of(id))
        .title("Policy")
        .level(PolicyLevel.TOPIC_SPECIFIC)
        .version(7)
        .build();
  }

  private static Risk risk(RiskId id) {
    return Risk.ofEvent(id.value(), "Something happens").build();
  }

  private static Rating rated(String code) {
    return RatedLevel.builder()
        .level(SCALE.parseLevel(code))
        .derivation(Derivation.builder().method("iso-27005-2022").version("1").build())
        .build();
  }

  private static AssessedRisk entry(RiskId risk, String level, int priority) {
    return AssessedRisk.builder()
        .risk(risk)
        .inherent(Unrated.because("not asked"))
        .current(rated(level))
        .evaluation(Evaluation.UNACCEPTABLE)
        .priority(priority)
        .build();
  }

  private static RiskTreatment retained(RiskId risk) {
    return RiskTreatment.builder()
        .risk(risk)
        .addOption(RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("Small").build())
        .build();
  }

  private static RiskTreatment avoided() {
    return RiskTreatment.builder()
        .risk(AVOIDED)
        .addOption(AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("The shop").build())
        .build();
  }

  private static PlannedTreatment.Builder line(RiskTreatment treatment) {
    PlannedTreatment.Builder line = PlannedTreatment.builder();
    line.current(rated("H")).treatment(treatment);
    return line;
  }

  private static DecisionRegister register(Isms isms) {
    return DecisionRegister.of(isms, HASHER);
  }

  private static Approval.Builder approval(ApprovalSubject of) {
    Approval.Builder approval = Approval.builder();
    approval.id(ApprovalId.of("AP-1")).of(of).by(CEO).on(DAY);
    return approval;
  }

  private static Isms approved(Isms isms, Approval... approvals) {
    return isms.withLeadership(isms.leadership().withApprovals(approvals));
  }

  private static RiskAcceptance.Builder acceptance(RiskId risk, String level) {
    RiskAcceptance.Builder acceptance = RiskAcceptance.builder();
    acceptance.risk(risk).level(LevelCode.of(level)).acceptedBy(CEO).acceptedOn(DAY);
    acceptance.basis(AcceptanceBasis.CRITERIA);
    return acceptance;
  }

  private static Isms accepted(Isms isms, RiskAcceptance acceptance) {
    return isms.withTreatment(isms.treatment().withAcceptances(acceptance));
  }

  /** What has become of the one decision of that system. */
  private static String standing(Isms isms) {
    ImmutableList<DecisionStatus> states = register(isms).statesOn(DAY);
    assertEquals(1, states.size());
    return states.get(0).state() + ": " + states.get(0).why();
  }

  private static String standing(Isms isms, Approval.Builder approval) {
    return standing(approved(isms, approval.build()));
  }

  private static String standing(Isms isms, RiskAcceptance.Builder acceptance) {
    return standing(accepted(isms, acceptance.build()));
  }

  @Test
  void anApprovalBoundToNothingStandsByItsVersion() {
    assertEquals(
        "VALID: not bound to a content; version 5 is the one there is",
        standing(ISMS, approval(ApprovalSubject.RISK_CRITERIA).version(5)));
    assertEquals(
        "OUTDATED: not bound to a content; version 4 was seen, version 5 is there",
        standing(ISMS, approval(ApprovalSubject.RISK_CRITERIA).version(4)));
  }

  @Test
  void anApprovalBoundToNothingWithNothingToCompareSaysWhatIsMissing() {
    assertEquals(
        "OUTDATED: not bound to a content; it names no version (expected: the version of treatment"
            + " plan)",
        standing(ISMS, approval(ApprovalSubject.TREATMENT_PLAN)));
    assertEquals(
        "OUTDATED: not bound to a content; version 1 was seen, and nothing is there to compare"
            + " (expected: statement of applicability)",
        standing(ISMS, approval(ApprovalSubject.STATEMENT_OF_APPLICABILITY).version(1)));
    assertEquals(
        "OUTDATED: not bound to a content; version 1 was seen, and nothing is there to compare"
            + " (expected: policy)",
        standing(ISMS, approval(ApprovalSubject.POLICY).version(1)));
  }

  @Test
  void anAcceptanceBoundToNothingStandsByItsLevel() {
    assertEquals(
        "VALID: not bound to a content; Medium is what remains, and no more than what was accepted",
        standing(ISMS, acceptance(PLANNED, "H")));
    assertEquals(
        "OUTDATED: not bound to a content; it was given for Low, but Medium remains",
        standing(ISMS, acceptance(PLANNED, "L")));
    assertEquals(
        "VALID: not bound to a content; Medium is what remains, and no more than what was accepted",
        standing(ISMS, acceptance(UNPLANNED, "M")));
  }

  @Test
  void anAcceptanceBoundToNothingWithNothingToCompareSaysWhatIsMissing() {
    assertEquals(
        "OUTDATED: not bound to a content; nothing is known to remain that level M could cover"
            + " (expected: an assessment of R-4, or a line of the treatment plan by which it"
            + " remains)",
        standing(ISMS, acceptance(UNKNOWN, "M")));
    assertEquals(
        "OUTDATED: not bound to a content; nothing is known to remain that level M could cover"
            + " (expected: an assessment of R-2, or a line of the treatment plan by which it"
            + " remains)",
        standing(ISMS, acceptance(AVOIDED, "M")));
    assertEquals(
        "OUTDATED: not bound to a content; level M is on no scale (expected: risk criteria)",
        standing(
            Isms.builder()
                .edition(Edition.E2022)
                .context(ISMS.context())
                .register(ISMS.register())
                .build(),
            acceptance(PLANNED, "M")));
  }

  @Test
  void whatWasSeenAndIsGoneIsNamed() {
    ContentHash seen = HASHER.hash("seen");
    assertEquals(
        "OUTDATED: what was seen is no longer there (expected: policy POL-3)",
        standing(ISMS, approval(ApprovalSubject.POLICY).subject("POL-3").seen(seen)));
    assertEquals(
        "OUTDATED: what was seen is no longer there (expected: an assessment of R-4, or a line of"
            + " the treatment plan by which it remains)",
        standing(ISMS, acceptance(UNKNOWN, "M").seen(seen)));
  }

  @Test
  void anApprovalBegunHereNamesVersionAndHash() {
    for (ApprovalSubject of :
        List.of(
            ApprovalSubject.SCOPE,
            ApprovalSubject.RISK_CRITERIA,
            ApprovalSubject.TREATMENT_PLAN,
            ApprovalSubject.RESIDUAL_RISKS,
            ApprovalSubject.OPERATION)) {
      Approval approval =
          register(ISMS).approve(of).id(ApprovalId.of("AP-1")).by(CEO).on(DAY).build();

      assertEquals(
          "VALID: what was seen is what there is", standing(approved(ISMS, approval)), of.name());
    }
    assertEquals(
        approval(ApprovalSubject.POLICY)
            .subject("POL-10")
            .version(7)
            .seen(HASHER.hash(policy("POL-10")))
            .build(),
        register(ISMS)
            .approve(ApprovalSubject.POLICY, "POL-10")
            .id(ApprovalId.of("AP-1"))
            .by(CEO)
            .on(DAY)
            .build());
  }

  @Test
  void nothingIsApprovedThatIsNotThere() {
    assertRefused(
        "Nothing to approve: statement of applicability (expected: there in the system)",
        () -> register(ISMS).approve(ApprovalSubject.STATEMENT_OF_APPLICABILITY));
    assertRefused(
        "Nothing to approve: policy (expected: there in the system)",
        () -> register(ISMS).approve(ApprovalSubject.POLICY));
    assertRefused(
        "Nothing to approve: policy POL-3 (expected: there in the system)",
        () -> register(ISMS).approve(ApprovalSubject.POLICY, "POL-3"));
  }

  private static RiskAcceptance begun(RiskId risk) {
    return register(ISMS)
        .accept(risk)
        .acceptedBy(CEO)
        .acceptedOn(DAY)
        .basis(AcceptanceBasis.CRITERIA)
        .build();
  }

  @Test
  void anAcceptanceBegunHereNamesLevelAndHash() {
    PlannedTreatment line = ISMS.treatmentPlan().orElseThrow().items().get(0);

    assertEquals(acceptance(PLANNED, "M").seen(HASHER.hash(line)).build(), begun(PLANNED));
    assertEquals(
        acceptance(UNPLANNED, "M")
            .seen(HASHER.hash(UnplannedRisk.builder().assessed(entry(UNPLANNED, "M", 3)).build()))
            .build(),
        begun(UNPLANNED));
  }

  @Test
  void nothingIsAcceptedThatDoesNotRemain() {
    for (RiskId risk : List.of(AVOIDED, UNKNOWN)) {
      assertRefused(
          "Nothing to accept: " + risk + " (expected: a risk with a level that remains)",
          () -> register(ISMS).accept(risk));
    }
  }

  @Test
  void theConsentToAnUnplannedRiskFallsWithItsAssessmentAndWithWhatIsDecided() {
    String outdated = "OUTDATED: what there is differs from what was seen";
    Isms accepted = accepted(ISMS, begun(UNPLANNED));
    RiskAssessment assessment = ISMS.assessment().orElseThrow();

    assertEquals("VALID: what was seen is what there is", standing(accepted));
    assertEquals(
        outdated,
        standing(
            accepted.withAssessment(
                assessment.withEntries(
                    entry(PLANNED, "H", 1), entry(AVOIDED, "H", 2), entry(UNPLANNED, "L", 3)))));
    assertEquals(
        outdated,
        standing(accepted.withTreatment(accepted.treatment().withTreatments(retained(UNPLANNED)))));
  }

  @Test
  void theConsentToAnUnplannedRiskFallsWhenAPlanTreatsIt() {
    RiskTreatmentPlan plan = ISMS.treatmentPlan().orElseThrow();
    Isms planned =
        ISMS.withTreatmentPlan(
            plan.withItems(
                ImmutableList.<PlannedTreatment>builder()
                    .addAll(plan.items())
                    .add(line(retained(UNPLANNED)).build())
                    .build()));

    assertNotEquals(register(ISMS).hashOf(UNPLANNED), register(planned).hashOf(UNPLANNED));
    assertEquals(
        "OUTDATED: what there is differs from what was seen",
        standing(accepted(planned, begun(UNPLANNED))));
  }

  @Test
  void listsAllThatCanBeDecidedOn() {
    assertEquals(
        List.of(
            "scope 3 -",
            "policy POL-2 7 -",
            "policy POL-10 7 -",
            "treatment plan 2 -",
            "risk criteria 5 -",
            "residual risks 2 -",
            "operation - -",
            "risk R-1 - M",
            "risk R-2 - -",
            "risk R-3 - M"),
        register(ISMS).subjects().stream()
            .map(
                it ->
                    it.label()
                        + it.version().map(version -> " " + version).orElse(" -")
                        + it.level().map(level -> " " + level).orElse(" -"))
            .toList());
  }

  @Test
  void theHashesListedAreThoseThatDecisionsHold() {
    DecisionRegister register = register(ISMS);
    for (DecisionSubject subject : register.subjects()) {
      Optional<ContentHash> hash =
          subject
              .risk()
              .map(register::hashOf)
              .orElseGet(
                  () -> {
                    ApprovalSubject of = ApprovalSubject.valueOf(subject.kind().name());
                    return subject
                        .element()
                        .map(element -> register.hashOf(of, element))
                        .orElseGet(() -> register.hashOf(of));
                  });

      assertEquals(Optional.of(subject.hash()), hash, subject.label());
    }
  }

  @Test
  void aDecisionIsThereFromItsDayOn() {
    Isms isms =
        accepted(
            approved(ISMS, approval(ApprovalSubject.SCOPE).version(3).build()),
            acceptance(PLANNED, "M").build());

    assertEquals(List.of(), register(isms).statesOn(DAY.minusDays(1)));
    assertEquals(
        List.of("approval AP-1 (scope)", "acceptance of R-1"),
        register(isms).statesOn(DAY).stream().map(DecisionStatus::label).toList());
  }

  @Test
  void aDecisionExpiresTheDayAfterItsLast() {
    Isms isms =
        approved(
            ISMS, approval(ApprovalSubject.SCOPE).version(3).validUntil(DAY.plusDays(9)).build());

    assertEquals(DecisionState.VALID, register(isms).statesOn(DAY.plusDays(9)).get(0).state());
    DecisionStatus later = register(isms).statesOn(DAY.plusDays(10)).get(0);
    assertEquals(DecisionState.EXPIRED, later.state());
    assertEquals("held until 2026-03-10", later.why());
    assertEquals(Optional.of(DAY.plusDays(9)), later.validUntil());
  }
}
