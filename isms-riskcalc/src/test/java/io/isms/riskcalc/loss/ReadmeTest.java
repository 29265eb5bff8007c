package io.isms.riskcalc.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.RiskId;
import io.isms.risk.Scale;
import io.isms.riskcalc.Readme;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the README run, and are those in the README. */
class ReadmeTest {
  private final Scale ourScale =
      Scale.of(
          "risk", Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));

  @Test
  void theExamplesRun() {
    // tag: loss
    AnnualLoss today =
        AnnualLoss.of(
            PoissonFrequency.of(2),
            new LognormalMagnitude(Money.parse("EUR 10000"), Money.parse("EUR 250000")));
    LossScenario phishing =
        LossScenario.of(RiskId.of("R-001"), today)
            .withResidual(today.withFrequency(PoissonFrequency.of(0.5)));
    LossReduction reduction = LossSimulation.of(42, 100_000).reduction(List.of(phishing));
    reduction.current().valueAtRisk(0.95);
    reduction.reduction().mean();
    // end: loss
    assertTrue(reduction.residual().mean().compareTo(reduction.current().mean()) < 0);
    // tag: levels
    LossAmountMethod method =
        LossAmountDefinition.builder()
            .name("our-loss-levels")
            .version("1")
            .measure(ValueAtRisk.of(0.95))
            .levels(
                LossLevels.builder()
                    .scale(ourScale)
                    .addLowerBounds(Money.parse("EUR 100000"), Money.parse("EUR 1000000"))
                    .build())
            .build()
            .toMethod();
    RatedLevel level = method.rate(reduction.current());
    // end: levels
    assertEquals("Medium", level.label());
  }

  @Test
  void theExamplesAreThoseInTheReadme() throws IOException {
    Readme.assertHasExample(ReadmeTest.class, "loss");
    Readme.assertHasExample(ReadmeTest.class, "levels");
  }
}
