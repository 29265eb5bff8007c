package io.isms.riskcalc.comparison;

import static io.isms.riskcalc.comparison.Cases.AFTER;
import static io.isms.riskcalc.comparison.Cases.BEFORE;
import static io.isms.riskcalc.comparison.Cases.CHANGE;
import static io.isms.riskcalc.comparison.Cases.assess;
import static io.isms.riskcalc.comparison.Cases.estimate;
import static io.isms.riskcalc.comparison.Cases.mapping;
import static io.isms.riskcalc.comparison.Cases.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.Elements;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Trend;
import io.isms.risk.Unrated;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.arithmetic.HarmonizedTra;
import io.isms.riskcalc.arithmetic.Monarc;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentComparisonTest {
  private static final RiskRegister THEN =
      RiskRegister.of(
          List.of(
              risk("R-1", estimate("L3", "C3")),
              risk("R-2", estimate("L5", "C5")),
              risk("R-3", estimate("L2", "C2")),
              risk("R-4", RiskEstimate.NONE),
              risk("R-5", estimate("L1", "C3")),
              risk("R-6", RiskEstimate.NONE),
              risk("R-8", estimate("L1", "C1"))));
  private static final RiskRegister NOW =
      RiskRegister.of(
          List.of(
              risk("R-1", estimate("L4", "C4")),
              risk("R-2", estimate("L1", "C4")),
              risk("R-3", estimate("L2", "C2")),
              risk("R-4", estimate("L1", "C1")),
              risk("R-5", RiskEstimate.NONE),
              risk("R-6", RiskEstimate.NONE),
              risk("R-7", estimate("L5", "C5"))));
  private static final RiskAssessment BY_FIVE = assess(BEFORE, "RA-1", THEN);

  private static List<String> trends(AssessmentComparison comparison) {
    return comparison.changes().stream()
        .map(
            change ->
                change.risk()
                    + " "
                    + change.movement().trend()
                    + change.movement().steps().map(steps -> " " + steps).orElse(""))
        .toList();
  }

  @Test
  void tellsWhatBecameOfEveryRisk() {
    AssessmentComparison comparison =
        AssessmentComparison.of(BY_FIVE, assess(BEFORE, "RA-2", NOW), BEFORE.criteria());

    assertEquals(
        List.of(
            "R-1 UP 1",
            "R-2 DOWN -3",
            "R-3 SAME 0",
            "R-4 NEWLY_RATED",
            "R-5 NEWLY_UNRATED",
            "R-6 STILL_UNRATED",
            "R-7 NEW",
            "R-8 GONE"),
        trends(comparison));
    assertEquals(
        List.of("R-1", "R-2", "R-4", "R-5", "R-7", "R-8"),
        comparison.movedOrEvaluatedOtherwise().stream().map(it -> it.risk().value()).toList());
    assertEquals(Optional.empty(), comparison.changes().get(0).byCriteria());
  }

  @Test
  void assessmentsByOtherCriteriaAreNotComparable() {
    RiskAssessment byThree =
        assess(AFTER, "RA-2", RiskRegister.of(List.of(risk("R-1", estimate("P2", "I2")))));
    AssessmentComparison comparison = AssessmentComparison.of(BY_FIVE, byThree, AFTER.criteria());
    assertEquals(
        Trend.NOT_COMPARABLE,
        Elements.get("risk", comparison.byRisk(), RiskId.of("R-1")).movement().trend());
    assertEquals(
        Trend.GONE, Elements.get("risk", comparison.byRisk(), RiskId.of("R-2")).movement().trend());
  }

  @Test
  void tellsWhatComesFromTheCriteriaAndWhatFromTheEstimates() {
    // L3 x C3 was Medium = R2; by the new method P2 x I2 is R2 as well, and P3 x I3 is R3.
    RiskAssessment byThree =
        assess(
            AFTER,
            "RA-2",
            RiskRegister.of(
                List.of(
                    risk("R-1", estimate("P3", "I3")),
                    risk("R-2", estimate("P1", "I1")),
                    risk("R-5", estimate("P1", "I1")))));
    AssessmentComparison comparison = AssessmentComparison.across(CHANGE, BY_FIVE, THEN, byThree);

    RiskChange first = Elements.get("risk", comparison.byRisk(), RiskId.of("R-1"));
    assertEquals(new Movement(Trend.UP, Optional.of(1)), first.movement());
    assertEquals(Optional.of(new Movement(Trend.SAME, Optional.of(0))), first.byCriteria());
    assertEquals(Optional.of(new Movement(Trend.UP, Optional.of(1))), first.byEstimates());
    assertEquals(Evaluation.UNACCEPTABLE, first.after().orElseThrow().evaluation());

    // Very high has no counterpart; the old estimate by the new method is R3.
    RiskChange second = Elements.get("risk", comparison.byRisk(), RiskId.of("R-2"));
    assertEquals(Movement.of(Trend.NOT_COMPARABLE), second.movement());
    assertEquals(Optional.of(Movement.of(Trend.NOT_COMPARABLE)), second.byCriteria());
    assertEquals(Optional.of(new Movement(Trend.DOWN, Optional.of(-2))), second.byEstimates());
  }

  @Test
  void refusesAssessmentsThatAreNotOfTheChange() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> AssessmentComparison.across(CHANGE, BY_FIVE, THEN, BY_FIVE));
    assertEquals("Invalid comparison: assessment RA-1 by criteria 1 (expected: 2)", e.getMessage());
  }

  @Test
  void namesAllThatHasNoCounterpart() {
    assertEquals(
        Unrated.because("no counterpart of likelihood L5, consequence for integrity C4"),
        CriteriaChange.of(BEFORE, AFTER)
            .withLikelihood(mapping("L1 P1"))
            .rateAgain(estimate("L5", "C4")));
  }

  private static RiskAssessor byFactors(RiskMethod<?> method, int version) {
    return RiskAssessor.of(
        RiskCriteria.builder()
            .version(version)
            .method(method.name())
            .likelihood(BEFORE.criteria().likelihood())
            .consequence(BEFORE.criteria().consequence())
            .levels(method.levels())
            .build(),
        RiskMethods.of(List.of(method)));
  }

  @Test
  void factorsAreTakenOverOnlyWhereTheyMeanTheSame() {
    RiskEstimate estimate =
        RiskEstimate.builder()
            .putFactor("asset", "3")
            .putFactor("threat", "4")
            .putFactor("vulnerability", "5")
            .build();
    RiskAssessor htra = byFactors(new HarmonizedTra(), 1);
    RiskAssessor monarc = byFactors(new Monarc(), 2);

    assertEquals("High", htra.rate(estimate).label());
    assertEquals("High", CriteriaChange.of(htra, htra).rateAgain(estimate).label());
    assertEquals(
        Unrated.because("no counterpart of threat 4, vulnerability 5"),
        CriteriaChange.of(htra, monarc).rateAgain(estimate));
    assertEquals(
        Unrated.because("no likelihood and no consequence"),
        CriteriaChange.of(htra, BEFORE).rateAgain(estimate));
  }

  @Test
  void ofAnEstimateOnlyWhatTheLaterMethodTakesNeedsACounterpart() {
    assertEquals(
        Unrated.because("no asset and no threat and no vulnerability"),
        CriteriaChange.of(BEFORE, byFactors(new HarmonizedTra(), 2))
            .withLikelihood(ScaleMapping.NONE)
            .rateAgain(estimate("L5", "C5")));
  }

  @Test
  void refusesAMappingThatDoesNotGoWithTheScales() {
    CriteriaChange change = CriteriaChange.of(BEFORE, AFTER);
    assertEquals(
        "Unknown likelihood level 'L9' (expected: one of [L1 (Unlikely), L2 (Rather unlikely), L3"
            + " (Likely), L4 (Very likely), L5 (Almost certain)])",
        assertThrows(IllegalArgumentException.class, () -> change.withLikelihood(mapping("L9 P1")))
            .getMessage());
    assertEquals(
        "Invalid mapping of scale consequence: C2 becomes I1, a lower level I3 (expected: in the"
            + " order of the levels)",
        assertThrows(
                IllegalArgumentException.class,
                () -> change.withConsequence(mapping("C1 I3", "C2 I1")))
            .getMessage());
  }

  @Test
  void aVerdictCanChangeThoughTheLevelStands() {
    RiskAssessor strict =
        RiskAssessor.of(BEFORE.criteria().withVersion(2).withAcceptable(), RiskMethods.installed());
    RiskRegister low = RiskRegister.of(List.of(risk("R-1", estimate("L1", "C3"))));
    RiskChange change =
        AssessmentComparison.across(
                CriteriaChange.of(BEFORE, strict),
                assess(BEFORE, "RA-1", low),
                low,
                assess(strict, "RA-2", low))
            .movedOrEvaluatedOtherwise()
            .get(0);
    assertEquals(Trend.SAME, change.movement().trend());
    assertTrue(change.isEvaluatedOtherwise());
  }

  @Test
  void refusesAChangeOfNothingOrInOnePart() {
    RiskChange change =
        AssessmentComparison.of(BY_FIVE, BY_FIVE, BEFORE.criteria()).changes().get(0);
    assertFalse(change.isEvaluatedOtherwise());
    assertEquals(
        "Invalid change of R-1: neither before nor after (expected: one or both)",
        assertThrows(
                IllegalArgumentException.class,
                () -> RiskChange.builder().risk(change.risk()).movement(change.movement()).build())
            .getMessage());
    assertEquals(
        "Invalid change of R-1: one part only (expected: byCriteria and byEstimates, or none)",
        assertThrows(IllegalArgumentException.class, () -> change.withByCriteria(change.movement()))
            .getMessage());
  }

  @Test
  void sameCodesAreMappedOnlyIfSomebodySaysSo() {
    assertEquals(
        mapping("M M"),
        ScaleMapping.sameCodes(
            BEFORE.criteria().levels(),
            Scale.of("risk", Level.of("N", "None", 1), Level.of("M", "Middle", 2))));
  }

  @Test
  void codesThatKeptTheirMeaningMapToThemselves() {
    assertEquals(
        ScaleMapping.NONE,
        ScaleMapping.between(BEFORE.criteria().levels(), AFTER.criteria().levels()));
    assertEquals(
        mapping("VL VL", "L L", "M M", "H H", "VH VH"),
        ScaleMapping.between(BEFORE.criteria().levels(), BEFORE.criteria().levels()));
  }
}
