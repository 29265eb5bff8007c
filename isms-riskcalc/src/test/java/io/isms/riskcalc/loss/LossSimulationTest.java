package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.STANDARD_LOGNORMAL;
import static io.isms.riskcalc.loss.Losses.eur;
import static io.isms.riskcalc.loss.Losses.scenario;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.common.Money;
import io.isms.risk.RiskId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossSimulationTest {
  private static final int TRIALS = 100_000;
  private final LossSimulation simulation = LossSimulation.of(42, TRIALS);

  private static LossScenario twin(String id) {
    return scenario(id, PoissonFrequency.of(1), STANDARD_LOGNORMAL);
  }

  @Test
  void twoRisksWithTheSameInputsAreIndependent() { // traps 11 and 12
    LossSample a = simulation.annualLoss(twin("R-001"), ControlState.CURRENT);
    LossSample b = simulation.annualLoss(twin("R-002"), ControlState.CURRENT);
    assertEquals(0, correlation(a.losses(), b.losses()), 5 / Math.sqrt(TRIALS));
    LossSample both =
        simulation.portfolio(List.of(twin("R-001"), twin("R-002")), ControlState.CURRENT).total();
    double ratio =
        both.standardDeviation().amount().doubleValue()
            / a.standardDeviation().amount().doubleValue();
    assertEquals(Math.sqrt(2), ratio, 0.05);
  }

  @Test
  void manyRisksAndSeedsDoNotCorrelate() {
    List<double[]> samples = new ArrayList<>();
    for (long seed : new long[] {0, 1, 2, -1, Long.MAX_VALUE}) {
      for (String id : List.of("R-1", "R-2", "R-10", "R-11", "1", "11")) {
        samples.add(
            LossSimulation.of(seed, 20_000)
                .annualLoss(
                    scenario(id, PoissonFrequency.of(1), Losses.fixed(1)), ControlState.CURRENT)
                .losses());
      }
    }
    for (int i = 0; i < samples.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertEquals(0, correlation(samples.get(i), samples.get(j)), 5 / Math.sqrt(20_000));
      }
    }
  }

  @Test
  void blocksDoNotRepeatEachOther() {
    double[] losses = simulation.annualLoss(twin("R-001"), ControlState.CURRENT).losses();
    int half = Batch.SIZE * 40;
    assertEquals(
        0,
        correlation(Arrays.copyOf(losses, half), Arrays.copyOfRange(losses, half, 2 * half)),
        5 / Math.sqrt(half));
    assertFalse(losses[0] == losses[Batch.SIZE] && losses[1] == losses[Batch.SIZE + 1]);
  }

  private static double correlation(double[] a, double[] b) {
    double meanA = Arrays.stream(a).average().orElseThrow();
    double meanB = Arrays.stream(b).average().orElseThrow();
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - meanA) * (b[i] - meanB);
      aa += (a[i] - meanA) * (a[i] - meanA);
      bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return ab / Math.sqrt(aa * bb);
  }

  /** Fails if a release would give other losses for the same seed, on any machine. */
  @Test
  void theLossesOfASeedAreThoseOfEveryReleaseAndMachine() {
    AnnualLoss loss =
        AnnualLoss.builder()
            .frequency(
                new ThreatDrivenFrequency(
                    new ContactAndAction(Estimate.pert(1, 4, 20), Estimate.uniform(0.1, 0.5)),
                    new CapabilityAndResistance(
                        Estimate.pert(0.1, 0.5, 0.9), Estimate.pert(0.3, 0.6, 0.95))))
            .primary(STANDARD_LOGNORMAL)
            .putSecondary(
                LossForm.RESPONSE,
                new SecondaryLoss(Estimate.pert(0, 0.2, 0.5), Losses.pert(1e4, 1e5, 1e6)))
            .build();
    double[] losses = Losses.simulate(20_260_101, 5_000, loss).losses();
    assertEquals(1262545834, Arrays.hashCode(losses));
  }

  @Test
  void thePortfolioIsTheSumOfItsRisks() {
    List<LossScenario> scenarios =
        List.of(
            twin("R-001"),
            scenario("R-002", BernoulliFrequency.of(0.3), Losses.pert(1e5, 2e5, 9e5)),
            scenario(
                "R-003",
                new PoissonFrequency(Estimate.pert(0, 1, 4)),
                new UniformMagnitude(eur(1e4), eur(5e4))));
    PortfolioLoss portfolio = simulation.portfolio(scenarios, ControlState.CURRENT);
    double[] sum = new double[TRIALS];
    for (LossScenario scenario : scenarios) {
      double[] losses = simulation.annualLoss(scenario, ControlState.CURRENT).losses();
      Arrays.setAll(sum, i -> sum[i] + losses[i]);
    }
    assertArrayEquals(sum, portfolio.total().losses());
    scenarios.forEach(
        it ->
            assertEquals(
                simulation.annualLoss(it, ControlState.CURRENT).moments(),
                portfolio.byRisk().get(it.risk())));
    double mean = 1.6487212707e6 + 0.3 * 3e5 + 8 / 6.0 * 3e4;
    assertEquals(mean, portfolio.total().mean().amount().doubleValue(), 5 * 2.8e6 / 316);
  }

  @Test
  void contributionsSumToTheWhole() {
    List<LossScenario> scenarios = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      scenarios.add(
          scenario("R-" + i, PoissonFrequency.of(0.1 * i), Losses.pert(1e3, 2e3 * i, 1e5)));
    }
    PortfolioLoss portfolio = simulation.portfolio(scenarios, ControlState.CURRENT);
    for (double confidence : new double[] {0, 0.5, 0.95, 0.999}) {
      List<RiskContribution> parts = portfolio.contributions(confidence);
      assertEquals(
          portfolio.total().expectedShortfall(confidence).amount().doubleValue(),
          parts.stream().mapToDouble(it -> it.expectedShortfall().amount().doubleValue()).sum(),
          0.05);
      assertEquals(
          portfolio.total().mean().amount().doubleValue(),
          parts.stream().mapToDouble(it -> it.mean().amount().doubleValue()).sum(),
          0.05);
      assertEquals(1, parts.stream().mapToDouble(RiskContribution::shareOfMean).sum(), 1e-12);
      assertEquals(
          1, parts.stream().mapToDouble(RiskContribution::shareOfExpectedShortfall).sum(), 1e-12);
    }
    assertEquals(RiskId.of("R-1"), portfolio.contributions(0.9).get(0).risk());
  }

  @Test
  void contributionsAtAnAtomShareItEqually() {
    List<LossScenario> rare =
        List.of(
            scenario("R-1", BernoulliFrequency.of(0.001), Losses.fixed(1_000)),
            scenario("R-2", BernoulliFrequency.of(0), Losses.fixed(1_000)));
    PortfolioLoss portfolio = simulation.portfolio(rare, ControlState.CURRENT);
    List<RiskContribution> parts = portfolio.contributions(0.9);
    assertEquals(portfolio.total().expectedShortfall(0.9), parts.get(0).expectedShortfall());
    assertEquals(eur(0), parts.get(1).expectedShortfall());
    PortfolioLoss nothing = simulation.portfolio(List.of(rare.get(1)), ControlState.CURRENT);
    assertEquals(
        ImmutableList.of(new RiskContribution(RiskId.of("R-2"), eur(0), 0, eur(0), 0)),
        nothing.contributions(0.9));
  }

  @Test
  void momentsDoNotNeedTheSample() {
    List<LossScenario> scenarios = List.of(twin("R-001"), twin("R-002"));
    PortfolioLoss kept = simulation.portfolio(scenarios, ControlState.CURRENT);
    PortfolioMoments moments = simulation.moments(scenarios, ControlState.CURRENT);
    assertEquals(kept.total().moments(), moments.total());
    assertEquals(kept.byRisk(), moments.byRisk());
    assertEquals(TRIALS, moments.total().trials());
    double[] losses = kept.total().losses();
    double mean = Arrays.stream(losses).average().orElseThrow();
    double sd =
        Math.sqrt(Arrays.stream(losses).map(it -> (it - mean) * (it - mean)).sum() / (TRIALS - 1));
    assertEquals(Numbers.money(Losses.EUR, sd), moments.total().standardDeviation());
    assertEquals(Numbers.money(Losses.EUR, mean), moments.total().mean());
  }

  @Test
  void treatmentTakesEventsAwayAndLeavesTheOthers() {
    AnnualLoss current = AnnualLoss.of(PoissonFrequency.of(2), STANDARD_LOGNORMAL);
    AnnualLoss residual = AnnualLoss.of(PoissonFrequency.of(0.5), STANDARD_LOGNORMAL);
    LossReduction reduction =
        simulation.reduction(
            List.of(LossScenario.of(RiskId.of("R-001"), current).withResidual(residual)));
    for (double saved : reduction.reduction().losses()) {
      assertTrue(saved >= 0);
    }
    // events that are taken away are independent of those that remain: rate 1.5
    double sd = Math.sqrt(1.5 * Math.exp(2)) * 1e6;
    assertEquals(sd, reduction.reduction().standardDeviation().amount().doubleValue(), 0.1 * sd);
    assertEquals(
        1.5 * 1.6487212707e6,
        reduction.reduction().mean().amount().doubleValue(),
        5 * sd / Math.sqrt(TRIALS));
  }

  @Test
  void aMissingResidualIsNotTakenAsUnchanged() {
    assertEquals(
        "Invalid loss scenario R-001: no RESIDUAL annual loss",
        assertThrows(
                IllegalArgumentException.class, () -> simulation.reduction(List.of(twin("R-001"))))
            .getMessage());
    assertEquals(
        "Invalid loss scenario R-001: no INHERENT annual loss",
        assertThrows(
                IllegalArgumentException.class,
                () -> simulation.annualLoss(twin("R-001"), ControlState.INHERENT))
            .getMessage());
  }

  @Test
  void refusesPortfoliosThatDoNotAddUp() {
    assertEquals(
        "Invalid loss register: no scenarios (expected: 1 or more)",
        assertThrows(
                IllegalArgumentException.class,
                () -> simulation.portfolio(List.of(), ControlState.CURRENT))
            .getMessage());
    assertEquals(
        "Invalid list: risk id [R-001] occurs twice (expected: once)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    simulation.portfolio(
                        List.of(twin("R-001"), twin("R-001")), ControlState.CURRENT))
            .getMessage());
    assertEquals(
        "Invalid loss register: R-002 in USD beside EUR (expected: one currency)",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    simulation.portfolio(
                        List.of(
                            twin("R-001"),
                            scenario(
                                "R-002",
                                PoissonFrequency.of(1),
                                new FixedMagnitude(Money.parse("USD 1")))),
                        ControlState.CURRENT))
            .getMessage());
  }

  @Test
  void rejectsTrialsAndThreadsOutOfRange() {
    assertEquals(
        "Invalid simulation: trials 0 (expected: from 1 to 1000000000)",
        assertThrows(IllegalArgumentException.class, () -> LossSimulation.of(1, 0)).getMessage());
    assertEquals(
        "Invalid simulation: threads 0 (expected: from 1 to 1024)",
        assertThrows(IllegalArgumentException.class, () -> simulation.withThreads(0)).getMessage());
  }

  @Test
  void oneTrialIsASampleToo() {
    LossSample one =
        LossSimulation.of(1, 1)
            .annualLoss(
                scenario("R-001", BernoulliFrequency.of(1), Losses.fixed(5)), ControlState.CURRENT);
    assertEquals(eur(5), one.mean());
    assertEquals(eur(0), one.standardDeviation());
    assertEquals(eur(5), one.expectedShortfall(0.99));
    assertEquals(1, one.probabilityOfLoss());
  }

  @Test
  void saysHowFarItIs() {
    List<Integer> done = new ArrayList<>();
    LossSimulation.of(1, 150_000)
        .portfolio(
            List.of(twin("R-001")),
            ControlState.CURRENT,
            (trials, of) -> {
              assertEquals(150_000, of);
              done.add(trials);
            });
    assertEquals(List.of(65_536, 131_072, 150_000), done);
  }

  @Test
  void aSummaryOfEqualLossesIsExact() {
    List<LossScenario> scenarios =
        List.of(scenario("R-001", BernoulliFrequency.of(0.5), Losses.fixed(1_000)));
    LossSummary summary =
        LossSimulation.of(1, 5_000).summary(scenarios, ControlState.CURRENT, 0.95, 0.1);
    assertEquals(
        ImmutableList.of(
            new TailRisk(0.1, eur(0), summary.tail().get(0).expectedShortfall()),
            new TailRisk(0.95, eur(1_000), eur(1_000))),
        summary.tail());
    assertEquals(5_000, summary.moments().trials());
  }

  @Test
  void aSummaryRefusesWhatTheSampleRefuses() {
    assertEquals(
        "Invalid confidence 1.0 (expected: from 0 to below 1)",
        assertThrows(
                IllegalArgumentException.class,
                () -> simulation.summary(List.of(twin("R-001")), ControlState.CURRENT, 1))
            .getMessage());
  }
}
