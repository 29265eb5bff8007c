package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskCriteriaTest {
  private static final LevelCode L = LevelCode.of("L");
  private static final LevelCode M = LevelCode.of("M");
  private static final LevelCode H = LevelCode.of("H");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final Scale LEVELS =
      Scale.of(
          "risk", Level.of("L", "Low", 1), Level.of("M", "Medium", 4), Level.of("H", "High", 9));
  private static final AcceptanceException EXCEPTION =
      AcceptanceException.builder()
          .upTo(M)
          .addApprover(CISO)
          .longest(Period.ofYears(1))
          .condition("The board knows.")
          .build();
  private static final LevelEvaluation EVALUATION =
      LevelEvaluation.builder().level(H).significance("At once").build();
  private static final RiskCriteria CRITERIA =
      RiskCriteria.builder()
          .version(3)
          .method("iso27005-matrix")
          .likelihood(LEVELS.withId(ScaleId.of("likelihood")))
          .consequence(LEVELS.withId(ScaleId.of("consequence")))
          .levels(LEVELS)
          .addAcceptable(L)
          .addEvaluation(EVALUATION)
          .addException(EXCEPTION)
          .build();

  @Test
  void acceptsTheAcceptableLevelsOnly() {
    assertTrue(CRITERIA.accepts(LEVELS.getLevel(L)));
    assertFalse(CRITERIA.accepts(LEVELS.getLevel(M)));
    assertRefused(
        "Unknown risk level 'X' (expected: one of [L (Low), M (Medium), H (High)])",
        () -> CRITERIA.accepts(Level.of("X", "x", 0)));
  }

  @Test
  void whatIsNotRatedIsUndetermined() {
    assertEquals(Evaluation.UNDETERMINED, CRITERIA.evaluate(Unrated.because("no likelihood")));
    assertEquals(
        Evaluation.UNDETERMINED,
        CRITERIA
            .withAcceptable(ImmutableSortedSet.of(L, M, H))
            .evaluate(Unrated.because("no likelihood")));
  }

  @Test
  void exceptionsReachUpToTheirLevelAndForTheirApprovers() {
    assertEquals(List.of(EXCEPTION), CRITERIA.exceptionsFor(LEVELS.getLevel(L), CISO));
    assertEquals(List.of(EXCEPTION), CRITERIA.exceptionsFor(LEVELS.getLevel(M), CISO));
    assertEquals(List.of(), CRITERIA.exceptionsFor(LEVELS.getLevel(H), CISO));
    assertEquals(List.of(), CRITERIA.exceptionsFor(LEVELS.getLevel(M), PartyId.of("CIO")));
  }

  @Test
  void theHighestByPropertyCountsUnlessThereIsARule() {
    RiskEstimate estimate =
        RiskEstimate.of("L", SecurityProperty.INTEGRITY, "M")
            .withConsequences(
                Map.of(SecurityProperty.INTEGRITY, M, SecurityProperty.AVAILABILITY, L));
    assertEquals("Medium", CRITERIA.consequenceOf(estimate).label());
    assertEquals(Unrated.because("no consequence"), CRITERIA.consequenceOf(RiskEstimate.NONE));
  }

  @Test
  void areasCountByARuleOnly() {
    RiskEstimate estimate =
        RiskEstimate.of("L", SecurityProperty.INTEGRITY, "L")
            .withImpacts(Map.of(ImpactArea.LEGAL, H));
    assertEquals(
        Unrated.because("no rule for impacts on [legal]"), CRITERIA.consequenceOf(estimate));
    assertEquals(
        "High",
        CRITERIA
            .withConsequenceRule(HighestConsequence.of(ImpactArea.LEGAL))
            .consequenceOf(estimate)
            .label());
  }

  @Test
  void refusesARuleThatDoesNotGoWithTheScale() {
    assertRefused(
        "Invalid consequence rule: no bound for level L",
        () ->
            CRITERIA.withConsequenceRule(
                WeightedConsequence.builder()
                    .putAreaWeight(ImpactArea.LEGAL, BigDecimal.ONE)
                    .build()));
  }

  @Test
  void itTakesSeveralAssetsToRaiseAValue() {
    assertRefused(
        "Invalid value propagation: raisedFrom 1 (expected: 2 or more)",
        () -> ValuePropagation.raisedFrom(1));
    assertEquals(ValuePropagation.HIGHEST, ValuePropagation.builder().build());
  }

  @Test
  void refusesAGapBelowAnAcceptableLevel() {
    assertRefused(
        "Invalid criteria 3: acceptable [M] (expected: with M also every lower level)",
        () -> CRITERIA.withAcceptable(ImmutableSortedSet.of(M)));
    assertRefused(
        "Invalid criteria 3: acceptable [H, L] (expected: with H also every lower level)",
        () -> CRITERIA.withAcceptable(ImmutableSortedSet.of(L, H)));
  }

  @Test
  void refusesLevelsThatAreNotOnTheScale() {
    LevelCode x = LevelCode.of("X");
    String message = "Unknown risk level 'X' (expected: one of [L (Low), M (Medium), H (High)])";
    assertRefused(message, () -> CRITERIA.withAcceptable(ImmutableSortedSet.of(L, x)));
    assertRefused(message, () -> CRITERIA.withEvaluation(EVALUATION.withLevel(x)));
    assertRefused(message, () -> CRITERIA.withExceptions(EXCEPTION.withUpTo(x)));
  }

  @Test
  void refusesTwoMeaningsOfOneLevel() {
    assertRefused(
        "Invalid list: evaluated level id [H] occurs twice (expected: once)",
        () -> CRITERIA.withEvaluation(EVALUATION, EVALUATION.withSignificance("Later")));
  }

  @Test
  void refusesVersionZeroAndABlankMethod() {
    assertRefused(
        "Invalid criteria: version 0 (expected: 1 or more)", () -> CRITERIA.withVersion(0));
    assertRefused("Invalid criteria 3: method is blank", () -> CRITERIA.withMethod(" "));
  }

  @Test
  void refusesALevelWithoutSignificance() {
    assertRefused(
        "Invalid evaluation of H: significance is blank", () -> EVALUATION.withSignificance(""));
  }

  @Test
  void anExceptionNeedsSomebodyATimeAndACondition() {
    assertRefused(
        "Invalid exception up to M: no approver",
        () -> EXCEPTION.withApprovers(ImmutableSortedSet.of()));
    assertRefused(
        "Invalid exception up to M: longest P0D (expected: more than no time)",
        () -> EXCEPTION.withLongest(Period.ZERO));
    assertRefused(
        "Invalid exception up to M: longest P-1D (expected: more than no time)",
        () -> EXCEPTION.withLongest(Period.ofDays(-1)));
    assertRefused(
        "Invalid exception up to M: condition is blank", () -> EXCEPTION.withCondition(" "));
  }

  @Test
  void comparesOnlyWithEarlierVersions() {
    assertEquals("[1, 2]", CRITERIA.withComparableVersions(2, 1).comparableVersions().toString());
    assertRefused(
        "Invalid criteria 3: comparable version 3 (expected: an earlier one)",
        () -> CRITERIA.withComparableVersions(3));
    assertRefused(
        "Invalid criteria 3: comparable version 0 (expected: an earlier one)",
        () -> CRITERIA.withComparableVersions(0));
  }
}
