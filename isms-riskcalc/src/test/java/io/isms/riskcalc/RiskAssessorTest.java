package io.isms.riskcalc;

import static io.isms.riskcalc.Fixtures.ASSESSOR;
import static io.isms.riskcalc.Fixtures.CRITERIA;
import static io.isms.riskcalc.Fixtures.estimate;
import static io.isms.riskcalc.Fixtures.event;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.AssessmentId;
import io.isms.risk.Evaluation;
import io.isms.risk.HighestConsequence;
import io.isms.risk.ImpactArea;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskAssessorTest {
  private static final AssessmentId ID = AssessmentId.of("RA-1");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  @Test
  void ratesByTheHighestConsequenceOfAllProperties() {
    assertEquals("Very high", ASSESSOR.rate(estimate("L5", "C1", "C4")).label());
  }

  @Test
  void aRuleTellsHowTheConsequenceCameAboutOrWhatIsMissingInIt() {
    RiskAssessor byArea =
        RiskAssessor.of(
            CRITERIA.withConsequenceRule(HighestConsequence.of(ImpactArea.SAFETY)),
            RiskMethods.installed());
    RiskEstimate estimate = estimate("L5", "C1", "C4");

    assertEquals(Unrated.because("no consequence (no impact on safety)"), byArea.rate(estimate));
    assertEquals(
        Unrated.because("no likelihood and no consequence (no impact on safety)"),
        byArea.rate(RiskEstimate.NONE));
    assertEquals(
        ImmutableList.of(
            "consequence Catastrophic: highest of consequences.confidentiality Minor,"
                + " consequences.availability Critical, impacts.safety Catastrophic",
            "likelihood Almost certain x consequence Catastrophic = Very high"),
        ((RatedLevel)
                byArea.rate(estimate.withImpacts(Map.of(ImpactArea.SAFETY, LevelCode.of("C5")))))
            .derivation()
            .steps());
  }

  @Test
  void areasWithoutARuleLeaveTheRiskUnrated() {
    assertEquals(
        Unrated.because("no consequence (no rule for impacts on [safety])"),
        ASSESSOR.rate(
            estimate("L5", "C1", "C4").withImpacts(Map.of(ImpactArea.SAFETY, LevelCode.of("C1")))));
  }

  @Test
  void putsTheUnratedFirstThenTheHigherLevelThenTheId() {
    RiskAssessment assessment =
        ASSESSOR.assess(
            ID,
            RiskRegister.of(
                ImmutableList.of(
                    event("R-10", estimate("L3", "C3", "C1")),
                    event("R-9", estimate("L3", "C3", "C1")),
                    event("R-8", estimate("L1", "C1", "C1")),
                    event("R-7", RiskEstimate.NONE),
                    event("R-6", estimate("L5", "C5", "C1")))),
            DAY);

    assertEquals(
        ImmutableList.of("1 R-7", "2 R-6", "3 R-9", "4 R-10", "5 R-8"),
        assessment.entries().stream().map(it -> it.priority() + " " + it.risk()).toList());
    assertEquals(
        ImmutableList.of(
            Evaluation.UNDETERMINED,
            Evaluation.UNACCEPTABLE,
            Evaluation.UNACCEPTABLE,
            Evaluation.UNACCEPTABLE,
            Evaluation.ACCEPTABLE),
        assessment.entries().stream().map(it -> it.evaluation()).toList());
    assertEquals(
        Unrated.because("no likelihood and no consequence"), assessment.entries().get(0).current());
  }

  @Test
  void namesEveryRiskThatCannotBeRated() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                ASSESSOR.assess(
                    ID,
                    RiskRegister.of(
                        ImmutableList.of(
                            event("R-1", estimate("L9", "C1", "C1")),
                            event("R-2", estimate("L1", "C1", "C1")),
                            event("R-3", RiskEstimate.builder().putFactor("mood", "x").build()))),
                    DAY));
    assertEquals(
        """
        Cannot assess the register:
          risk R-1: likelihood: Unknown likelihood 'L9' (expected: one of [L1 (Unlikely), \
        L2 (Rather unlikely), L3 (Likely), L4 (Very likely), L5 (Almost certain)])
          risk R-3: mood: Unknown input 'mood' (expected: one of [likelihood, consequence])""",
        e.getMessage());
  }

  @Test
  void refusesCriteriaWhoseScalesAreNotThoseOfTheMethod() {
    Scale other = Scale.of("likelihood", Level.of("P1", "Rare", 1), Level.of("P2", "Often", 2));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> RiskAssessor.of(CRITERIA.withLikelihood(other), RiskMethods.installed()));
    assertEquals(
        "Invalid criteria 1: scale likelihood has levels [P1, P2] (expected by method"
            + " iso-27005-2022: [L1, L2, L3, L4, L5])",
        e.getMessage());
  }

  @Test
  void countsRisksByLevel() {
    RiskAssessment assessment =
        ASSESSOR.assess(
            ID,
            RiskRegister.of(
                ImmutableList.of(
                    event("R-1", estimate("L3", "C3", "C1")),
                    event("R-2", RiskEstimate.builder().likelihood(LevelCode.of("L1")).build()))),
            DAY);
    assertEquals(
        "{Very high=0, High=0, Medium=1, Low=0, Very low=0}",
        assessment.countsByLevel(CRITERIA.levels()).entrySet().stream()
            .map(entry -> entry.getKey().label() + "=" + entry.getValue())
            .toList()
            .toString()
            .replace('[', '{')
            .replace(']', '}'));
  }
}
