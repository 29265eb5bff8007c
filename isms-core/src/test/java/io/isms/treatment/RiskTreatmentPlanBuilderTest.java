package io.isms.treatment;

import static io.isms.testing.Refusals.assertNullRefused;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.LevelCode;
import io.isms.common.Outcome;
import io.isms.common.PartyId;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssessedRisk;
import io.isms.risk.AssessmentId;
import io.isms.risk.Derivation;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.standard.Edition;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One case in which nothing is missing: R-PHONE is modified from 16 down to 6 by two controls, one
 * in place and one with an action; R-SHOP is avoided, R-FIRE shared, R-SMALL is acceptable. Each
 * test makes one small change to it.
 */
class RiskTreatmentPlanBuilderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final PartyId CIO = PartyId.of("CIO");
  private static final PartyId BOARD = PartyId.of("BOARD");
  private static final RiskId PHONE = RiskId.of("R-PHONE");
  private static final RiskId SHOP = RiskId.of("R-SHOP");
  private static final RiskId FIRE = RiskId.of("R-FIRE");
  private static final RiskId SMALL = RiskId.of("R-SMALL");
  private static final ControlId POLICY = ControlId.parse("2013:A.6.2.1");
  private static final ControlId MDM = ControlId.parse("MDM");

  /** Levels by the ceiling: up to 8 is acceptable. */
  private static final Scale LEVELS =
      Scale.of(
          "risk",
          Level.of("L", "Low", 3),
          Level.of("M", "Medium", 8),
          Level.of("H", "High", 12),
          Level.of("V", "Very high", 16));

  private static final RiskCriteria CRITERIA =
      RiskCriteria.builder()
          .version(5)
          .method("product")
          .likelihood(LEVELS)
          .consequence(LEVELS)
          .levels(LEVELS)
          .addAcceptable(LevelCode.of("L"), LevelCode.of("M"))
          .addException(
              AcceptanceException.builder()
                  .upTo(LevelCode.of("H"))
                  .addApprover(BOARD)
                  .longest(Period.ofYears(1))
                  .condition("Nothing else is possible.")
                  .build())
          .build();

  private static final RiskAssessment ASSESSMENT =
      RiskAssessment.builder()
          .id(AssessmentId.of("RA-1"))
          .performedOn(DAY.minusDays(9))
          .method("product")
          .methodVersion("1")
          .criteriaVersion(5)
          .addEntries(
              entry(PHONE, rated("V", 16), 1),
              entry(SHOP, rated("H", 12), 2),
              entry(FIRE, rated("H", 12), 3),
              entry(SMALL, rated("L", 2), 4))
          .build();

  private static final RiskTreatment MODIFY_PHONE =
      RiskTreatment.builder()
          .risk(PHONE)
          .addOption(ModifyRisk.of(RiskFactor.LIKELIHOOD, RiskFactor.CONSEQUENCE))
          .addNecessaryControls(POLICY, MDM)
          .addEffects(
              ControlEffect.of(POLICY, RiskFactor.LIKELIHOOD, 1),
              ControlEffect.of(MDM, RiskFactor.CONSEQUENCE, 2))
          .build();
  private static final RiskTreatment AVOID_SHOP =
      RiskTreatment.builder()
          .risk(SHOP)
          .addOption(AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("The shop").build())
          .build();
  private static final ShareRisk INSURANCE =
      ShareRisk.builder()
          .means(ShareRisk.Means.INSURANCE)
          .party(PartyId.of("INSURER"))
          .agreement("Policy 4711")
          .build();
  private static final RiskTreatment SHARE_FIRE =
      RiskTreatment.builder().risk(FIRE).addOption(INSURANCE).build();

  private static final TreatmentAction ROLL_OUT =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-1"))
          .what("Roll out MDM")
          .addRisk(PHONE)
          .addControl(MDM)
          .addResource("10 days")
          .responsible(CIO)
          .due(DAY.plusMonths(3))
          .priority(1)
          .status(ActionStatus.PLANNED)
          .build();
  private static final TreatmentAction CLOSE =
      TreatmentAction.builder()
          .id(ActionId.of("ACT-2"))
          .what("Close the shop")
          .addRisk(SHOP)
          .priority(2)
          .status(ActionStatus.DONE)
          .build();

  private static final TreatmentRegister DECISIONS =
      TreatmentRegister.builder()
          .addTreatments(MODIFY_PHONE, AVOID_SHOP, SHARE_FIRE)
          .addActions(ROLL_OUT, CLOSE)
          .build();
  private static final ControlRegister CONTROLS =
      ControlRegister.builder()
          .addImplementation(ControlImplementation.of(POLICY, ImplementationStatus.IMPLEMENTED))
          .build();
  private static final ImmutableList<ResidualRisk> RESIDUALS =
      ImmutableList.of(residual(PHONE, rated("M", 6)), residual(FIRE, rated("M", 8)));

  /** All that a builder is given. */
  private record Case(
      RiskCriteria criteria,
      RiskAssessment assessment,
      TreatmentRegister decisions,
      ControlRegister controls,
      ImmutableList<ResidualRisk> residuals) {
    RiskTreatmentPlanBuilder builder() {
      return RiskTreatmentPlanBuilder.answering(Edition.E2022, criteria, assessment, DAY)
          .version(2)
          .decisions(decisions)
          .controls(controls)
          .residuals(residuals);
    }

    Outcome<RiskTreatmentPlan> outcome() {
      return builder().build();
    }

    Case with(RiskCriteria other) {
      return new Case(other, assessment, decisions, controls, residuals);
    }

    Case with(RiskAssessment other) {
      return new Case(criteria, other, decisions, controls, residuals);
    }

    Case with(TreatmentRegister other) {
      return new Case(criteria, assessment, other, controls, residuals);
    }

    Case with(ControlRegister other) {
      return new Case(criteria, assessment, decisions, other, residuals);
    }

    Case entry(RiskId risk, UnaryOperator<AssessedRisk> change) {
      return with(
          assessment.withEntries(
              assessment.entries().stream()
                  .map(entry -> entry.risk().equals(risk) ? change.apply(entry) : entry)
                  .toList()));
    }

    Case treatment(RiskTreatment... others) {
      List<RiskTreatment> all = new ArrayList<>(decisions.treatments());
      for (RiskTreatment other : others) {
        all.removeIf(treatment -> treatment.risk().equals(other.risk()));
        all.add(other);
      }
      return with(decisions.withTreatments(all));
    }

    Case untreated(RiskId risk) {
      return with(
          decisions.withTreatments(
              decisions.treatments().stream()
                  .filter(treatment -> !treatment.risk().equals(risk))
                  .toList()));
    }

    Case action(TreatmentAction other) {
      List<TreatmentAction> all = new ArrayList<>(decisions.actions());
      all.removeIf(action -> action.id().equals(other.id()));
      all.add(other);
      return with(decisions.withActions(all));
    }

    Case acceptance(RiskAcceptance... all) {
      return with(decisions.withAcceptances(all));
    }

    Case residual(RiskId risk, Rating expected) {
      List<ResidualRisk> all = new ArrayList<>(residuals);
      all.removeIf(residual -> residual.risk().equals(risk));
      all.add(RiskTreatmentPlanBuilderTest.residual(risk, expected));
      return new Case(criteria, assessment, decisions, controls, ImmutableList.copyOf(all));
    }

    Case withoutResidual(RiskId risk) {
      return new Case(
          criteria,
          assessment,
          decisions,
          controls,
          residuals.stream()
              .filter(residual -> !residual.risk().equals(risk))
              .collect(ImmutableList.toImmutableList()));
    }
  }

  private static final Case BASE = new Case(CRITERIA, ASSESSMENT, DECISIONS, CONTROLS, RESIDUALS);

  private static Rating rated(String code, int value) {
    return RatedLevel.builder()
        .level(LEVELS.parseLevel(code))
        .value(BigDecimal.valueOf(value))
        .derivation(Derivation.builder().method("product").version("1").build())
        .build();
  }

  private static AssessedRisk entry(RiskId risk, Rating current, int priority) {
    return AssessedRisk.builder()
        .risk(risk)
        .owner(CIO)
        .inherent(current)
        .current(current)
        .evaluation(CRITERIA.evaluate(current))
        .priority(priority)
        .build();
  }

  private static ResidualRisk residual(RiskId risk, Rating expected) {
    return ResidualRisk.builder().risk(risk).today(expected).expected(expected).build();
  }

  private static RiskAcceptance byCriteria(RiskId risk, String level) {
    return RiskAcceptance.builder()
        .risk(risk)
        .level(LevelCode.of(level))
        .acceptedBy(CIO)
        .acceptedOn(DAY)
        .basis(AcceptanceBasis.CRITERIA)
        .build();
  }

  private static RiskAcceptance byException(RiskId risk, String level) {
    return byCriteria(risk, level)
        .withAcceptedBy(BOARD)
        .withValidUntil(DAY.plusYears(1))
        .withJustification("No device management before next year.")
        .withBasis(AcceptanceBasis.EXCEPTION);
  }

  private static void assertOnly(FindingKind kind, String subject, String message, Case changed) {
    assertEquals(
        ImmutableList.of(
            Finding.builder()
                .code(kind.code())
                .clause(kind.about(Edition.E2022, "x", "x").clause())
                .severity(kind.severity())
                .subject(subject)
                .message(message)
                .build()),
        changed.outcome().findings());
  }

  private static void assertComplete(Case changed) {
    assertEquals(ImmutableList.of(), changed.outcome().findings());
  }

  @Test
  void theBaseCaseLacksNothing() {
    RiskTreatmentPlan plan = BASE.outcome().get();
    assertEquals(2, plan.version());
    assertEquals(AssessmentId.of("RA-1"), plan.assessment());
    assertEquals(5, plan.criteriaVersion());
    assertEquals(DAY, plan.preparedOn());
    assertEquals(
        List.of(PHONE, SHOP, FIRE), plan.items().stream().map(PlannedTreatment::risk).toList());
    assertEquals(List.of(ROLL_OUT, CLOSE), plan.actions());
    PlannedTreatment phone = plan.findItem(PHONE).orElseThrow();
    assertEquals(Optional.of(CIO), phone.owner());
    assertEquals(rated("V", 16), phone.current());
    assertEquals(Optional.of(residual(PHONE, rated("M", 6))), phone.residual());
    assertEquals(ImmutableSortedSet.of(ActionId.of("ACT-1")), phone.actions());
    assertEquals(Optional.empty(), phone.acceptance());
  }

  @Test
  void theVersionIsOneUnlessSaidOtherwise() {
    RiskAssessment empty = ASSESSMENT.withEntries();
    RiskTreatmentPlan plan =
        RiskTreatmentPlanBuilder.answering(Edition.E2013, CRITERIA, empty, DAY).build().get();
    assertEquals(1, plan.version());
    assertEquals(List.of(), plan.items());
    assertEquals(List.of(), plan.actions());
  }

  @Test
  void anUnacceptableRiskIsTreatedOrAccepted() {
    assertOnly(
        PlanFindings.UNTREATED,
        "R-FIRE",
        "risk R-FIRE is unacceptable at level High and neither treated nor accepted"
            + " (expected: one or the other)",
        BASE.untreated(FIRE));
    assertComplete(BASE.untreated(FIRE).acceptance(byException(FIRE, "H")));
  }

  @Test
  void anAcceptableRiskNeedsNothing() {
    assertEquals(Optional.empty(), BASE.outcome().get().findItem(SMALL));
  }

  @Test
  void anUntreatedButAcceptedRiskIsRetainedByInformedDecision() {
    RiskTreatmentPlan plan =
        BASE.untreated(FIRE).acceptance(byException(FIRE, "H")).outcome().get();
    assertEquals(
        List.of(
            RetainRisk.builder()
                .basis(RetainRisk.Basis.INFORMED_DECISION)
                .reason("No device management before next year.")
                .build()),
        plan.findItem(FIRE).orElseThrow().treatment().options());
    assertEquals(
        Optional.of(byException(FIRE, "H")), plan.findItem(FIRE).orElseThrow().acceptance());
  }

  @Test
  void anUnratedRiskNeedsAnOpenActionThatObtainsAnEstimate() {
    Case unrated =
        BASE.entry(
            SMALL,
            entry ->
                AssessedRisk.builder()
                    .from(entry)
                    .current(Unrated.because("no likelihood"))
                    .evaluation(Evaluation.UNDETERMINED)
                    .priority(4)
                    .build());
    assertOnly(
        PlanFindings.UNDETERMINED,
        "R-SMALL",
        "risk R-SMALL is not rated, so nobody can say whether it is acceptable (expected: an"
            + " estimate, or an open action that obtains one)",
        unrated);
    TreatmentAction estimate =
        ROLL_OUT
            .withId(ActionId.of("ACT-3"))
            .withWhat("Estimate")
            .withRisks(ImmutableSortedSet.of(SMALL));
    assertComplete(unrated.action(estimate));
    assertOnly(
        PlanFindings.UNDETERMINED,
        "R-SMALL",
        "risk R-SMALL is not rated, so nobody can say whether it is acceptable (expected: an"
            + " estimate, or an open action that obtains one)",
        unrated.action(estimate.withStatus(ActionStatus.DONE)));
  }

  @Test
  void anUnratedRiskIsReportedHoweverItIsTreatedOrAccepted() {
    Case unrated =
        BASE.entry(
            FIRE,
            entry ->
                AssessedRisk.builder()
                    .from(entry)
                    .current(Unrated.because("no likelihood"))
                    .evaluation(Evaluation.UNDETERMINED)
                    .build());
    String message =
        "risk R-FIRE is not rated, so nobody can say whether it is acceptable (expected: an"
            + " estimate, or an open action that obtains one)";
    assertOnly(PlanFindings.UNDETERMINED, "R-FIRE", message, unrated);
    assertOnly(PlanFindings.UNDETERMINED, "R-FIRE", message, unrated.withoutResidual(FIRE));
    assertOnly(
        PlanFindings.UNDETERMINED,
        "R-FIRE",
        message,
        unrated.untreated(FIRE).acceptance(byException(FIRE, "V")));
    Case allAcceptable =
        unrated.with(CRITERIA.withAcceptable(ImmutableSortedSet.copyOf(LEVELS.byCode().keySet())));
    assertEquals(
        List.of(message),
        allAcceptable.outcome().findings().stream()
            .filter(finding -> finding.subject().equals("R-FIRE"))
            .map(Finding::message)
            .toList());
  }

  @Test
  void whatIsDecidedIsAboutAssessedRisks() {
    RiskId other = RiskId.of("R-OTHER");
    String message =
        "risk R-OTHER is treated, accepted or acted on, but assessment RA-1 does not have it";
    assertOnly(
        PlanFindings.NOT_ASSESSED, "R-OTHER", message, BASE.treatment(SHARE_FIRE.withRisk(other)));
    assertOnly(
        PlanFindings.NOT_ASSESSED, "R-OTHER", message, BASE.acceptance(byCriteria(other, "L")));
    assertOnly(
        PlanFindings.NOT_ASSESSED,
        "R-OTHER",
        message,
        BASE.action(ROLL_OUT.withRisks(ImmutableSortedSet.of(PHONE, other))));
  }

  @Test
  void everyTargetOfModifyingIsMetByAnEffect() {
    assertOnly(
        PlanFindings.NOTHING_MODIFIES,
        "R-PHONE",
        "treatment of risk R-PHONE is to modify CONSEQUENCE, but no necessary control has an effect"
            + " on it (expected: an effect, or a stated residual level)",
        BASE.treatment(
            MODIFY_PHONE.withEffects(ControlEffect.of(POLICY, RiskFactor.LIKELIHOOD, 1))));
    assertComplete(
        BASE.treatment(
            MODIFY_PHONE
                .withEffects()
                .withStatedResidual(
                    StatedResidual.builder().level(LevelCode.of("M")).reason("Measured").build())));
  }

  @Test
  void sharingNeedsAnAgreementOrAnAction() {
    ShareRisk planned = INSURANCE.withAgreement(Optional.empty());
    Case without = BASE.treatment(SHARE_FIRE.withOptions(planned));
    String message =
        "option SHARE for risk R-FIRE has neither an agreement nor an action that brings it about";
    assertOnly(PlanFindings.OPTION_UNSUPPORTED, "R-FIRE", message, without);
    TreatmentAction sign =
        ROLL_OUT.withId(ActionId.of("ACT-3")).withRisks(ImmutableSortedSet.of(FIRE));
    assertComplete(without.action(sign));
    assertOnly(
        PlanFindings.OPTION_UNSUPPORTED,
        "R-FIRE",
        message,
        without.action(sign.withStatus(ActionStatus.CANCELLED)));
  }

  @Test
  void avoidingNeedsAnAction() {
    assertOnly(
        PlanFindings.OPTION_UNSUPPORTED,
        "R-SHOP",
        "option AVOID for risk R-SHOP has neither taken effect nor an action that brings it about",
        BASE.action(CLOSE.withStatus(ActionStatus.CANCELLED)));
  }

  @Test
  void whatRemainsIsRated() {
    String message =
        "what remains of risk R-PHONE after treatment is not rated (expected: effects of"
            + " controls, or a stated residual level)";
    assertOnly(
        PlanFindings.RESIDUAL_UNRATED,
        "R-PHONE",
        message,
        BASE.residual(PHONE, Unrated.because("no effects")));
    assertOnly(PlanFindings.RESIDUAL_UNRATED, "R-PHONE", message, BASE.withoutResidual(PHONE));
    assertComplete(BASE.withoutResidual(SHOP));
  }

  @Test
  void anUnratedResidualIsNotAcceptedByAnybody() {
    assertOnly(
        PlanFindings.RESIDUAL_UNRATED,
        "R-PHONE",
        "what remains of risk R-PHONE after treatment is not rated (expected: effects of"
            + " controls, or a stated residual level)",
        BASE.residual(PHONE, Unrated.because("no effects")).acceptance(byException(PHONE, "H")));
  }

  @Test
  void aRiskDoesNotRiseByItsTreatmentUnlessTakenOnPurpose() {
    RiskTreatment retain =
        RiskTreatment.builder()
            .risk(SMALL)
            .addOption(
                RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("Small").build())
            .build();
    assertOnly(
        PlanFindings.RESIDUAL_ABOVE_CURRENT,
        "R-SMALL",
        "risk R-SMALL would rise from Low to Medium by its treatment (expected: not above, unless"
            + " taken on purpose)",
        BASE.treatment(retain).residual(SMALL, rated("M", 5)));
    assertComplete(BASE.treatment(retain).residual(SMALL, rated("L", 3)));
    assertComplete(
        BASE.treatment(retain.withOptions(TakeRisk.builder().opportunity("A shop").build()))
            .residual(SMALL, rated("M", 5)));
  }

  @Test
  void aResidualBeyondTheCriteriaIsAcceptedBySomebody() {
    Case beyond = BASE.residual(PHONE, rated("H", 12));
    assertOnly(
        PlanFindings.RESIDUAL_UNACCEPTED,
        "R-PHONE",
        "residual risk High of R-PHONE is not acceptable and nobody has accepted it (expected: one"
            + " of [L, M], or an acceptance)",
        beyond);
    assertComplete(beyond.acceptance(byException(PHONE, "H")));
  }

  /** Scenario SC-1 of the digest of ISO/IEC 27003:2017, stopped after step 2. */
  @Test
  void residualTwelveBeyondTheCeilingNeedsAnAcceptanceByException() {
    Case stopped =
        BASE.treatment(MODIFY_PHONE.withOptions(ModifyRisk.of(RiskFactor.LIKELIHOOD)))
            .residual(PHONE, rated("H", 12));
    assertEquals(
        List.of("RTP-RESIDUAL-UNACCEPTED"),
        stopped.outcome().findings().stream().map(Finding::code).toList());
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by CIO does not hold: level High is not acceptable by the"
            + " criteria (expected: one of [L, M], or basis EXCEPTION)",
        stopped.acceptance(byCriteria(PHONE, "H")));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by CIO does not hold: the criteria let nobody of that id make"
            + " an exception for High",
        stopped.acceptance(byException(PHONE, "H").withAcceptedBy(CIO)));
    assertComplete(stopped.acceptance(byException(PHONE, "H")));
    assertComplete(stopped.acceptance(byException(PHONE, "V")));
    assertComplete(stopped.residual(PHONE, rated("M", 8)));
  }

  @Test
  void anAcceptanceByTheCriteriaIsTheOwners() {
    assertComplete(BASE.acceptance(byCriteria(PHONE, "M")));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: only the risk owner can accept"
            + " (expected: CIO)",
        BASE.acceptance(byCriteria(PHONE, "M").withAcceptedBy(BOARD)));
  }

  @Test
  void withoutAnOwnerNobodyAcceptsByTheCriteria() {
    assertEquals(
        List.of(
            "acceptance of risk R-PHONE by CIO does not hold: only the risk owner can accept"
                + " (expected: a risk owner, which there is none)"),
        BASE
            .entry(PHONE, entry -> entry.withOwner(Optional.empty()))
            .acceptance(byCriteria(PHONE, "M"))
            .outcome()
            .findings()
            .stream()
            .filter(finding -> finding.code().equals(PlanFindings.ACCEPTANCE_INVALID.code()))
            .map(Finding::message)
            .toList());
  }

  @Test
  void anAcceptanceCoversItsLevelAndLowerOnesOnly() {
    Case beyond = BASE.residual(PHONE, rated("H", 12));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: it was given for Medium, but High"
            + " remains",
        beyond.acceptance(byException(PHONE, "M")));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: level X is not on the scale of risk",
        beyond.acceptance(byException(PHONE, "X")));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 0", "0, 1", "365, 0"})
  void anAcceptanceHoldsOnTheDayOfThePlan(int before, int after) {
    assertComplete(
        BASE.residual(PHONE, rated("H", 12))
            .acceptance(
                byException(PHONE, "H")
                    .withValidUntil(DAY.plusDays(after))
                    .withAcceptedOn(DAY.minusDays(before))));
  }

  @Test
  void anAcceptanceBeforeOrAfterItsTimeDoesNotHold() {
    Case beyond = BASE.residual(PHONE, rated("H", 12));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: it holds from 2026-03-02 to 2027-03-01,"
            + " not on 2026-03-01",
        beyond.acceptance(byException(PHONE, "H").withAcceptedOn(DAY.plusDays(1))));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: it holds from 2026-02-01 to 2026-02-28,"
            + " not on 2026-03-01",
        beyond.acceptance(
            byException(PHONE, "H")
                .withAcceptedOn(LocalDate.of(2026, 2, 1))
                .withValidUntil(DAY.minusDays(1))));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by CIO does not hold: it holds from 2026-03-02, not on"
            + " 2026-03-01",
        BASE.acceptance(byCriteria(PHONE, "M").withAcceptedOn(DAY.plusDays(1))));
  }

  @Test
  void anExceptionEndsInTime() {
    Case beyond = BASE.residual(PHONE, rated("H", 12));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: an exception ends after P1Y at the"
            + " latest (found: until 2027-03-02)",
        beyond.acceptance(byException(PHONE, "H").withValidUntil(DAY.plusYears(1).plusDays(1))));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: an exception ends after P1Y at the"
            + " latest (found: no end)",
        beyond.acceptance(byException(PHONE, "H").withValidUntil(Optional.empty())));
  }

  @Test
  void anExceptionReachesItsLevelAndNoHigher() {
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: the criteria let nobody of that id make"
            + " an exception for Very high",
        BASE.residual(PHONE, rated("V", 16)).acceptance(byException(PHONE, "V")));
  }

  @Test
  void aRiskIsRetainedByTheCriteriaOnlyIfTheyCoverIt() {
    RetainRisk retain =
        RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("Cheap").build();
    Case retained =
        BASE.treatment(SHARE_FIRE.withOptions(retain))
            .residual(FIRE, rated("H", 12))
            .acceptance(byException(FIRE, "H"));
    assertOnly(
        PlanFindings.RETAINED_BEYOND_CRITERIA,
        "R-FIRE",
        "risk R-FIRE is retained by the criteria, but level High is not acceptable (expected: one"
            + " of [L, M])",
        retained);
    assertComplete(
        retained.treatment(
            SHARE_FIRE.withOptions(retain.withBasis(RetainRisk.Basis.INFORMED_DECISION))));
  }

  @Test
  void aNecessaryControlIsInPlaceOrAnOpenActionPutsItThere() {
    String message =
        "control MDM, needed for risk R-PHONE, is not in place and no open action puts it there"
            + " (expected: one or the other)";
    assertOnly(
        PlanFindings.CONTROL_WITHOUT_ACTION,
        "MDM",
        message,
        BASE.action(ROLL_OUT.withControls(ImmutableSortedSet.of())));
    assertOnly(
        PlanFindings.CONTROL_WITHOUT_ACTION,
        "MDM",
        message,
        BASE.action(ROLL_OUT.withStatus(ActionStatus.DONE)));
    assertOnly(
        PlanFindings.CONTROL_WITHOUT_ACTION,
        "2013:A.6.2.1",
        "control 2013:A.6.2.1, needed for risk R-PHONE, is not in place and no open action puts it"
            + " there (expected: one or the other)",
        BASE.with(ControlRegister.EMPTY));
  }

  @Test
  void aControlThatIsNotInPlaceOnTheDayOfThePlanIsPending() {
    Case later =
        BASE.with(
            CONTROLS.withImplementations(
                CONTROLS.implementations().get(0).withImplementedOn(DAY.plusDays(1))));
    assertEquals(
        List.of("RTP-CONTROL-WITHOUT-ACTION"),
        later.outcome().findings().stream().map(Finding::code).toList());
  }

  @Test
  void anOpenActionHasWhoWithWhatAndByWhen() {
    assertOnly(
        PlanFindings.ACTION_INCOMPLETE,
        "ACT-1",
        "open action ACT-1 (Roll out MDM) lacks responsible (expected: who does it)",
        BASE.action(ROLL_OUT.withResponsible(Optional.empty())));
    assertOnly(
        PlanFindings.ACTION_INCOMPLETE,
        "ACT-1",
        "open action ACT-1 (Roll out MDM) lacks due (expected: the day by which it is done)",
        BASE.action(ROLL_OUT.withDue(Optional.empty())));
    assertOnly(
        PlanFindings.ACTION_INCOMPLETE,
        "ACT-1",
        "open action ACT-1 (Roll out MDM) lacks resources (expected: the means it takes)",
        BASE.action(ROLL_OUT.withResources()));
  }

  @Test
  void anUnacceptableRiskHasAnOwner() {
    assertOnly(
        PlanFindings.NO_OWNER,
        "R-PHONE",
        "risk R-PHONE is unacceptable and has no owner to decide on it (expected: a risk owner)",
        BASE.entry(PHONE, entry -> entry.withOwner(Optional.empty())));
    assertComplete(BASE.entry(SMALL, entry -> entry.withOwner(Optional.empty())));
  }

  @Test
  void allGapsAreReportedAtOnceAndSorted() {
    List<Finding> findings =
        BASE.untreated(FIRE)
            .action(ROLL_OUT.withResources().withDue(Optional.empty()))
            .with(CRITERIA)
            .withoutResidual(PHONE)
            .outcome()
            .findings();
    assertEquals(
        List.of(
            "RTP-UNTREATED",
            "RTP-ACTION-INCOMPLETE",
            "RTP-ACTION-INCOMPLETE",
            "RTP-RESIDUAL-UNRATED"),
        findings.stream().map(Finding::code).toList());
    assertEquals(findings.stream().sorted().toList(), findings);
  }

  @Test
  void findingsCiteTheClausesOfTheEdition() {
    Outcome<RiskTreatmentPlan> outcome =
        RiskTreatmentPlanBuilder.answering(Edition.E2005, CRITERIA, ASSESSMENT, DAY).build();
    assertEquals(
        List.of("2005:4.2.1 f)", "2005:4.2.1 f)", "2005:4.2.1 f)"),
        outcome.findings().stream().map(finding -> finding.clause().toString()).toList());
  }

  @Test
  void theOrderOfTheCallsDoesNotMatter() {
    RiskTreatmentPlanBuilder other =
        RiskTreatmentPlanBuilder.answering(Edition.E2022, CRITERIA, ASSESSMENT, DAY)
            .residuals(RESIDUALS.reverse())
            .controls(CONTROLS)
            .decisions(TreatmentRegister.EMPTY)
            .decisions(DECISIONS)
            .version(7)
            .version(2);
    assertEquals(BASE.outcome(), other.build());
  }

  @Test
  void buildingTwiceGivesTheSame() {
    RiskTreatmentPlanBuilder builder = BASE.builder();
    assertEquals(builder.build(), builder.build());
    RiskTreatmentPlanBuilder incomplete = BASE.untreated(FIRE).builder();
    assertEquals(incomplete.build(), incomplete.build());
    assertTrue(incomplete.build().toOptional().isEmpty());
  }

  @Test
  void theOrderOfWhatIsDecidedDoesNotMatter() {
    List<RiskTreatment> treatments = new ArrayList<>(DECISIONS.treatments());
    Collections.reverse(treatments);
    List<TreatmentAction> actions = new ArrayList<>(DECISIONS.actions());
    Collections.reverse(actions);
    assertEquals(
        BASE.outcome(),
        BASE.with(TreatmentRegister.builder().treatments(treatments).actions(actions).build())
            .outcome());
  }

  @Test
  void refusesAResidualTwice() {
    assertRefused(
        "Invalid list: residual risk id [R-PHONE] occurs twice (expected: once)",
        () -> BASE.builder().residuals(List.of(RESIDUALS.get(0), RESIDUALS.get(0))));
  }

  @Test
  @SuppressWarnings("NullAway") // on purpose
  void refusesNullsByName() {
    assertNullRefused("decisions", () -> BASE.builder().decisions(null));
    assertNullRefused("controls", () -> BASE.builder().controls(null));
    assertNullRefused(
        "edition", () -> RiskTreatmentPlanBuilder.answering(null, CRITERIA, ASSESSMENT, DAY));
    assertNullRefused(
        "criteria", () -> RiskTreatmentPlanBuilder.answering(Edition.E2022, null, ASSESSMENT, DAY));
    assertNullRefused(
        "assessment", () -> RiskTreatmentPlanBuilder.answering(Edition.E2022, CRITERIA, null, DAY));
    assertNullRefused(
        "preparedOn",
        () -> RiskTreatmentPlanBuilder.answering(Edition.E2022, CRITERIA, ASSESSMENT, null));
  }

  private static final Case UNRATED_SMALL =
      BASE.entry(
              SMALL,
              entry ->
                  AssessedRisk.builder()
                      .from(entry)
                      .current(Unrated.because("no likelihood"))
                      .evaluation(Evaluation.UNDETERMINED)
                      .build())
          .action(
              ROLL_OUT
                  .withId(ActionId.of("ACT-3"))
                  .withWhat("Estimate")
                  .withRisks(ImmutableSortedSet.of(SMALL)));

  @Test
  void anUnratedRiskIsNotAccepted() {
    assertComplete(UNRATED_SMALL);
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-SMALL",
        "acceptance of risk R-SMALL by CIO does not hold: the risk is not rated, so nobody knows"
            + " what is accepted",
        UNRATED_SMALL.acceptance(byCriteria(SMALL, "L"), byCriteria(PHONE, "M")));
  }

  @Test
  void anUnratedRiskIsNotRetainedByTheCriteria() {
    RiskTreatment retain =
        RiskTreatment.builder()
            .risk(SMALL)
            .addOption(
                RetainRisk.builder().basis(RetainRisk.Basis.CRITERIA).reason("Small").build())
            .build();
    assertOnly(
        PlanFindings.RETAINED_BEYOND_CRITERIA,
        "R-SMALL",
        "risk R-SMALL is retained by the criteria, but level Unrated is not acceptable (expected:"
            + " one of [L, M])",
        UNRATED_SMALL.treatment(retain));
  }

  @Test
  void theAssessmentWasMadeByTheseCriteria() {
    assertOnly(
        PlanFindings.OTHER_CRITERIA,
        "RA-1",
        "assessment RA-1 was made by criteria 4, the plan is checked against criteria 5 (expected:"
            + " one version)",
        BASE.with(ASSESSMENT.withCriteriaVersion(4)));
  }

  @Test
  void theRecordedEvaluationIsWhatTheCriteriaSay() {
    assertOnly(
        PlanFindings.OTHER_CRITERIA,
        "R-SMALL",
        "risk R-SMALL is recorded as ACCEPTABLE at level Very high, which criteria 5 do not say",
        BASE.entry(SMALL, entry -> entry.withCurrent(rated("V", 16))));
    assertOnly(
        PlanFindings.OTHER_CRITERIA,
        "R-SMALL",
        "risk R-SMALL is recorded as ACCEPTABLE at level Strange, which criteria 5 do not say",
        BASE.entry(SMALL, entry -> entry.withCurrent(STRANGE)));
  }

  private static final RatedLevel STRANGE =
      RatedLevel.builder()
          .level(Level.of("Q", "Strange", 1))
          .derivation(Derivation.builder().method("product").version("1").build())
          .build();

  @Test
  void whatRemainsIsOnTheScaleOfRisk() {
    assertOnly(
        PlanFindings.RESIDUAL_UNRATED,
        "R-PHONE",
        "what remains of risk R-PHONE is rated Strange, which is not on the scale of risk"
            + " (expected: one of [H, L, M, V])",
        BASE.residual(PHONE, STRANGE));
  }

  @Test
  void theLongestExceptionCounts() {
    AcceptanceException year = CRITERIA.exceptions().get(0);
    RiskCriteria both = CRITERIA.withExceptions(year.withLongest(Period.ofMonths(1)), year);
    Case case1 = BASE.with(both).residual(PHONE, rated("H", 12));
    assertComplete(case1.acceptance(byException(PHONE, "H")));
    assertOnly(
        PlanFindings.ACCEPTANCE_INVALID,
        "R-PHONE",
        "acceptance of risk R-PHONE by BOARD does not hold: an exception ends after P1Y at the"
            + " latest (found: no end)",
        case1.acceptance(byException(PHONE, "H").withValidUntil(Optional.empty())));
  }

  @Test
  void refusesVersionZeroAtOnce() {
    RiskTreatmentPlanBuilder builder =
        RiskTreatmentPlanBuilder.answering(Edition.E2022, CRITERIA, ASSESSMENT, DAY);
    assertRefused("Invalid version 0 (expected: 1 or more)", () -> builder.version(0));
  }
}
