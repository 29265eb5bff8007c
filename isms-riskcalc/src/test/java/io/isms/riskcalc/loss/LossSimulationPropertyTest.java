package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.eur;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.Money;
import io.isms.risk.RiskId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class LossSimulationPropertyTest {
  @Property(tries = 30)
  void theNumberOfThreadsChangesNothing(
      @ForAll("portfolios") List<AnnualLoss> losses,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 20_000) int trials) {
    List<LossScenario> scenarios = scenarios(losses);
    LossSimulation simulation = LossSimulation.of(seed, trials);
    PortfolioLoss one = simulation.portfolio(scenarios, ControlState.CURRENT);
    for (int threads : new int[] {2, 3, 8}) {
      PortfolioLoss several =
          simulation.withThreads(threads).portfolio(scenarios, ControlState.CURRENT);
      assertArrayEquals(one.total().losses(), several.total().losses());
      assertEquals(one.total().moments(), several.total().moments());
      assertEquals(one.byRisk(), several.byRisk());
      assertEquals(one.contributions(0.9), several.contributions(0.9));
    }
  }

  @Property(tries = 50)
  void theOrderOfTheRisksChangesNothing(
      @ForAll("portfolios") List<AnnualLoss> losses, @ForAll long seed) {
    List<LossScenario> scenarios = scenarios(losses);
    List<LossScenario> shuffled = new ArrayList<>(scenarios);
    Collections.shuffle(shuffled, new Random(seed));
    LossSimulation simulation = LossSimulation.of(seed, 2_000);
    PortfolioLoss one = simulation.portfolio(scenarios, ControlState.CURRENT);
    PortfolioLoss other = simulation.portfolio(shuffled, ControlState.CURRENT);
    assertArrayEquals(one.total().losses(), other.total().losses());
    assertEquals(one.byRisk(), other.byRisk());
    assertEquals(one.contributions(0.95), other.contributions(0.95));
  }

  @Property(tries = 50)
  void anotherRiskLeavesTheOthersAlone(
      @ForAll("portfolios") List<AnnualLoss> losses, @ForAll long seed) {
    List<LossScenario> scenarios = scenarios(losses);
    List<LossScenario> fewer = scenarios.subList(0, scenarios.size() - 1);
    LossSimulation simulation = LossSimulation.of(seed, 2_000);
    PortfolioLoss all = simulation.portfolio(scenarios, ControlState.CURRENT);
    simulation
        .portfolio(fewer, ControlState.CURRENT)
        .byRisk()
        .forEach((risk, moments) -> assertEquals(moments, all.byRisk().get(risk)));
  }

  @Property(tries = 50)
  void moreTrialsLeaveTheFirstOnesAlone(
      @ForAll("annualLosses") AnnualLoss loss,
      @ForAll @IntRange(min = 1, max = 3_000) int trials,
      @ForAll @IntRange(min = 0, max = 3_000) int more) {
    double[] few = Losses.simulate(5, trials, loss).losses();
    double[] many = Losses.simulate(5, trials + more, loss).losses();
    assertArrayEquals(few, Arrays.copyOf(many, trials));
  }

  @Property(tries = 50)
  void anotherSeedGivesAnotherSample(@ForAll long seed) {
    LossMagnitude magnitude = Losses.STANDARD_LOGNORMAL;
    double[] one = Losses.simulate(seed, 500, PoissonFrequency.of(1), magnitude).losses();
    double[] next = Losses.simulate(seed + 1, 500, PoissonFrequency.of(1), magnitude).losses();
    assertTrue(!Arrays.equals(one, next));
  }

  @Property(tries = 50)
  void twiceTheMoneyIsTwiceTheLoss(
      @ForAll("annualLosses") AnnualLoss loss, @ForAll @IntRange(min = 1, max = 6) int power) {
    int factor = 1 << power;
    LossSample one = Losses.simulate(6, 2_000, loss);
    LossSample scaled = Losses.simulate(6, 2_000, scaled(loss, factor));
    double[] expected = Arrays.stream(one.losses()).map(it -> it * factor).toArray();
    assertArrayEquals(expected, scaled.losses());
    assertEquals(factor * one.rawExpectedShortfall(0.95), scaled.rawExpectedShortfall(0.95));
    assertEquals(factor * one.rawValueAtRisk(0.95), scaled.rawValueAtRisk(0.95));
    assertArrayEquals(
        Arrays.stream(one.rawQuantiles(QuantileType.HF1, 0.1, 0.7))
            .map(it -> it * factor)
            .toArray(),
        scaled.rawQuantiles(QuantileType.HF1, 0.1, 0.7));
    assertEquals(one.probabilityOfLoss(), scaled.probabilityOfLoss());
  }

  @Property(tries = 50)
  void aHigherFrequencyLowersNoLoss(
      @ForAll("annualLosses") AnnualLoss loss,
      @ForAll @DoubleRange(min = 0, max = 1) double factor) {
    assertNowhereGreater(
        Losses.simulate(7, 3_000, loss.withFrequency(reduced(loss.frequency(), factor))),
        Losses.simulate(7, 3_000, loss));
  }

  @Property(tries = 50)
  void aHigherMagnitudeLowersNoLoss(
      @ForAll("annualLosses") AnnualLoss loss, @ForAll @IntRange(min = 1, max = 50) int factor) {
    LossSample one = Losses.simulate(8, 3_000, loss);
    LossSample other = Losses.simulate(8, 3_000, scaled(loss, factor));
    assertNowhereGreater(one, other);
  }

  @Property(tries = 50)
  void aHigherMostLikelyCostLowersNoLoss(
      @ForAll @DoubleRange(min = 0, max = 1) double first,
      @ForAll @DoubleRange(min = 0, max = 1) double second) {
    double lower = Math.min(first, second);
    double upper = Math.max(first, second);
    LossSample one =
        Losses.simulate(9, 3_000, PoissonFrequency.of(1), Losses.pert(0, 1e6 * lower, 1e6));
    LossSample other =
        Losses.simulate(9, 3_000, PoissonFrequency.of(1), Losses.pert(0, 1e6 * upper, 1e6));
    double[] small = one.losses();
    double[] great = other.losses();
    for (int i = 0; i < small.length; i++) {
      assertTrue(small[i] <= great[i] + 1e-6 * 1e8);
    }
  }

  @Property(tries = 50)
  void strongerResistanceLowersLosses(
      @ForAll @DoubleRange(min = 0, max = 1) double strength,
      @ForAll @DoubleRange(min = 0, max = 1) double more) {
    assertNowhereGreater(
        Losses.simulate(10, 3_000, contest(strength + more)),
        Losses.simulate(10, 3_000, contest(strength)));
  }

  private static AnnualLoss contest(double strength) {
    return AnnualLoss.of(
        new ThreatDrivenFrequency(
            new StatedThreatFrequency(Estimate.pert(1, 2, 8)),
            new CapabilityAndResistance(
                Estimate.pert(0, 0.7, 1.5), Estimate.uniform(strength, strength + 0.5))),
        Losses.STANDARD_LOGNORMAL);
  }

  @Property(tries = 50)
  void measuresStandInOrder(@ForAll("annualLosses") AnnualLoss loss) {
    LossSample sample = Losses.simulate(11, 2_000, loss);
    double maximum = Arrays.stream(sample.losses()).max().orElseThrow();
    double last = 0;
    for (double confidence : new double[] {0, 0.3, 0.5, 0.9, 0.95, 0.99, 0.999, 0.99999}) {
      double valueAtRisk = sample.rawValueAtRisk(confidence);
      double shortfall = sample.rawExpectedShortfall(confidence);
      assertTrue(valueAtRisk <= shortfall * (1 + 1e-12));
      assertTrue(shortfall <= maximum * (1 + 1e-12));
      assertTrue(shortfall >= last * (1 - 1e-12));
      last = shortfall;
    }
  }

  @Property(tries = 40)
  void aSummaryThatKeepsNoTrialIsTheOneOfTheSample(
      @ForAll("portfolios") List<AnnualLoss> losses,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 3_000) int trials,
      @ForAll @Size(max = 4) List<@IntRange(max = 9_999) Integer> confidences) {
    double[] shares = confidences.stream().mapToDouble(it -> it / 10_000.0).toArray();
    LossSimulation simulation = LossSimulation.of(seed, trials);
    assertEquals(
        simulation.portfolio(scenarios(losses), ControlState.CURRENT).total().summary(shares),
        simulation.withThreads(2).summary(scenarios(losses), ControlState.CURRENT, shares));
  }

  @Property(tries = 100)
  void valueAtRiskIsTheFirstQuantile(
      @ForAll @IntRange(min = 1, max = 200) int trials,
      @ForAll @IntRange(max = 9_999) int confidence) {
    LossSample sample =
        Losses.simulate(14, trials, PoissonFrequency.of(1), Losses.STANDARD_LOGNORMAL);
    for (double share :
        new double[] {confidence / 10_000.0, (confidence % trials) / (double) trials}) {
      assertEquals(sample.rawQuantiles(QuantileType.HF1, share)[0], sample.rawValueAtRisk(share));
    }
  }

  @Property(tries = 50)
  void theExceedanceCurveNeverRises(@ForAll("annualLosses") AnnualLoss loss) {
    LossSample sample = Losses.simulate(12, 1_500, loss);
    double above = 1;
    double atLeast = 1;
    for (ExceedancePoint point : sample.exceedance(50).points()) {
      assertTrue(point.probabilityAbove() <= point.probabilityAtLeast());
      assertTrue(point.probabilityAbove() <= above);
      assertTrue(point.probabilityAtLeast() <= atLeast);
      assertEquals(sample.probabilityAbove(point.loss()), point.probabilityAbove());
      assertEquals(sample.probabilityAtLeast(point.loss()), point.probabilityAtLeast());
      above = point.probabilityAbove();
      atLeast = point.probabilityAtLeast();
    }
    assertEquals(
        sample.probabilityOfLoss(),
        sample.exceedance(List.of(eur(0))).points().get(0).probabilityAbove());
  }

  @Property(tries = 30)
  void anyLossIsAtLeastOneOfIndependentOnes(
      @ForAll @DoubleRange(min = 0, max = 1) double first,
      @ForAll @DoubleRange(min = 0, max = 1) double second) {
    LossSample sample =
        LossSimulation.of(13, 20_000)
            .portfolio(
                scenarios(
                    List.of(
                        AnnualLoss.of(BernoulliFrequency.of(first), Losses.fixed(1)),
                        AnnualLoss.of(BernoulliFrequency.of(second), Losses.fixed(1)))),
                ControlState.CURRENT)
            .total();
    assertEquals(
        1 - (1 - first) * (1 - second), sample.probabilityOfLoss(), 5 * 0.5 / Math.sqrt(20_000));
  }

  private static void assertNowhereGreater(LossSample smaller, LossSample greater) {
    double[] small = smaller.losses();
    double[] great = greater.losses();
    for (int i = 0; i < small.length; i++) {
      assertTrue(small[i] <= great[i] * (1 + 1e-12), "in trial " + i);
    }
  }

  private static List<LossScenario> scenarios(List<AnnualLoss> losses) {
    List<LossScenario> scenarios = new ArrayList<>();
    for (AnnualLoss loss : losses) {
      scenarios.add(LossScenario.of(RiskId.of("R-" + (scenarios.size() + 1)), loss));
    }
    return scenarios;
  }

  private static AnnualLoss scaled(AnnualLoss loss, int factor) {
    AnnualLoss.Builder scaled =
        AnnualLoss.builder().frequency(loss.frequency()).primary(scaled(loss.primary(), factor));
    loss.secondary()
        .forEach(
            (form, secondary) ->
                scaled.putSecondary(
                    form,
                    new SecondaryLoss(
                        secondary.probability(), scaled(secondary.magnitude(), factor))));
    return scaled.build();
  }

  private static LossMagnitude scaled(LossMagnitude magnitude, int factor) {
    if (magnitude instanceof LognormalMagnitude it) {
      return new LognormalMagnitude(times(it.lower(), factor), times(it.upper(), factor));
    } else if (magnitude instanceof PertMagnitude it) {
      return new PertMagnitude(
          times(it.minimum(), factor), times(it.mostLikely(), factor), times(it.maximum(), factor));
    } else if (magnitude instanceof UniformMagnitude it) {
      return new UniformMagnitude(times(it.minimum(), factor), times(it.maximum(), factor));
    }
    return new FixedMagnitude(times(((FixedMagnitude) magnitude).amount(), factor));
  }

  private static Money times(Money money, int factor) {
    return new Money(money.currency(), money.amount().multiply(BigDecimal.valueOf(factor)));
  }

  private static LossEventFrequency reduced(LossEventFrequency frequency, double factor) {
    if (frequency instanceof BernoulliFrequency it) {
      return BernoulliFrequency.of(it.probability().doubleValue() * factor);
    } else if (frequency instanceof PoissonFrequency it) {
      return new PoissonFrequency(reduced(it.eventsPerYear(), factor));
    }
    ThreatDrivenFrequency driven = (ThreatDrivenFrequency) frequency;
    return new ThreatDrivenFrequency(
        driven.threatEvents() instanceof ContactAndAction contact
            ? new ContactAndAction(
                contact.contactsPerYear(), reduced(contact.probabilityOfAction(), factor))
            : new StatedThreatFrequency(
                reduced(((StatedThreatFrequency) driven.threatEvents()).eventsPerYear(), factor)),
        driven.vulnerability());
  }

  private static Estimate reduced(Estimate estimate, double factor) {
    double minimum = estimate.minimum().doubleValue() * factor;
    double maximum = estimate.maximum().doubleValue() * factor;
    if (!(minimum < maximum)) {
      return Estimate.fixed(minimum);
    } else if (estimate instanceof PertEstimate pert) {
      double place =
          (pert.mostLikely().doubleValue() - pert.minimum().doubleValue())
              / (pert.maximum().doubleValue() - pert.minimum().doubleValue());
      return pert(minimum, place, maximum);
    }
    return Estimate.uniform(minimum, maximum);
  }

  @Provide
  Arbitrary<AnnualLoss> annualLosses() {
    Arbitrary<SecondaryLoss> secondary =
        Combinators.combine(estimates(1), magnitudes()).as(SecondaryLoss::new);
    return Combinators.combine(
            frequencies(),
            magnitudes(),
            Arbitraries.maps(Arbitraries.of(LossForm.class), secondary).ofMaxSize(2))
        .as(
            (frequency, primary, consequences) ->
                AnnualLoss.builder()
                    .frequency(frequency)
                    .primary(primary)
                    .secondary(consequences)
                    .build());
  }

  @Provide
  Arbitrary<List<AnnualLoss>> portfolios() {
    return annualLosses().list().ofMinSize(2).ofMaxSize(12);
  }

  private static Arbitrary<LossEventFrequency> frequencies() {
    Arbitrary<ThreatEventFrequency> threats =
        Arbitraries.oneOf(
            estimates(6).map(StatedThreatFrequency::new),
            Combinators.combine(estimates(20), estimates(1)).as(ContactAndAction::new));
    Arbitrary<Vulnerability> vulnerabilities =
        Arbitraries.oneOf(
            estimates(1).map(StatedVulnerability::new),
            Combinators.combine(estimates(1), estimates(1)).as(CapabilityAndResistance::new));
    return Arbitraries.oneOf(
        parts().map(BernoulliFrequency::of),
        estimates(4).map(PoissonFrequency::new),
        Combinators.combine(threats, vulnerabilities).as(ThreatDrivenFrequency::new));
  }

  private static Arbitrary<Estimate> estimates(double limit) {
    Arbitrary<Double> part = parts();
    return Arbitraries.oneOf(
        part.map(it -> Estimate.fixed(it * limit)),
        Combinators.combine(part, part)
            .as(
                (a, b) ->
                    Estimate.uniform(Math.min(a, b) * limit / 2, (Math.max(a, b) + 1) * limit / 2)),
        Combinators.combine(part, part, part)
            .as(
                (a, m, b) -> {
                  double minimum = a * limit / 2;
                  double maximum = (1 + b) * limit / 2;
                  return minimum < maximum ? pert(minimum, m, maximum) : Estimate.fixed(minimum);
                }));
  }

  /** The most likely number at that part of the way, which rounding must not take too far. */
  private static PertEstimate pert(double minimum, double part, double maximum) {
    return Estimate.pert(minimum, Math.min(maximum, minimum + part * (maximum - minimum)), maximum);
  }

  @Example
  void theMostLikelyNumberCanBeTheGreatestOfAnyRange() {
    for (int i = 0; i <= 100; i++) {
      for (int j = 0; j < 100; j++) {
        PertEstimate estimate = pert(i / 200.0, 1, (101 + j) / 200.0);
        assertEquals(estimate.maximum().doubleValue(), estimate.mostLikely().doubleValue(), 1e-15);
      }
    }
  }

  private static Arbitrary<LossMagnitude> magnitudes() {
    Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 1_000_000);
    Arbitrary<Double> part = parts();
    return Arbitraries.oneOf(
        amounts.map(Losses::fixed),
        Combinators.combine(amounts, amounts)
            .as((a, more) -> new UniformMagnitude(eur(a), eur(a + more))),
        Combinators.combine(amounts, amounts, part)
            .as((a, more, m) -> Losses.pert(a, a + Math.floor(m * more), a + more)),
        Combinators.combine(amounts, amounts)
            .as((a, more) -> new LognormalMagnitude(eur(a), eur(a + more))));
  }

  private static Arbitrary<Double> parts() {
    return Arbitraries.integers().between(0, 100).map(it -> it / 100.0);
  }
}
