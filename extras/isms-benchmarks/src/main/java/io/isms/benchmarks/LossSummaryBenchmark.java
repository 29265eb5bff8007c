package io.isms.benchmarks;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import io.isms.riskcalc.loss.AnnualLoss;
import io.isms.riskcalc.loss.ControlState;
import io.isms.riskcalc.loss.LognormalMagnitude;
import io.isms.riskcalc.loss.LossScenario;
import io.isms.riskcalc.loss.LossSimulation;
import io.isms.riskcalc.loss.LossSummary;
import io.isms.riskcalc.loss.PoissonFrequency;
import io.isms.riskcalc.loss.PortfolioMoments;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The annual loss of one risk where only a few numbers are asked for. How much more is allocated
 * for a million years more tells whether years are kept: a loss that is kept takes eight bytes.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class LossSummaryBenchmark {
  /** The number of years. */
  @Param({"100000", "1100000"})
  public int trials = 1;

  private final List<LossScenario> scenarios =
      List.of(
          LossScenario.of(
              RiskId.of("R-001"),
              AnnualLoss.of(
                  PoissonFrequency.of(1),
                  new LognormalMagnitude(Money.parse("EUR 10000"), Money.parse("EUR 250000")))));

  /** Mean, spread and probability of any loss. */
  @Benchmark
  public PortfolioMoments moments() {
    return LossSimulation.of(42, trials).moments(scenarios, ControlState.CURRENT);
  }

  /** Besides, value at risk and expected shortfall. */
  @Benchmark
  public LossSummary summary() {
    return LossSimulation.of(42, trials).summary(scenarios, ControlState.CURRENT, 0.95, 0.99);
  }

  /** The same numbers from a sample that keeps all years. */
  @Benchmark
  public LossSummary sample() {
    return LossSimulation.of(42, trials)
        .portfolio(scenarios, ControlState.CURRENT)
        .total()
        .summary(0.95, 0.99);
  }
}
