package io.isms.riskcalc;

import static io.isms.riskcalc.Fixtures.ASSESSOR;
import static io.isms.riskcalc.Fixtures.BACKUP;
import static io.isms.riskcalc.Fixtures.CRITERIA;
import static io.isms.riskcalc.Fixtures.OWN;
import static io.isms.riskcalc.Fixtures.PATCHING;
import static io.isms.riskcalc.Fixtures.estimate;
import static io.isms.riskcalc.Fixtures.event;
import static io.isms.riskcalc.Fixtures.modify;
import static io.isms.riskcalc.Fixtures.throughPaths;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.Derivation;
import io.isms.risk.HighestConsequence;
import io.isms.risk.ImpactArea;
import io.isms.risk.RatedLevel;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Unrated;
import io.isms.risk.VulnerabilityId;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ResidualRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.StatedResidual;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResidualRisksTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final ControlEffect LESS_LIKELY =
      ControlEffect.of(PATCHING, RiskFactor.LIKELIHOOD, 2);
  private static final ControlEffect LESS_GRAVE =
      ControlEffect.of(BACKUP, RiskFactor.CONSEQUENCE, 2);

  @Test
  void lowersTheEstimateByTheEffectsAndRatesItAgain() {
    Risk risk = event("R-1", estimate("L5", "C4", "C5"));
    ResidualRisk residual =
        residual(risk, modify("R-1", LESS_LIKELY, LESS_GRAVE), PATCHING, BACKUP);

    assertEquals("Very high", ASSESSOR.rate(risk.current()).label());
    assertEquals("Medium", residual.expected().label());
    assertEquals("Medium", residual.today().label());
    assertEquals(
        ImmutableList.of(
            "2022:A.8.8: LIKELIHOOD lowered by 2",
            "2022:A.8.13: CONSEQUENCE lowered by 2",
            "likelihood Likely x consequence Serious = Medium"),
        ((RatedLevel) residual.expected()).derivation().steps());
  }

  @ParameterizedTest
  @EnumSource(
      value = ImplementationStatus.class,
      names = "IMPLEMENTED",
      mode = EnumSource.Mode.EXCLUDE)
  void givesNoCreditTodayForAControlThatIsNotInPlace(ImplementationStatus status) {
    Risk risk = event("R-1", estimate("L5", "C1", "C1"));
    ControlRegister controls =
        ControlRegister.builder()
            .addImplementation(ControlImplementation.of(PATCHING, status))
            .build();
    ResidualRisk residual =
        ResidualRisks.of(ASSESSOR, controls, DAY)
            .after(risk, modify("R-1", LESS_LIKELY))
            .orElseThrow();

    assertEquals(ASSESSOR.rate(risk.current()).label(), residual.today().label());
    assertEquals("Low", residual.expected().label());
    assertEquals(
        "2022:A.8.8: no credit, not in place",
        ((RatedLevel) residual.today()).derivation().steps().get(0));
  }

  @Test
  void givesNoCreditAfterAnImplementationHasExpired() {
    Risk risk = event("R-1", estimate("L5", "C1", "C1"));
    ControlImplementation expired =
        ControlImplementation.of(PATCHING, ImplementationStatus.IMPLEMENTED)
            .withValidUntil(DAY.minusDays(1));
    ResidualRisks residuals =
        ResidualRisks.of(
            ASSESSOR, ControlRegister.builder().addImplementation(expired).build(), DAY);

    assertEquals(
        "Medium", residuals.after(risk, modify("R-1", LESS_LIKELY)).orElseThrow().today().label());
  }

  @Test
  void givesNoCreditTwiceForAControlThatTheEstimateCountedAlready() {
    Risk risk =
        event("R-1", estimate("L5", "C1", "C1"))
            .withExistingControls(ImmutableSortedSet.<ControlId>of(PATCHING));
    ResidualRisk residual = residual(risk, modify("R-1", LESS_LIKELY), PATCHING);

    assertEquals("Medium", residual.expected().label());
    assertEquals(
        "2022:A.8.8: no credit, part of the current estimate already",
        ((RatedLevel) residual.expected()).derivation().steps().get(0));
  }

  @Test
  void anEffectOnOnePathLeavesTheOthersAsTheyAre() {
    Risk risk = throughPaths("R-1", estimate("L5", "C1", "C1"), "V-1", "V-2");
    ControlEffect first = LESS_LIKELY.withVulnerability(VulnerabilityId.of("V-1"));
    ControlEffect second =
        ControlEffect.of(OWN, RiskFactor.LIKELIHOOD, 3)
            .withVulnerability(VulnerabilityId.of("V-2"));

    assertEquals("Medium", residual(risk, modify("R-1", first)).expected().label());
    assertEquals("Low", residual(risk, modify("R-1", first, second)).expected().label());
    assertEquals("Low", residual(risk, modify("R-1", LESS_LIKELY)).expected().label());
  }

  @Test
  void anEffectOnOnePropertyLeavesTheOthersAsTheyAre() {
    Risk risk = event("R-1", estimate("L5", "C3", "C4"));
    ControlEffect backup =
        ControlEffect.of(BACKUP, RiskFactor.CONSEQUENCE, 4)
            .withProperty(SecurityProperty.AVAILABILITY);

    assertEquals("High", residual(risk, modify("R-1", backup)).expected().label());
  }

  @Test
  void aClosedPathLeavesTheOthersAsTheyAre() {
    Risk risk = throughPaths("R-1", estimate("L5", "C1", "C3"), "V-1", "V-2");
    ControlEffect first = closing(PATCHING, "V-1");
    ControlEffect weaker =
        ControlEffect.of(OWN, RiskFactor.LIKELIHOOD, 2)
            .withVulnerability(VulnerabilityId.of("V-2"));

    assertEquals("High", ASSESSOR.rate(risk.current()).label());
    assertEquals("High", residual(risk, modify("R-1", first)).expected().label());
    assertEquals("Medium", residual(risk, modify("R-1", first, weaker)).expected().label());
  }

  @Test
  void nothingIsLeftOnceEveryPathIsClosed() {
    Risk risk = throughPaths("R-1", estimate("L5", "C5", "C5"), "V-1", "V-2");
    RiskTreatment treatment = modify("R-1", closing(PATCHING, "V-1"), closing(OWN, "V-2"));
    RatedLevel expected = (RatedLevel) residual(risk, treatment, PATCHING).expected();

    assertEquals("Very low", expected.label());
    assertEquals(
        Derivation.builder()
            .method(ResidualRisks.ELIMINATED)
            .version("1")
            .addSteps(
                "2022:A.8.8: LIKELIHOOD eliminated through V-1",
                "C-OWN: LIKELIHOOD eliminated through V-2",
                "nothing is left = Very low")
            .build(),
        expected.derivation());
    assertEquals("Very high", residual(risk, treatment, PATCHING).today().label());
    assertEquals("Very low", residual(risk, treatment, PATCHING, OWN).today().label());
  }

  @Test
  void nothingIsLeftOnceEveryConsequenceIsEliminated() {
    Risk risk = event("R-1", estimate("L5", "C5", "C5"));
    ControlEffect onOne =
        ControlEffect.eliminating(BACKUP, RiskFactor.CONSEQUENCE, "gone")
            .withProperty(SecurityProperty.AVAILABILITY);

    assertEquals("Very high", residual(risk, modify("R-1", onOne)).expected().label());
    assertEquals(
        "Very low",
        residual(
                risk,
                modify("R-1", ControlEffect.eliminating(BACKUP, RiskFactor.CONSEQUENCE, "gone")))
            .expected()
            .label());
  }

  @Test
  void eliminatingOneAreaLeavesTheOthers() {
    RiskAssessor byArea =
        RiskAssessor.of(
            CRITERIA.withConsequenceRule(HighestConsequence.of(ImpactArea.FINANCIAL)),
            RiskMethods.installed());
    Risk risk =
        event(
            "R-1",
            RiskEstimate.builder()
                .likelihood(LevelCode.of("L5"))
                .putImpact(ImpactArea.FINANCIAL, LevelCode.of("C5"))
                .putImpact(ImpactArea.LEGAL, LevelCode.of("C5"))
                .build());
    ControlEffect onMoney =
        ControlEffect.eliminating(OWN, RiskFactor.CONSEQUENCE, "insured")
            .withArea(ImpactArea.FINANCIAL);
    ControlEffect onLaw =
        ControlEffect.eliminating(BACKUP, RiskFactor.CONSEQUENCE, "no duty")
            .withArea(ImpactArea.LEGAL);
    ResidualRisks residuals = ResidualRisks.of(byArea, ControlRegister.EMPTY, DAY);

    assertEquals(
        "Very high",
        residuals.after(risk, modify("R-1", onMoney)).orElseThrow().expected().label());
    assertEquals(
        "Very low",
        residuals.after(risk, modify("R-1", onMoney, onLaw)).orElseThrow().expected().label());
  }

  @Test
  void goesThroughTheTreatmentsOfARegisterInTheirOrder() {
    RiskRegister register =
        RiskRegister.of(
            ImmutableList.of(
                event("R-1", estimate("L5", "C1", "C1")),
                event("R-2", estimate("L1", "C1", "C1"))));
    ImmutableList<ResidualRisk> residuals =
        ResidualRisks.of(ASSESSOR, ControlRegister.EMPTY, DAY)
            .after(
                register,
                ImmutableList.of(
                    modify("R-2", LESS_LIKELY),
                    modify("R-9", LESS_LIKELY),
                    modify("R-1", LESS_LIKELY)));
    assertEquals(
        ImmutableList.of("R-2 Very low", "R-1 Low"),
        residuals.stream().map(it -> it.risk() + " " + it.expected().label()).toList());
  }

  @Test
  void whatWasNeverRatedIsNotRatedAfterwards() {
    assertEquals(
        Unrated.because("no likelihood and no consequence"),
        residual(
                event("R-1", RiskEstimate.NONE),
                modify("R-1", ControlEffect.eliminating(OWN, RiskFactor.LIKELIHOOD, "gone")))
            .expected());
  }

  @Test
  void anEffectOnOneAreaLeavesTheOthersAsTheyAre() {
    RiskAssessor byArea =
        RiskAssessor.of(
            CRITERIA.withConsequenceRule(
                HighestConsequence.of(ImpactArea.FINANCIAL, ImpactArea.LEGAL)),
            RiskMethods.installed());
    Risk risk =
        event(
            "R-1",
            RiskEstimate.builder()
                .likelihood(LevelCode.of("L5"))
                .putImpact(ImpactArea.FINANCIAL, LevelCode.of("C5"))
                .putImpact(ImpactArea.LEGAL, LevelCode.of("C2"))
                .build());
    ControlEffect insurance =
        ControlEffect.of(OWN, RiskFactor.CONSEQUENCE, 4).withArea(ImpactArea.FINANCIAL);
    RatedLevel expected =
        (RatedLevel)
            ResidualRisks.of(byArea, ControlRegister.EMPTY, DAY)
                .after(risk, modify("R-1", insurance))
                .orElseThrow()
                .expected();

    assertEquals("Very high", byArea.rate(risk.current()).label());
    assertEquals("High", expected.label());
    assertEquals(
        ImmutableList.of(
            "C-OWN: CONSEQUENCE lowered by 4 on financial",
            "consequence Significant: highest of impacts.financial Minor, impacts.legal"
                + " Significant",
            "likelihood Almost certain x consequence Significant = High"),
        expected.derivation().steps());
  }

  @ParameterizedTest
  @EnumSource(
      value = ImplementationStatus.class,
      names = {"IMPLEMENTED", "PARTIALLY_IMPLEMENTED"},
      mode = EnumSource.Mode.EXCLUDE)
  void isNotRatedWhereTheEstimateRestsOnAControlThatIsThereNoLonger(ImplementationStatus status) {
    Risk risk =
        event("R-1", estimate("L3", "C3", "C1"))
            .withExistingControls(ImmutableSortedSet.<ControlId>of(CustomControlId.of("FW")));
    ControlRegister controls =
        ControlRegister.builder()
            .addImplementation(ControlImplementation.of(CustomControlId.of("FW"), status))
            .build();
    ResidualRisk residual =
        ResidualRisks.of(ASSESSOR, controls, DAY)
            .after(risk, modify("R-1", LESS_LIKELY))
            .orElseThrow();
    Unrated reason =
        Unrated.because("the current estimate rests on control FW, which is " + status);

    assertEquals(reason, residual.today());
    assertEquals(reason, residual.expected());
  }

  @Test
  void aControlThatTheTreatmentPutsBackCountsAgain() {
    Risk risk =
        event("R-1", estimate("L5", "C1", "C1"))
            .withExistingControls(ImmutableSortedSet.<ControlId>of(OWN));
    ControlRegister controls =
        ControlRegister.builder()
            .addImplementation(ControlImplementation.of(OWN, ImplementationStatus.RETIRED))
            .build();
    ResidualRisk residual =
        ResidualRisks.of(ASSESSOR, controls, DAY)
            .after(risk, modify("R-1", LESS_LIKELY))
            .orElseThrow();

    assertEquals(
        Unrated.because("the current estimate rests on control C-OWN, which is RETIRED"),
        residual.today());
    assertEquals("Low", residual.expected().label());
  }

  private static ControlEffect closing(ControlId control, String path) {
    return ControlEffect.eliminating(control, RiskFactor.LIKELIHOOD, "gone")
        .withVulnerability(VulnerabilityId.of(path));
  }

  @Test
  void neverUndercutsTheLowestLevel() {
    Risk risk = event("R-1", estimate("L2", "C2", "C1"));
    ControlEffect strong = ControlEffect.of(OWN, RiskFactor.LIKELIHOOD, 99);

    assertEquals("Very low", residual(risk, modify("R-1", strong)).expected().label());
  }

  @Test
  void isUnratedWhereNothingSaysWhatChanges() {
    Risk risk = event("R-1", estimate("L5", "C5", "C1"));

    assertEquals(
        Unrated.because("neither an effect of a control nor a stated residual level"),
        residual(risk, modify("R-1")).expected());
  }

  @Test
  void takesAStatedLevelWithItsReason() {
    Risk risk = event("R-1", estimate("L5", "C5", "C1"));
    RiskTreatment treatment =
        modify("R-1")
            .withStatedResidual(
                StatedResidual.builder()
                    .level(LevelCode.of("M"))
                    .reason("agreed with the insurer")
                    .build());
    ResidualRisk residual = residual(risk, treatment);

    assertEquals("Medium", residual.expected().label());
    assertEquals("Very high", residual.today().label());
    assertEquals("agreed with the insurer", residual.statedReason().orElseThrow());
    assertEquals("Medium", residual(risk, treatment, PATCHING, BACKUP, OWN).today().label());
  }

  @Test
  void aStatedLevelHoldsTodayOnlyOnceTheAgreementIsThere() {
    Risk risk = event("R-1", estimate("L5", "C5", "C1"));
    ShareRisk share =
        ShareRisk.builder().means(ShareRisk.Means.INSURANCE).party(PartyId.of("insurer")).build();
    RiskTreatment treatment =
        RiskTreatment.builder()
            .risk(RiskId.of("R-1"))
            .addOption(share)
            .statedResidual(
                StatedResidual.builder()
                    .level(LevelCode.of("M"))
                    .reason("the policy pays for recovery")
                    .build())
            .build();

    assertEquals("Medium", residual(risk, treatment).expected().label());
    assertEquals("Very high", residual(risk, treatment).today().label());
    assertEquals(
        "Medium",
        residual(risk, treatment.withOptions(share.withAgreement("policy 4711"))).today().label());
  }

  @Test
  void aRetainedRiskStaysWhatItIs() {
    Risk risk = event("R-1", estimate("L3", "C3", "C1"));
    RiskTreatment retain =
        RiskTreatment.builder()
            .risk(RiskId.of("R-1"))
            .addOption(
                RetainRisk.builder()
                    .basis(RetainRisk.Basis.INFORMED_DECISION)
                    .reason("not worth more")
                    .build())
            .build();

    assertEquals(ASSESSOR.rate(risk.current()), residual(risk, retain).expected());
  }

  @Test
  void nothingRemainsOfARiskThatIsAvoided() {
    RiskTreatment avoid =
        RiskTreatment.builder()
            .risk(RiskId.of("R-1"))
            .addOption(
                AvoidRisk.builder().means(AvoidRisk.Means.CEASE).what("the fax line").build())
            .build();

    assertTrue(
        ResidualRisks.of(ASSESSOR, ControlRegister.EMPTY, DAY)
            .after(event("R-1", estimate("L3", "C3", "C1")), avoid)
            .isEmpty());
  }

  private static ResidualRisk residual(Risk risk, RiskTreatment treatment, ControlId... inPlace) {
    ControlRegister.Builder controls = ControlRegister.builder();
    for (ControlId control : inPlace) {
      controls.addImplementation(
          ControlImplementation.of(control, ImplementationStatus.IMPLEMENTED));
    }
    return ResidualRisks.of(ASSESSOR, controls.build(), DAY).after(risk, treatment).orElseThrow();
  }
}
