package io.isms.benchmarks;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import io.isms.riskcalc.loss.AnnualLoss;
import io.isms.riskcalc.loss.ControlState;
import io.isms.riskcalc.loss.LognormalMagnitude;
import io.isms.riskcalc.loss.LossSample;
import io.isms.riskcalc.loss.LossScenario;
import io.isms.riskcalc.loss.LossSimulation;
import io.isms.riskcalc.loss.PoissonFrequency;
import io.isms.riskcalc.loss.QuantileType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.sampling.distribution.MarsagliaTsangWangDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The annual loss of 1,000 risks together: 10,000 years, 10.5 million events, four percentiles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PortfolioLossBenchmark {
  private static final int RISKS = 1_000;
  private static final int TRIALS = 10_000;
  private static final double[] PERCENTILES = {0.5, 0.9, 0.95, 0.99};

  private final double[] rates = new double[RISKS];
  private final double[] means = new double[RISKS];
  private final double[] sigmas = new double[RISKS];
  private final List<LossScenario> scenarios = new ArrayList<>();

  /** Makes up the risks, the same in every run. */
  public PortfolioLossBenchmark() {
    for (int i = 0; i < RISKS; i++) {
      double lower = 1_000 + 50.0 * i;
      double upper = lower * (5 + i % 20);
      rates[i] = 0.1 + 1.9 * i / (RISKS - 1);
      means[i] = (Math.log(lower) + Math.log(upper)) / 2;
      sigmas[i] = Math.log(upper / lower) / (2 * 1.6448536269514722);
      scenarios.add(
          LossScenario.of(
              RiskId.of("R-" + i),
              AnnualLoss.of(
                  PoissonFrequency.of(rates[i]),
                  new LognormalMagnitude(euros(lower), euros(upper)))));
    }
  }

  private static Money euros(double amount) {
    return Money.of("EUR", BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_EVEN));
  }

  /** By the library, on one thread, with the moments of each risk besides. */
  @Benchmark
  public List<Money> simulate() {
    LossSample total =
        LossSimulation.of(42, TRIALS).portfolio(scenarios, ControlState.CURRENT).total();
    return total.quantiles(QuantileType.HF7, PERCENTILES);
  }

  /** What a loop written by hand over the samplers of Commons RNG does. */
  @Benchmark
  public double[] handWritten() {
    double[] totals = new double[TRIALS];
    for (int i = 0; i < RISKS; i++) {
      XoRoShiRo128PlusPlus stream = new XoRoShiRo128PlusPlus(i + 1L, 42);
      DiscreteSampler counts = MarsagliaTsangWangDiscreteSampler.Poisson.of(stream, rates[i]);
      ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(stream);
      for (int trial = 0; trial < TRIALS; trial++) {
        double sum = 0;
        for (int events = counts.sample(); events > 0; events--) {
          sum += Math.exp(means[i] + sigmas[i] * normal.sample());
        }
        totals[trial] += sum;
      }
    }
    return Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(totals, PERCENTILES);
  }
}
