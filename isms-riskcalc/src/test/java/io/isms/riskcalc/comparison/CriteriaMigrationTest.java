package io.isms.riskcalc.comparison;

import static io.isms.riskcalc.comparison.Cases.AFTER;
import static io.isms.riskcalc.comparison.Cases.BEFORE;
import static io.isms.riskcalc.comparison.Cases.CHANGE;
import static io.isms.riskcalc.comparison.Cases.DAY;
import static io.isms.riskcalc.comparison.Cases.NONE;
import static io.isms.riskcalc.comparison.Cases.OWNER;
import static io.isms.riskcalc.comparison.Cases.THREE;
import static io.isms.riskcalc.comparison.Cases.estimate;
import static io.isms.riskcalc.comparison.Cases.mapping;
import static io.isms.riskcalc.comparison.Cases.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.Isms;
import io.isms.common.Elements;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.control.Control;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.risk.AcceptanceException;
import io.isms.risk.AssessmentId;
import io.isms.risk.Evaluation;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Trend;
import io.isms.risk.Unrated;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.StatedResidual;
import io.isms.treatment.TreatmentRegister;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CriteriaMigrationTest {
  private static final PartyId BOARD = PartyId.of("BOARD");
  private static final CustomControlId MDM = CustomControlId.of("MDM");

  /** Medium by the five levels, R2 by the three; acceptable by neither. */
  private static final Risk MEDIUM = risk("R-1", estimate("L3", "C3"));

  /** Low by the five levels and acceptable; R1 by the three and acceptable. */
  private static final Risk LOW = risk("R-2", estimate("L1", "C3"));

  /** Very high by the five levels, which has no counterpart. */
  private static final Risk VERY_HIGH = risk("R-3", estimate("L5", "C5"));

  private static final RiskAcceptance ACCEPTED =
      RiskAcceptance.builder()
          .risk(LOW.id())
          .level(LevelCode.of("L"))
          .acceptedBy(OWNER)
          .acceptedOn(DAY.minusDays(10))
          .basis(AcceptanceBasis.CRITERIA)
          .build();

  private static Isms isms(TreatmentRegister treatment) {
    return Isms.builder()
        .edition(Edition.E2022)
        .context(IsmsContext.builder().addParties(party(OWNER), party(BOARD)).build())
        .register(RiskRegister.of(List.of(MEDIUM, LOW, VERY_HIGH)))
        .controls(ControlRegister.builder().addCustom(Control.custom("MDM", "t", "s")).build())
        .treatment(treatment)
        .build();
  }

  private static Party party(PartyId id) {
    return Party.builder().id(id).name(id.value()).kind(PartyKind.ROLE).build();
  }

  private static Isms planned(RiskTreatment treatment) {
    return isms(TreatmentRegister.builder().addTreatment(treatment).build())
        .withTreatmentPlan(
            RiskTreatmentPlan.builder()
                .version(1)
                .assessment(AssessmentId.of("RA-1"))
                .criteriaVersion(1)
                .preparedOn(DAY)
                .addItem(
                    PlannedTreatment.builder()
                        .owner(OWNER)
                        .current(BEFORE.rate(MEDIUM.current()))
                        .treatment(treatment)
                        .build())
                .build());
  }

  private static List<Reapproval> again(CriteriaChange change, Isms isms, RiskId risk) {
    return Elements.get("risk", CriteriaMigration.of(change, isms, DAY).byRisk(), risk)
        .reapprovals();
  }

  private static Reapproval of(DecisionKind decision, String reason, PartyId... by) {
    return Reapproval.builder()
        .decision(decision)
        .reason(reason)
        .by(ImmutableSortedSet.copyOf(by))
        .build();
  }

  @Test
  void tellsTheOldAndTheNewLevelOfEveryRisk() {
    CriteriaMigration migration = CriteriaMigration.of(CHANGE, isms(TreatmentRegister.EMPTY), DAY);

    assertEquals(1, migration.versionBefore());
    assertEquals(2, migration.versionAfter());
    assertEquals(ImmutableSortedSet.of(LevelCode.of("VH")), migration.levelsWithoutCounterpart());
    assertEquals(
        List.of(
            "R-1 Medium -> R middle SAME, UNACCEPTABLE -> UNACCEPTABLE",
            "R-2 Low -> R low SAME, ACCEPTABLE -> ACCEPTABLE",
            "R-3 Very high -> R high NOT_COMPARABLE, UNACCEPTABLE -> UNACCEPTABLE"),
        migration.risks().stream()
            .map(
                it ->
                    String.format(
                        "%s %s -> %s %s, %s -> %s",
                        it.risk(),
                        it.before().label(),
                        it.after().label(),
                        it.movement().trend(),
                        it.evaluatedBefore(),
                        it.evaluatedAfter()))
            .toList());
    assertEquals(Optional.empty(), migration.risks().get(2).counterpart());
    assertEquals(List.of(), migration.toDecideAgain());
  }

  @Test
  void nothingIsMovedToTheNearestLevel() {
    MigratedRisk undecided =
        CriteriaMigration.of(CriteriaChange.of(BEFORE, AFTER), isms(TreatmentRegister.EMPTY), DAY)
            .risks()
            .get(0);
    assertEquals(
        Unrated.because("no counterpart of likelihood L3, consequence for integrity C3"),
        undecided.after());
    assertEquals(Evaluation.UNDETERMINED, undecided.evaluatedAfter());
    assertEquals(Trend.NOT_COMPARABLE, undecided.movement().trend());
  }

  @Test
  void anAcceptanceThatIsStillCoveredHolds() {
    Isms isms = isms(TreatmentRegister.builder().addAcceptance(ACCEPTED).build());
    assertEquals(List.of(), again(CHANGE, isms, LOW.id()));
  }

  @Test
  void anAcceptanceBeyondTheNewCriteriaIsForThoseWhoMayMakeAnException() {
    Isms isms = isms(TreatmentRegister.builder().addAcceptance(ACCEPTED).build());
    RiskAssessor strict =
        RiskAssessor.of(
            THREE
                .withAcceptable()
                .withExceptions(
                    AcceptanceException.builder()
                        .upTo(LevelCode.of("R2"))
                        .addApprover(BOARD)
                        .longest(Period.ofYears(1))
                        .condition("c")
                        .build()),
            RiskMethods.of(List.of(Cases.COARSE)));
    CriteriaChange change =
        CriteriaChange.of(BEFORE, strict)
            .withLikelihood(mapping("L1 P1"))
            .withConsequence(mapping("C3 I2"))
            .withLevels(mapping("L R1"));
    assertEquals(
        List.of(
            of(
                DecisionKind.ACCEPTANCE,
                "level R low is not acceptable by the criteria (expected: one of [], or basis"
                    + " EXCEPTION)",
                BOARD)),
        again(change, isms, LOW.id()));
    assertEquals(ImmutableSortedSet.of(BOARD), CriteriaMigration.of(change, isms, DAY).approvers());
  }

  @Test
  void anAcceptanceOfALevelWithoutCounterpartIsToBeGivenAgain() {
    Isms isms = isms(TreatmentRegister.builder().addAcceptance(ACCEPTED).build());
    CriteriaChange change = CHANGE.withLevels(mapping("M R2"));
    assertEquals(
        List.of(of(DecisionKind.ACCEPTANCE, "no counterpart of accepted level L", OWNER)),
        again(change, isms, LOW.id()));
  }

  @Test
  void anAcceptanceOfLessThanRemainsIsToBeGivenAgain() {
    Isms isms = isms(TreatmentRegister.builder().addAcceptance(ACCEPTED).build());
    assertEquals(
        List.of(of(DecisionKind.ACCEPTANCE, "it was given for R low, but R middle remains")),
        again(CHANGE.withLikelihood(mapping("L1 P2")), isms, LOW.id()));
  }

  @Test
  void anExceptionIsForThoseWhoMayMakeItByTheNewCriteria() {
    AcceptanceException byBoard =
        AcceptanceException.builder()
            .upTo(LevelCode.of("M"))
            .addApprover(BOARD)
            .longest(Period.ofYears(1))
            .condition("c")
            .build();
    RiskAssessor before =
        RiskAssessor.of(BEFORE.criteria().withExceptions(byBoard), RiskMethods.installed());
    RiskAssessor after =
        RiskAssessor.of(
            BEFORE
                .criteria()
                .withVersion(2)
                .withExceptions(byBoard.withApprovers(ImmutableSortedSet.of(OWNER))),
            RiskMethods.installed());
    Isms isms =
        isms(
            TreatmentRegister.builder()
                .addAcceptance(
                    ACCEPTED
                        .withRisk(MEDIUM.id())
                        .withLevel(LevelCode.of("M"))
                        .withAcceptedBy(BOARD)
                        .withValidUntil(DAY.plusDays(30))
                        .withJustification("j")
                        .withBasis(AcceptanceBasis.EXCEPTION))
                .build());
    assertEquals(List.of(), again(CriteriaChange.of(before, before), isms, MEDIUM.id()));
    assertEquals(
        List.of(
            of(
                DecisionKind.ACCEPTANCE,
                "the criteria let nobody of that id make an exception for Medium",
                OWNER)),
        again(CriteriaChange.of(before, after), isms, MEDIUM.id()));
  }

  @Test
  void anAcceptanceThatDidNotHoldBeforeIsNotOfTheChange() {
    Isms isms =
        isms(
            TreatmentRegister.builder()
                .addAcceptance(ACCEPTED.withValidUntil(DAY.minusDays(1)))
                .build());
    assertEquals(List.of(), again(CHANGE.withLevels(mapping("M R2")), isms, LOW.id()));
  }

  @Test
  void aPlanWhoseEffectsCountStepsOfOtherScalesIsForTheOwner() {
    RiskTreatment treatment =
        RiskTreatment.modifying(MEDIUM.id(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 2));
    assertEquals(
        List.of(
            of(
                DecisionKind.TREATMENT_PLAN,
                "residual level Low becomes Unrated (effects of controls are counted in levels of"
                    + " the scales before)",
                OWNER)),
        again(CHANGE, planned(treatment), MEDIUM.id()));
  }

  @Test
  void aPlanWithAStatedLevelThatHasItsCounterpartHolds() {
    RiskTreatment treatment =
        RiskTreatment.modifying(MEDIUM.id(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 2))
            .withStatedResidual(
                StatedResidual.builder().level(LevelCode.of("L")).reason("r").build());
    assertEquals(List.of(), again(CHANGE, planned(treatment), MEDIUM.id()));
    assertEquals(
        List.of(
            of(
                DecisionKind.TREATMENT_PLAN,
                "residual level Low, which has no counterpart, becomes Unrated (no counterpart of"
                    + " stated level L)",
                OWNER)),
        again(CHANGE.withLevels(mapping("M R2")), planned(treatment), MEDIUM.id()));
  }

  @Test
  void aPlanForARiskThatMovesIsToBeApprovedAgain() {
    RiskTreatment treatment =
        RiskTreatment.modifying(MEDIUM.id(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 2))
            .withStatedResidual(
                StatedResidual.builder().level(LevelCode.of("L")).reason("r").build());
    assertEquals(
        List.of(
            of(
                DecisionKind.TREATMENT_PLAN,
                "level Medium becomes R low; it was UNACCEPTABLE and is ACCEPTABLE",
                OWNER)),
        again(CHANGE.withLikelihood(mapping("L3 P1")), planned(treatment), MEDIUM.id()));
  }

  @Test
  void aPlanForARiskWhoseEstimateHasNoCounterpartIsToBeApprovedAgain() {
    RiskTreatment treatment =
        RiskTreatment.modifying(MEDIUM.id(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 2));
    assertEquals(
        List.of(
            of(
                DecisionKind.TREATMENT_PLAN,
                "level Medium becomes Unrated (no counterpart of likelihood L3); it was"
                    + " UNACCEPTABLE and is UNDETERMINED; residual level Low becomes Unrated (no"
                    + " counterpart of likelihood L3)",
                OWNER)),
        again(CHANGE.withLikelihood(mapping("L1 P1")), planned(treatment), MEDIUM.id()));
  }

  @Test
  void whoMayNotGoSoFarIsNotAsked() {
    Isms isms = isms(TreatmentRegister.builder().addAcceptance(ACCEPTED).build());
    RiskAssessor strict =
        RiskAssessor.of(
            THREE.withExceptions(
                AcceptanceException.builder()
                    .upTo(LevelCode.of("R2"))
                    .addApprover(BOARD)
                    .longest(Period.ofYears(1))
                    .condition("c")
                    .build()),
            RiskMethods.of(List.of(Cases.COARSE)));
    CriteriaChange change =
        CriteriaChange.of(BEFORE, strict)
            .withLikelihood(mapping("L1 P3"))
            .withConsequence(mapping("C3 I3"))
            .withLevels(mapping("L R1"));
    assertEquals(
        List.of(of(DecisionKind.ACCEPTANCE, "it was given for R low, but R high remains")),
        again(change, isms, LOW.id()));
  }

  @Test
  void aReapprovalHasAReason() {
    Reapproval reapproval = of(DecisionKind.ACCEPTANCE, "r");
    assertEquals(
        "Invalid reapproval: reason is blank",
        assertThrows(IllegalArgumentException.class, () -> reapproval.withReason(" "))
            .getMessage());
  }

  @Test
  void ofAnAvoidedRiskNothingIsToBeDecidedAgain() {
    RiskTreatment treatment =
        RiskTreatment.builder()
            .risk(MEDIUM.id())
            .addOption(AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("w").build())
            .build();
    assertEquals(
        List.of(), again(CHANGE.withLikelihood(mapping("L3 P1")), planned(treatment), MEDIUM.id()));
  }

  @Test
  void aChangeThatChangesNothingLeavesAllDecisions() {
    RiskTreatment treatment =
        RiskTreatment.modifying(MEDIUM.id(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 2));
    Isms isms =
        planned(treatment)
            .withTreatment(
                TreatmentRegister.builder()
                    .addTreatment(treatment)
                    .addAcceptance(ACCEPTED)
                    .build());
    CriteriaMigration migration = CriteriaMigration.of(NONE, isms, DAY);
    assertEquals(List.of(), migration.toDecideAgain());
    assertTrue(migration.levelsWithoutCounterpart().isEmpty());
  }

  @Test
  void whatWasNotRatedStaysUnrated() {
    Isms isms =
        isms(TreatmentRegister.EMPTY)
            .withRegister(RiskRegister.of(List.of(risk("R-4", RiskEstimate.NONE))));
    MigratedRisk migrated = CriteriaMigration.of(CHANGE, isms, DAY).risks().get(0);
    assertEquals(Trend.STILL_UNRATED, migrated.movement().trend());
  }
}
