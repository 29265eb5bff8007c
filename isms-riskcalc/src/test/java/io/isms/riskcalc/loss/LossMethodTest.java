package io.isms.riskcalc.loss;

import static io.isms.riskcalc.Refusals.message;
import static io.isms.riskcalc.loss.Losses.eur;
import static io.isms.riskcalc.loss.Losses.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.Money;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.Bands;
import java.math.BigDecimal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LossMethodTest {
  private static final Level LOW = Level.of("L", "Low", 1);
  private static final Level MEDIUM = Level.of("M", "Medium", 2);
  private static final Level HIGH = Level.of("H", "High", 3);
  private static final Scale SCALE = Scale.of("loss", LOW, MEDIUM, HIGH);

  private final LossAmountDefinition byMean =
      LossAmountDefinition.builder()
          .name("our-loss-levels")
          .version("1")
          .measure(new MeanLoss())
          .levels(LossLevels.builder().scale(SCALE).addLowerBounds(eur(1_000), eur(50_000)).build())
          .build();
  private final LossProbabilityDefinition byProbability =
      LossProbabilityDefinition.builder()
          .name("our-likelihoods")
          .version("1")
          .bands(Bands.of(SCALE, "0", "0.01", "0.5"))
          .build();

  @Test
  void theDerivationTellsTheAmountAndLeadsToTheRating() {
    RatedLevel rated =
        byMean.withMeasure(ValueAtRisk.of(0.9)).toMethod().rate(sample(0, 100, 49_999.99, 70_000));
    assertEquals(
        RatedLevel.builder()
            .level(HIGH)
            .value(new BigDecimal("70000"))
            .derivation(
                Derivation.builder()
                    .method("our-loss-levels")
                    .version("1")
                    .putInput("valueAtRisk", "70000")
                    .addSteps("value at risk 0.9 = EUR 70000.00", "EUR 70000.00 is High")
                    .build())
            .build(),
        rated);
    assertEquals(
        rated,
        RiskMethods.of(ImmutableList.of(byMean.withMeasure(ValueAtRisk.of(0.9)).toMethod()))
            .replay(rated.derivation()));
  }

  @Test
  void anIntervalHasItsLowerBoundAndNotItsUpperOne() {
    assertEquals(LOW, byMean.toMethod().rate(sample(0)).level());
    assertEquals(LOW, byMean.toMethod().rate(sample(999.99)).level());
    assertEquals(MEDIUM, byMean.toMethod().rate(sample(1_000)).level());
    assertEquals(MEDIUM, byMean.toMethod().rate(sample(49_999.99)).level());
    assertEquals(HIGH, byMean.toMethod().rate(sample(50_000)).level());
  }

  @Test
  void theAmountIsRoundedToMoneyBeforeItIsRated() {
    assertEquals(LOW, byMean.toMethod().rate(sample(999.99, 999.99, 1_000)).level());
    assertEquals(MEDIUM, byMean.toMethod().rate(sample(999.99, 1_000, 1_000)).level());
  }

  @Test
  void eachMeasureIsTheOneOfTheSample() {
    LossSample losses = sample(0, 0, 0, 0, 0, 0, 0, 0, 500, 1_000);
    assertEquals(eur(150), new MeanLoss().of(losses));
    assertEquals(eur(500), ValueAtRisk.of(0.9).of(losses));
    assertEquals(eur(1_000), ExpectedShortfall.of(0.9).of(losses));
    assertEquals(eur(750), ExpectedShortfall.of(0.8).of(losses));
    assertEquals(eur(775), LossQuantile.of(QuantileType.HF7, 0.95).of(losses));
    assertEquals(
        ImmutableList.of(
            "mean annual loss", "quantile HF7 0.95", "value at risk 0.9", "expected shortfall 0.8"),
        ImmutableList.of(
                new MeanLoss(),
                LossQuantile.of(QuantileType.HF7, 0.95),
                ValueAtRisk.of(0.9),
                ExpectedShortfall.of(0.80))
            .stream()
            .map(LossMeasure::label)
            .toList());
  }

  @Test
  void theProbabilityOfAnyLossIsComparedExactly() {
    double[] oneOfHundred = new double[100];
    oneOfHundred[7] = 1e9;
    assertEquals(MEDIUM, byProbability.toMethod().rate(sample(oneOfHundred)).level());
    assertEquals(
        LOW, byProbability.toMethod().rate(sample(Arrays.copyOf(oneOfHundred, 101))).level());
    assertEquals(HIGH, byProbability.toMethod().rate(sample(0, 1)).level());
    assertEquals(
        ImmutableList.of(
            "probability of any loss = 0.333333333333333333", "0.333333333333333333 is Medium"),
        byProbability.toMethod().rate(sample(0, 0, 1)).derivation().steps());
    assertEquals(
        MEDIUM,
        byProbability
            .withBands(Bands.of(SCALE, "0", "0.333333333333333333", "0.333333333333333334"))
            .toMethod()
            .rate(sample(0, 0, 1))
            .level());
  }

  @Test
  void anAmountThatIsKnownIsRatedWithoutASimulation() {
    LossAmountMethod method = byMean.toMethod();
    assertEquals(
        method.rate(sample(1_000.50)), method.assessText(ImmutableMap.of("mean", "1000.50")));
    assertEquals(Unrated.because("no mean"), method.assessText(ImmutableMap.of()));
    assertEquals(
        "mean: Invalid mean '1000.505' (expected: a number from 0 to 999999999999999999 with at"
            + " most 2 decimal places)",
        message(() -> method.assessText(ImmutableMap.of("mean", "1000.505"))));
  }

  @Test
  void refusesAnotherCurrencyAndAGain() {
    LossAmountMethod method = byMean.toMethod();
    LossSample yen =
        Losses.simulate(1, 10, PoissonFrequency.of(1), new FixedMagnitude(Money.parse("JPY 100")));
    assertEquals(
        "Cannot rate losses in JPY by our-loss-levels (expected: EUR)",
        message(() -> method.rate(yen)));
    assertEquals(
        "mean: Invalid mean '-5.00' (expected: a number from 0 to 999999999999999999 with at most"
            + " 2 decimal places)",
        message(() -> method.rate(sample(-5))));
  }

  @Test
  void refusesIntervalsThatNoLossCanReach() {
    assertEquals(
        "Invalid method our-loss-levels: version is blank; level M from EUR 0.00 (expected: from"
            + " more than 0); level H from EUR 1000000000000000000.00 (expected: at most 18 digits"
            + " before the point)",
        message(
            () ->
                LossAmountDefinition.builder()
                    .from(byMean)
                    .version(" ")
                    .levels(
                        byMean
                            .levels()
                            .withLowerBounds(eur(0), Money.parse("EUR 1000000000000000000")))
                    .build()));
    assertEquals(
        "Invalid method our-likelihoods: no level for 0, the lowest probability (expected: bounds"
            + " from there on); level H from 1.5 (expected: from 1 or less)",
        message(() -> byProbability.withBands(Bands.of(SCALE, "0.001", "1", "1.5"))));
  }

  @Test
  void refusesSharesOutOfRange() {
    assertEquals(
        "Invalid confidence 1.0 (expected: from 0 to below 1)", message(() -> ValueAtRisk.of(1)));
    assertEquals(
        "Invalid confidence -0.1 (expected: from 0 to below 1)",
        message(() -> ExpectedShortfall.of(-0.1)));
    assertEquals(
        "Invalid quantile: probability 1.1 (expected: within 0 to 1)",
        message(() -> LossQuantile.of(QuantileType.HF1, 1.1)));
    assertEquals(ValueAtRisk.of(0.5), new ValueAtRisk(new BigDecimal("0.50")));
  }
}
