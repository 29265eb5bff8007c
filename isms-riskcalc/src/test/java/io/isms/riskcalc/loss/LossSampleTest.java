package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.eur;
import static io.isms.riskcalc.loss.Losses.sample;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import io.isms.common.Money;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class LossSampleTest {
  private final LossSample oneToTen = sample(7, 3, 10, 1, 9, 4, 2, 8, 6, 5);

  @Test
  void quantilesGoByTheirType() { // trap 18
    assertEquals(eur(10), oneToTen.quantile(QuantileType.HF1, 0.95));
    assertEquals(eur(10), oneToTen.quantile(QuantileType.HF3, 0.95)); // rank 9.5, to the even one
    assertEquals(eur(8), oneToTen.quantile(QuantileType.HF3, 0.85));
    assertEquals(eur(9.55), oneToTen.quantile(QuantileType.HF7, 0.95));
    assertEquals(eur(9.63), oneToTen.quantile(QuantileType.HF8, 0.9));
    assertEquals(
        ImmutableList.of(eur(1), eur(5), eur(10)), oneToTen.quantiles(QuantileType.HF1, 0, 0.5, 1));
    assertEquals(eur(5.5), oneToTen.quantile(QuantileType.HF2, 0.5));
  }

  @Test
  void valueAtRiskIsALossThatOccurred() {
    assertEquals(eur(9), oneToTen.valueAtRisk(0.9));
    assertEquals(eur(10), oneToTen.valueAtRisk(0.91));
    assertEquals(eur(1), oneToTen.valueAtRisk(0));
  }

  @Test
  void theShortfallIsTheMeanOfTheWorstYears() {
    assertEquals(eur(9.5), oneToTen.expectedShortfall(0.8));
    assertEquals(eur(5.5), oneToTen.expectedShortfall(0));
    assertEquals(eur(9.67), oneToTen.expectedShortfall(0.85)); // (10 + 9 / 2) / 1.5
    assertEquals(eur(10), oneToTen.expectedShortfall(0.999));
  }

  @Test
  void theShortfallTakesInYearsWithoutLossWhereItMust() { // trap 16
    LossSample rare = sample(0, 0, 0, 0, 0, 0, 0, 0, 0, 100);
    assertEquals(eur(0), rare.valueAtRisk(0.8));
    assertEquals(eur(50), rare.expectedShortfall(0.8));
    assertEquals(0.1, rare.probabilityOfLoss());
  }

  @Test
  void aboveIsNotAtLeast() { // trap 19
    LossSample losses = sample(0, 0, 10, 10, 20);
    assertEquals(0.2, losses.probabilityAbove(eur(10)));
    assertEquals(0.6, losses.probabilityAtLeast(eur(10)));
    assertEquals(0.6, losses.probabilityAbove(eur(0)));
    assertEquals(1, losses.probabilityAtLeast(eur(0)));
    assertEquals(
        new ExceedanceCurve(
            ImmutableList.of(
                new ExceedancePoint(eur(0), 0.6, 1),
                new ExceedancePoint(eur(10), 0.2, 0.6),
                new ExceedancePoint(eur(20), 0, 0.2),
                new ExceedancePoint(eur(20.01), 0, 0))),
        losses.exceedance(ImmutableList.of(eur(20.01), eur(10), eur(0), eur(20), eur(10))));
  }

  @Test
  void theCurveBeginsAtNoLossAndEndsAtTheGreatest() {
    assertEquals(
        new ExceedanceCurve(
            ImmutableList.of(
                new ExceedancePoint(eur(0), 1, 1),
                new ExceedancePoint(eur(5), 0.5, 0.6),
                new ExceedancePoint(eur(10), 0, 0.1))),
        oneToTen.exceedance(2));
  }

  @Test
  void centsAddUpExactly() {
    LossSample sample = Losses.simulate(1, 5_000, PoissonFrequency.of(3), Losses.fixed(0.10));
    double threeEvents = sample.probabilityAtLeast(eur(0.30)) - sample.probabilityAbove(eur(0.30));
    assertEquals(0.224, threeEvents, 0.03);
  }

  @Test
  void theSummaryTellsTheBadYearsByRisingConfidence() {
    assertEquals(
        new LossSummary(
            new LossMoments(10, eur(5.5), eur(3.03), eur(0.96), 1, eur(10)),
            ImmutableList.of(
                new TailRisk(0.8, eur(8), eur(9.5)), new TailRisk(0.9, eur(9), eur(10)))),
        oneToTen.summary(0.9, 0.8));
  }

  @Test
  void askingLeavesTheTrialsInTheirOrder() {
    double[] before = oneToTen.losses();
    oneToTen.summary(0.5, 0.9);
    oneToTen.exceedance(5);
    assertArrayEquals(before, oneToTen.losses());
  }

  @Test
  void theSampleCannotBeChangedFromOutside() {
    oneToTen.losses()[0] = 1e9;
    assertEquals(eur(10), oneToTen.moments().maximum());
  }

  @Test
  void aReductionIsTakenTrialByTrial() {
    LossReduction reduction = LossReduction.of(sample(10, 0, 30), sample(4, 2, 0));
    assertEquals(eur(11.33), reduction.reduction().mean());
    assertEquals(eur(-2), reduction.reduction().quantile(QuantileType.HF1, 0));
    assertEquals(2.0 / 3, reduction.reduction().probabilityOfLoss(), 1e-12);
  }

  @Test
  void theReturnIsWhatIsSavedBeyondTheCost() {
    LossReduction reduction = LossReduction.of(sample(100_000), sample(20_000));
    assertEquals(1.6667, reduction.returnOnInvestment(eur(30_000)).orElseThrow(), 1e-4);
    assertEquals(OptionalDouble.empty(), reduction.returnOnInvestment(eur(0)));
  }

  @Test
  void refusesWhatItCannotTell() {
    assertEquals(
        "Invalid confidence 1.0 (expected: from 0 to below 1)",
        assertThrows(IllegalArgumentException.class, () -> oneToTen.expectedShortfall(1))
            .getMessage());
    assertEquals(
        "Invalid confidence NaN (expected: from 0 to below 1)",
        assertThrows(IllegalArgumentException.class, () -> oneToTen.valueAtRisk(Double.NaN))
            .getMessage());
    assertEquals(
        "Invalid probability 1.5 (expected: within 0 to 1)",
        assertThrows(IllegalArgumentException.class, () -> oneToTen.quantile(QuantileType.HF7, 1.5))
            .getMessage());
    assertEquals(
        "Cannot compare USD 1.00 with losses in EUR (expected: one currency)",
        assertThrows(
                IllegalArgumentException.class,
                () -> oneToTen.probabilityAbove(Money.parse("USD 1")))
            .getMessage());
    assertEquals(
        "Cannot take 1 trials in EUR from 10 in EUR (expected: the same)",
        assertThrows(IllegalArgumentException.class, () -> oneToTen.minus(sample(1))).getMessage());
    assertEquals(
        "Invalid exceedance curve: 0 steps (expected: from 1 to 10000)",
        assertThrows(IllegalArgumentException.class, () -> oneToTen.exceedance(0)).getMessage());
    assertEquals(
        "Invalid cost EUR -1.00 (expected: not negative, in EUR)",
        assertThrows(
                IllegalArgumentException.class,
                () -> LossReduction.of(oneToTen, oneToTen).returnOnInvestment(eur(-1)))
            .getMessage());
  }
}
