package io.isms.riskcalc.loss;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The example of the README runs, and is the one in the README. */
class ReadmeTest {
  @Test
  void theExampleRuns() {
    // tag: example
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
    // end: example
    assertTrue(reduction.residual().mean().compareTo(reduction.current().mean()) < 0);
  }

  @Test
  void theExampleIsTheOneInTheReadme() throws IOException {
    String source =
        Files.readString(Path.of("src/test/java/io/isms/riskcalc/loss/ReadmeTest.java"));
    String example =
        source
            .substring(source.indexOf("tag: example\n"), source.indexOf("    // end: example\n"))
            .lines()
            .skip(1)
            .map(line -> line.substring(4))
            .collect(Collectors.joining("\n", "```java\n", "\n```\n"));
    assertTrue(Files.readString(Path.of("README.md")).contains(example));
  }
}
