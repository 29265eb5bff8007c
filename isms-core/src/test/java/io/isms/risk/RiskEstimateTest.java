package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskEstimateTest {
  private static final Scale SCALE =
      Scale.of("consequence", Level.of("Z", "Small", 1), Level.of("B", "Big", 2));

  @Test
  void theHighestConsequenceCounts() {
    RiskEstimate estimate =
        RiskEstimate.builder()
            .putConsequence(SecurityProperty.INTEGRITY, LevelCode.of("Z"))
            .putConsequence(SecurityProperty.CONFIDENTIALITY, LevelCode.of("B"))
            .putConsequence(SecurityProperty.AVAILABILITY, LevelCode.of("Z"))
            .build();
    assertEquals(Optional.of("Big"), estimate.highestConsequence(SCALE).map(Level::label));
  }

  @Test
  void isOfOneLikelihoodAndOneConsequence() {
    assertEquals(
        RiskEstimate.builder()
            .likelihood(LevelCode.of("Z"))
            .putConsequence(SecurityProperty.INTEGRITY, LevelCode.of("B"))
            .build(),
        RiskEstimate.of("Z", SecurityProperty.INTEGRITY, "B"));
  }

  @Test
  void whatWasNotJudgedIsNotLow() {
    assertEquals(Optional.empty(), RiskEstimate.NONE.highestConsequence(SCALE));
  }

  @Test
  void refusesACodeThatIsNotOnTheScale() {
    RiskEstimate estimate =
        RiskEstimate.builder()
            .putConsequence(SecurityProperty.INTEGRITY, LevelCode.of("X"))
            .build();
    assertRefused(
        "Unknown consequence level 'X' (expected: one of [Z (Small), B (Big)])",
        () -> estimate.highestConsequence(SCALE));
  }
}
