package io.isms.benchmarks;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import io.isms.riskcalc.loss.AnnualLoss;
import io.isms.riskcalc.loss.CapabilityAndResistance;
import io.isms.riskcalc.loss.ContactAndAction;
import io.isms.riskcalc.loss.ControlState;
import io.isms.riskcalc.loss.Estimate;
import io.isms.riskcalc.loss.LossForm;
import io.isms.riskcalc.loss.LossScenario;
import io.isms.riskcalc.loss.LossSimulation;
import io.isms.riskcalc.loss.PertMagnitude;
import io.isms.riskcalc.loss.PoissonFrequency;
import io.isms.riskcalc.loss.QuantileType;
import io.isms.riskcalc.loss.SecondaryLoss;
import io.isms.riskcalc.loss.ThreatDrivenFrequency;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.core.source64.XoRoShiRo128PlusPlus;
import org.apache.commons.rng.sampling.distribution.AhrensDieterMarsagliaTsangGammaSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateContinuousSampler;
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

/** The annual loss of one risk: a million years and five percentiles. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AnnualLossBenchmark {
  private static final int TRIALS = 1_000_000;
  private static final double[] PERCENTILES = {0.05, 0.25, 0.5, 0.95, 0.99};

  private final LossScenario simple =
      LossScenario.of(
          RiskId.of("R-001"),
          AnnualLoss.of(
              new PoissonFrequency(Estimate.pert(0, 0.1, 1)),
              magnitude(3_000_000, 3_500_000, 5_000_000)));
  private final LossScenario tree =
      LossScenario.of(
          RiskId.of("R-002"),
          AnnualLoss.builder()
              .frequency(
                  new ThreatDrivenFrequency(
                      new ContactAndAction(Estimate.pert(1, 4, 20), Estimate.pert(0.05, 0.1, 0.5)),
                      new CapabilityAndResistance(
                          Estimate.pert(0.1, 0.5, 0.9), Estimate.pert(0.3, 0.6, 0.95))))
              .primary(magnitude(10_000, 50_000, 1_000_000))
              .putSecondary(
                  LossForm.RESPONSE,
                  new SecondaryLoss(
                      Estimate.pert(0.05, 0.2, 0.5), magnitude(10_000, 100_000, 1_000_000)))
              .build());

  private static PertMagnitude magnitude(int minimum, int mostLikely, int maximum) {
    return new PertMagnitude(euros(minimum), euros(mostLikely), euros(maximum));
  }

  private static Money euros(int amount) {
    return Money.of("EUR", BigDecimal.valueOf(amount));
  }

  /** PERT rate and PERT magnitude, by the library. */
  @Benchmark
  public List<Money> simple() {
    return percentiles(simple);
  }

  /** The FAIR tree with seven PERT leaves, by the library. */
  @Benchmark
  public List<Money> tree() {
    return percentiles(tree);
  }

  private static List<Money> percentiles(LossScenario scenario) {
    return LossSimulation.of(42, TRIALS)
        .annualLoss(scenario, ControlState.CURRENT)
        .quantiles(QuantileType.HF7, PERCENTILES);
  }

  /** What a loop written by hand over the samplers of Commons RNG does for {@link #simple}. */
  @Benchmark
  public double[] simpleHandWritten() {
    UniformRandomProvider stream = new XoRoShiRo128PlusPlus(1, 42);
    Pert rate = new Pert(stream, 0, 0.1, 1);
    Pert magnitude = new Pert(stream, 3e6, 3.5e6, 5e6);
    double[] losses = new double[TRIALS];
    for (int trial = 0; trial < TRIALS; trial++) {
      for (int events = poisson(stream, rate.draw()); events > 0; events--) {
        losses[trial] += magnitude.draw();
      }
    }
    return Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(losses, PERCENTILES);
  }

  /** What a loop written by hand over the samplers of Commons RNG does for {@link #tree}. */
  @Benchmark
  public double[] treeHandWritten() {
    UniformRandomProvider stream = new XoRoShiRo128PlusPlus(1, 42);
    Pert contacts = new Pert(stream, 1, 4, 20);
    Pert action = new Pert(stream, 0.05, 0.1, 0.5);
    Pert capability = new Pert(stream, 0.1, 0.5, 0.9);
    Pert resistance = new Pert(stream, 0.3, 0.6, 0.95);
    Pert primary = new Pert(stream, 1e4, 5e4, 1e6);
    Pert probability = new Pert(stream, 0.05, 0.2, 0.5);
    Pert secondary = new Pert(stream, 1e4, 1e5, 1e6);
    double[] losses = new double[TRIALS];
    for (int trial = 0; trial < TRIALS; trial++) {
      int events = poisson(stream, contacts.draw() * action.draw());
      for (; events > 0; events--) {
        if (capability.draw() > resistance.draw()) {
          losses[trial] += primary.draw();
          if (stream.nextDouble() < probability.draw()) {
            losses[trial] += secondary.draw();
          }
        }
      }
    }
    return Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(losses, PERCENTILES);
  }

  private static int poisson(UniformRandomProvider stream, double rate) {
    double limit = Math.exp(-rate);
    int events = 0;
    for (double product = stream.nextDouble(); product > limit; product *= stream.nextDouble()) {
      events++;
    }
    return events;
  }

  /** PERT as a ratio of gamma numbers. */
  private static final class Pert {
    private final double minimum;
    private final double range;
    private final SharedStateContinuousSampler first;
    private final SharedStateContinuousSampler second;

    Pert(UniformRandomProvider stream, double minimum, double mostLikely, double maximum) {
      this.minimum = minimum;
      this.range = maximum - minimum;
      this.first =
          AhrensDieterMarsagliaTsangGammaSampler.of(
              stream, 1 + 4 * (mostLikely - minimum) / range, 1);
      this.second =
          AhrensDieterMarsagliaTsangGammaSampler.of(
              stream, 1 + 4 * (maximum - mostLikely) / range, 1);
    }

    double draw() {
      double share = first.sample();
      return minimum + range * share / (share + second.sample());
    }
  }
}
