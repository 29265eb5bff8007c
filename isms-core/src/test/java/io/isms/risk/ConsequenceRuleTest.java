package io.isms.risk;

import static io.isms.risk.ImpactArea.FINANCIAL;
import static io.isms.risk.ImpactArea.REPUTATION;
import static io.isms.risk.ImpactArea.SAFETY;
import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsequenceRuleTest {
  private static final Scale SCALE =
      Scale.of(
          "consequence",
          Level.of("C1", "Small", 1),
          Level.of("C2", "Middling", 2),
          Level.of("C3", "Big", 3));
  private static final WeightedConsequence MEAN =
      WeightedConsequence.builder()
          .putAreaWeight(FINANCIAL, new BigDecimal("0.5"))
          .putAreaWeight(REPUTATION, new BigDecimal("0.3"))
          .putAreaWeight(SAFETY, new BigDecimal("0.2"))
          .bounds(bounds("1", "1.5", "2.5"))
          .build();

  private static Map<LevelCode, BigDecimal> bounds(String first, String second, String third) {
    return Map.of(
        LevelCode.of("C1"), new BigDecimal(first),
        LevelCode.of("C2"), new BigDecimal(second),
        LevelCode.of("C3"), new BigDecimal(third));
  }

  private static RiskEstimate impacts(String financial, String reputation, String safety) {
    return RiskEstimate.builder()
        .putImpact(FINANCIAL, LevelCode.of(financial))
        .putImpact(REPUTATION, LevelCode.of(reputation))
        .putImpact(SAFETY, LevelCode.of(safety))
        .build();
  }

  @Test
  void theWorstCaseIsTheHighestOfAllPropertiesAndAreas() {
    RiskEstimate estimate =
        RiskEstimate.builder()
            .putConsequence(SecurityProperty.AVAILABILITY, LevelCode.of("C1"))
            .putImpact(SAFETY, LevelCode.of("C3"))
            .putImpact(FINANCIAL, LevelCode.of("C2"))
            .build();
    RatedLevel rated =
        assertInstanceOf(
            RatedLevel.class, HighestConsequence.of(FINANCIAL).combine(estimate, SCALE));

    assertEquals(LevelCode.of("C3"), rated.level().code());
    assertEquals(
        Derivation.builder()
            .method("highest-consequence")
            .version("1")
            .putInput("consequences.availability", "C1")
            .putInput("impacts.financial", "C2")
            .putInput("impacts.safety", "C3")
            .addStep(
                "consequence Big: highest of consequences.availability Small, impacts.financial"
                    + " Middling, impacts.safety Big")
            .build(),
        rated.derivation());
  }

  @Test
  void whatIsAskedForAndNotJudgedIsNamed() {
    HighestConsequence rule =
        HighestConsequence.builder()
            .addAskedProperty(SecurityProperty.INTEGRITY)
            .addAskedAreas(SAFETY, FINANCIAL)
            .build();
    RiskEstimate estimate = RiskEstimate.builder().putImpact(FINANCIAL, LevelCode.of("C3")).build();

    assertEquals(
        Unrated.because("no consequence for integrity and no impact on safety"),
        rule.combine(estimate, SCALE));
    assertEquals(
        Unrated.because("no impact on reputation and no impact on safety"),
        MEAN.combine(estimate, SCALE));
    assertEquals(
        Unrated.because("no consequence"),
        HighestConsequence.of().combine(RiskEstimate.NONE, SCALE));
  }

  @Test
  void aSumOnABoundFallsToTheLevelThatBeginsThere() {
    assertEquals("Small", MEAN.combine(impacts("C1", "C1", "C3"), SCALE).label()); // 1.4
    assertEquals("Middling", MEAN.combine(impacts("C2", "C1", "C1"), SCALE).label()); // 1.5
    assertEquals("Middling", MEAN.combine(impacts("C3", "C2", "C1"), SCALE).label()); // 2.3
    assertEquals("Big", MEAN.combine(impacts("C3", "C2", "C2"), SCALE).label()); // 2.5

    RatedLevel rated =
        assertInstanceOf(RatedLevel.class, MEAN.combine(impacts("C2", "C1", "C1"), SCALE));
    assertEquals(new BigDecimal("1.5"), rated.value().orElseThrow());
    assertEquals(
        List.of(
            "consequence Middling: weighted sum 1.5 of impacts.financial Middling,"
                + " impacts.reputation Small, impacts.safety Small"),
        rated.derivation().steps());
  }

  @Test
  void whatHasNoWeightCannotBeCountedNorPassedOver() {
    RiskEstimate estimate =
        impacts("C1", "C1", "C1")
            .withConsequences(Map.of(SecurityProperty.INTEGRITY, LevelCode.of("C3")));
    assertEquals(
        Unrated.because("no weight for consequences.integrity"), MEAN.combine(estimate, SCALE));
  }

  @Test
  void equalNumbersAreEqual() {
    assertEquals(MEAN, MEAN.withBounds(bounds("1.0", "1.50", "2.500")));
  }

  @Test
  void refusesBoundsThatDoNotGoWithTheScale() {
    assertRefused(
        "Invalid consequence rule: level C3 from 1.5 after level C2 from 1.5 (expected: rising"
            + " bounds)",
        () -> MEAN.withBounds(bounds("1", "1.5", "1.5")).checkFits(SCALE));
    assertRefused(
        "Invalid consequence rule: level C1 from 1.1 (expected: from 1, the lowest sum, or less)",
        () -> MEAN.withBounds(bounds("1.1", "1.5", "2")).checkFits(SCALE));
    assertRefused(
        "Invalid consequence rule: no bound for level C1",
        () -> MEAN.withBounds(Map.of(LevelCode.of("C2"), BigDecimal.ONE)).checkFits(SCALE));
    assertRefused(
        "Unknown consequence level 'C9' (expected: one of [C1 (Small), C2 (Middling), C3 (Big)])",
        () -> MEAN.withBounds(Map.of(LevelCode.of("C9"), BigDecimal.ONE)).checkFits(SCALE));
  }

  @Test
  void refusesWeightsThatDoNotCount() {
    assertRefused(
        "Invalid consequence rule: no weight (expected: one or more)",
        () -> MEAN.withAreaWeights(Map.of()));
    assertRefused(
        "Invalid consequence rule: weight 0 of safety (expected: more than 0)",
        () -> MEAN.withAreaWeights(Map.of(SAFETY, BigDecimal.ZERO)));
    assertRefused(
        "Invalid consequence rule: weight -1 of integrity (expected: more than 0)",
        () -> MEAN.withPropertyWeights(Map.of(SecurityProperty.INTEGRITY, new BigDecimal("-1"))));
    assertRefused(
        "Invalid consequence rule: bound 1E+999 of C1 (expected: at most 300 digits on either side"
            + " of the point)",
        () -> MEAN.withBounds(Map.of(LevelCode.of("C1"), new BigDecimal("1E999"))));
  }
}
