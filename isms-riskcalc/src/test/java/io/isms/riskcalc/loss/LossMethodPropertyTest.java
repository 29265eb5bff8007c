package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.common.Money;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.Bands;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class LossMethodPropertyTest {
  @Property(tries = 200)
  void everyMeasureHasTheLevelOfItsInterval(
      @ForAll("definitions") LossAmountDefinition definition,
      @ForAll("samples") LossSample sample) {
    assertEquals(
        definition.levels().levelOf(definition.measure().of(sample)),
        definition.toMethod().rate(sample).level());
  }

  @Property(tries = 200)
  void aRatingReplays(
      @ForAll("definitions") LossAmountDefinition definition,
      @ForAll("samples") LossSample sample) {
    RatedLevel rated = definition.toMethod().rate(sample);
    assertEquals(
        rated, RiskMethods.of(ImmutableList.of(definition.toMethod())).replay(rated.derivation()));
  }

  @Property(tries = 200)
  void greaterLossesHaveNoLowerLevel(
      @ForAll("definitions") LossAmountDefinition definition,
      @ForAll("samples") LossSample sample,
      @ForAll @IntRange(min = 1, max = 1_000) int more) {
    double[] raised = sample.losses();
    for (int i = 0; i < raised.length; i++) {
      raised[i] = (raised[i] + more) / 100;
    }
    LossMethod method = definition.toMethod();
    assertTrue(method.rate(sample).level().rank() <= method.rate(sample(raised)).level().rank());
  }

  @Property(tries = 200)
  void everyBoundBeginsItsLevelAndACentLessIsTheLevelBelow(
      @ForAll("definitions") LossAmountDefinition definition) {
    LossMethod method = definition.withMeasure(new MeanLoss()).toMethod();
    List<Level> levels = definition.levels().scale().levels();
    for (int i = 1; i < levels.size(); i++) {
      BigDecimal bound = definition.levels().lowerBounds().get(i - 1).amount();
      assertEquals(levels.get(i), method.rate(sample(bound.doubleValue())).level());
      BigDecimal below = bound.subtract(new BigDecimal("0.01"));
      assertEquals(levels.get(i - 1), method.rate(sample(below.doubleValue())).level());
    }
  }

  @Property(tries = 200)
  void theProbabilityOfAnyLossIsComparedAsAFraction(
      @ForAll @IntRange(min = 1, max = 500) int years,
      @ForAll @IntRange(max = 500) int withLoss,
      @ForAll @LongRange(min = 1, max = 1_000_000_000_000_000_000L) long bound) {
    double[] losses = new double[years];
    int lossYears = Math.min(years, withLoss);
    for (int i = 0; i < lossYears; i++) {
      losses[i] = 1;
    }
    Scale scale = scale(2);
    LossProbabilityMethod method =
        LossProbabilityDefinition.builder()
            .name("own")
            .version("1")
            .bands(Bands.of(scale, "0", BigDecimal.valueOf(bound, 18).toPlainString()))
            .build()
            .toMethod();
    boolean reached =
        BigDecimal.valueOf(lossYears)
                .compareTo(BigDecimal.valueOf(bound, 18).multiply(BigDecimal.valueOf(years)))
            >= 0;
    assertEquals(scale.levels().get(reached ? 1 : 0), method.rate(sample(losses)).level());
  }

  @Provide
  Arbitrary<LossAmountDefinition> definitions() {
    return Combinators.combine(
            measures(), Arbitraries.longs().between(1, 5_000).set().ofMinSize(1).ofMaxSize(6))
        .as(
            (measure, bounds) ->
                LossAmountDefinition.builder()
                    .name("own")
                    .version("1")
                    .measure(measure)
                    .levels(
                        LossLevels.builder()
                            .scale(scale(bounds.size() + 1))
                            .lowerBounds(new TreeSet<>(bounds).stream().map(this::cents).toList())
                            .build())
                    .build());
  }

  private Money cents(long cents) {
    return new Money(Losses.EUR, BigDecimal.valueOf(cents, 2));
  }

  private static Arbitrary<LossMeasure> measures() {
    Arbitrary<Double> shares = Arbitraries.integers().between(0, 99).map(it -> it / 100.0);
    return Arbitraries.oneOf(
        Arbitraries.create(MeanLoss::new),
        shares.map(ValueAtRisk::of),
        shares.map(ExpectedShortfall::of),
        Combinators.combine(Arbitraries.of(QuantileType.class), shares).as(LossQuantile::of));
  }

  @Provide
  Arbitrary<LossSample> samples() {
    return Arbitraries.integers()
        .between(0, 6_000)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(cents -> sample(cents.stream().mapToDouble(it -> it / 100.0).toArray()));
  }

  private static Scale scale(int size) {
    List<Level> levels = new ArrayList<>();
    IntStream.range(0, size).forEach(i -> levels.add(Level.of("L" + i, "level " + i, i)));
    return Scale.builder().id(ScaleId.of("loss")).levels(levels).build();
  }
}
