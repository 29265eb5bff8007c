package io.isms.riskcalc.loss;

import static io.isms.riskcalc.loss.Losses.MILLION;
import static io.isms.riskcalc.loss.Losses.STANDARD_LOGNORMAL;
import static io.isms.riskcalc.loss.Losses.eur;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import io.isms.common.Money;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Simulated annual losses against closed forms and two-sided numerical brackets. Seeds are fixed;
 * bands are five standard deviations of the estimate, so that another seed would pass as well.
 */
class LossOraclesTest {
  private static final int TRIALS = 400_000;

  private final LossSample compound =
      Losses.simulate(42, TRIALS, PoissonFrequency.of(1), STANDARD_LOGNORMAL);

  @Test
  void compoundPoissonLognormalHasItsMoments() {
    double[] losses = inMillions(compound);
    double mean = Arrays.stream(losses).average().orElseThrow();
    double variance =
        Arrays.stream(losses).map(it -> (it - mean) * (it - mean)).average().orElseThrow();
    assertEquals(1.6487212707, mean, 5 * 2.7182818285 / Math.sqrt(TRIALS));
    // the fourth moment is large: excess kurtosis e^4
    double sdOfVariance = 7.389 * Math.sqrt((Math.exp(4) + 2) / TRIALS);
    assertEquals(7.3890560989, variance, 5 * sdOfVariance);
    assertEquals(Numbers.money(Losses.EUR, mean * MILLION), compound.mean());
  }

  @Test
  void compoundPoissonLognormalHasItsDistribution() {
    assertShare(1 - compound.probabilityOfLoss(), 0.3678794412, 0.3678794412);
    Map<Double, double[]> brackets =
        ImmutableMap.of(
            1.0, new double[] {0.57343, 0.57356},
            5.0, new double[] {0.91498, 0.91501},
            6.5710, new double[] {0.94996, 0.95002},
            12.339, new double[] {0.98998, 0.99002},
            24.374, new double[] {0.998995, 0.999005});
    brackets.forEach(
        (x, bracket) ->
            assertShare(1 - compound.probabilityAbove(eur(x * 1e6)), bracket[0], bracket[1]));
  }

  @Test
  void compoundPoissonLognormalHasItsTail() {
    assertEquals(6.571, millions(compound.valueAtRisk(0.95)), 5 * 0.044 / 2);
    assertEquals(12.339, millions(compound.valueAtRisk(0.99)), 5 * 0.128 / 2);
    assertTrue(compound.expectedShortfall(0.99).compareTo(compound.valueAtRisk(0.99)) > 0);
  }

  private static double millions(Money amount) {
    return amount.amount().doubleValue() / 1e6;
  }

  @Test
  void compoundPoissonOfFewAmountsIsThatOfPanjer() {
    double lambda = 4;
    double[] severity = {0, 0.25, 0.5, 0.25};
    double[] expected = new double[30];
    expected[0] = Math.exp(-lambda);
    for (int k = 1; k < expected.length; k++) {
      for (int j = 1; j <= Math.min(3, k); j++) {
        expected[k] += lambda / k * j * severity[j] * expected[k - j];
      }
    }
    assertEquals(0.0183156389, expected[1], 1e-10);
    assertEquals(0.0457890972, expected[2], 1e-10);
    assertEquals(0.0579995231, expected[3], 1e-10);
    // 1, and with 1/2 each 1 more twice: 1, 2, 3 with 1/4, 1/2, 1/4
    AnnualLoss loss =
        AnnualLoss.builder()
            .frequency(PoissonFrequency.of(lambda))
            .primary(Losses.fixed(1))
            .putSecondary(
                LossForm.RESPONSE, new SecondaryLoss(Estimate.fixed(0.5), Losses.fixed(1)))
            .putSecondary(
                LossForm.REPUTATION, new SecondaryLoss(Estimate.fixed(0.5), Losses.fixed(1)))
            .build();
    double[] losses = Losses.simulate(43, TRIALS, loss).losses();
    for (int k = 0; k < 20; k++) {
      double amount = 100.0 * k;
      double share = (double) Arrays.stream(losses).filter(it -> it == amount).count() / TRIALS;
      assertShare(share, expected[k], expected[k]);
    }
  }

  @Test
  void bernoulliLognormalHasItsTail() {
    LossSample sample =
        Losses.simulate(
            44, TRIALS, BernoulliFrequency.of(0.4), new LognormalMagnitude(eur(1e5), eur(1e6)));
    assertEquals(161_600.51, sample.mean().amount().doubleValue(), 5 * 287_000 / 632.0);
    assertShare(sample.probabilityOfLoss(), 0.4, 0.4);
    assertShare(1 - sample.probabilityAbove(eur(707_426.59)), 0.95, 0.95);
    assertShare(1 - sample.probabilityAbove(eur(1_246_771.16)), 0.99, 0.99);
    assertEquals(1_677_892.70, sample.expectedShortfall(0.99).amount().doubleValue(), 50_000);
    assertEquals(eur(0), sample.valueAtRisk(0.59));
  }

  @Test
  void theShortfallAtAnAtomInZeroIsThatOfTheWorstYears() { // trap 16
    LossSample sample =
        Losses.simulate(
            45, TRIALS, BernoulliFrequency.of(0.005), new LognormalMagnitude(eur(1e5), eur(1e6)));
    assertEquals(eur(0), sample.valueAtRisk(0.99));
    double shortfall = sample.expectedShortfall(0.99).amount().doubleValue();
    assertEquals(202_001, shortfall, 5 * 5_000);
    // all losses are among the worst years, so it is the mean over 1 %
    assertEquals(sample.mean().amount().doubleValue() / 0.01, shortfall, 1);
  }

  @Test
  void anUncertainRateIsNoFixedOne() { // mixed Poisson; trap 15
    LossSample sample =
        Losses.simulate(
            46, TRIALS, new PoissonFrequency(Estimate.pert(0, 0.1, 1)), Losses.fixed(1e6));
    assertShare(1 - sample.probabilityOfLoss(), 0.8016244550, 0.8016244550);
  }

  @Test
  void aYearIsASumOfEventsAndNotAProduct() { // trap 14
    LossSample sample =
        Losses.simulate(
            47, TRIALS, new PoissonFrequency(Estimate.pert(0, 0.1, 1)), Losses.fixed(1e6));
    assertEquals(eur(1e6), sample.valueAtRisk(0.95));
    assertEquals(eur(2e6), sample.valueAtRisk(0.99));
    for (double loss : sample.losses()) {
      assertEquals(0, loss % 1e8);
    }
  }

  @Test
  void theEventsOfAYearHaveEachTheirOwnCost() { // trap 14
    LossSample sample =
        Losses.simulate(48, TRIALS, PoissonFrequency.of(50), new UniformMagnitude(eur(0), eur(1)));
    // variance lambda E(X^2) = 50 / 3; with one cost for all events of a year it would be 216
    assertEquals(Math.sqrt(50 / 3.0), sample.standardDeviation().amount().doubleValue(), 0.03);
  }

  @Test
  void aRateIsNoProbability() { // trap 17
    assertShare(
        Losses.simulate(49, TRIALS, PoissonFrequency.of(0.1), Losses.fixed(1)).probabilityOfLoss(),
        0.0951625820,
        0.0951625820);
    assertShare(
        Losses.simulate(49, TRIALS, PoissonFrequency.of(1), Losses.fixed(1)).probabilityOfLoss(),
        0.6321205588,
        0.6321205588);
  }

  @Test
  void theMeanIsThatOfRiskquant() {
    // rate 0.1, interval 1 to 10: 0.4040012826945718; in thousands, for the sake of cents
    LossSample sample =
        Losses.simulate(
            50, 2_000_000, PoissonFrequency.of(0.1), new LognormalMagnitude(eur(1e3), eur(1e4)));
    double sd = sample.standardDeviation().amount().doubleValue();
    assertEquals(404.0012826945718, sample.mean().amount().doubleValue(), 5 * sd / 1414);
  }

  @Test
  void pertFrequencyEntersByItsMean() { // trap 10: 1.2120 with the mode, 1.4813 with the mean
    LossSample sample =
        Losses.simulate(
            51,
            TRIALS,
            new PoissonFrequency(Estimate.pert(0.1, 0.3, 0.7)),
            new LognormalMagnitude(eur(1e3), eur(1e4)));
    double expected = (0.1 + 4 * 0.3 + 0.7) / 6 * 4040.012826945718;
    double sd = sample.standardDeviation().amount().doubleValue();
    assertEquals(expected, sample.mean().amount().doubleValue(), 5 * sd / Math.sqrt(TRIALS));
  }

  @Test
  void aTieBetweenCapabilityAndResistanceIsNoLoss() {
    AnnualLoss tie = threat(Estimate.fixed(10), Estimate.fixed(0.4), Estimate.fixed(0.4));
    assertEquals(0, Losses.simulate(52, 5_000, tie).probabilityOfLoss());
  }

  @Test
  void vulnerabilityIsTheProbabilityThatCapabilityExceedsResistance() {
    // both uniform on 0 to 1 and 0.25 to 1.25: P(T > R) = 0.75^2 / 2
    AnnualLoss loss =
        threat(Estimate.fixed(1), Estimate.uniform(0, 1), Estimate.uniform(0.25, 1.25));
    double expected = 1 - Math.exp(-0.28125);
    assertShare(Losses.simulate(53, TRIALS, loss).probabilityOfLoss(), expected, expected);
  }

  private static AnnualLoss threat(Estimate rate, Estimate capability, Estimate resistance) {
    return AnnualLoss.of(
        new ThreatDrivenFrequency(
            new StatedThreatFrequency(rate), new CapabilityAndResistance(capability, resistance)),
        Losses.fixed(1));
  }

  @Test
  void contactsActionsAndVulnerabilityMultiply() {
    AnnualLoss loss =
        AnnualLoss.of(
            new ThreatDrivenFrequency(
                new ContactAndAction(Estimate.pert(1, 4, 20), Estimate.uniform(0.1, 0.3)),
                new StatedVulnerability(Estimate.pert(0, 0.2, 0.6))),
            Losses.fixed(1));
    double expected = 37 / 6.0 * 0.2 * (1.4 / 6);
    LossSample sample = Losses.simulate(54, TRIALS, loss);
    double sd = sample.standardDeviation().amount().doubleValue();
    assertEquals(expected, sample.mean().amount().doubleValue(), 5 * sd / Math.sqrt(TRIALS));
    // the variance of a mixed Poisson count is mean plus variance of the rate
    double second =
        (37 / 6.0 * 37 / 6.0 + variance(1, 4, 20))
            * (0.04 + 0.04 / 12)
            * (1.4 / 6 * 1.4 / 6 + variance(0, 0.2, 0.6));
    assertEquals(Math.sqrt(expected + second - expected * expected), sd, 0.01);
  }

  private static double variance(double a, double m, double b) {
    double mean = (a + 4 * m + b) / 6;
    return (mean - a) * (b - mean) / 7;
  }

  @Test
  void secondaryLossesAddUpAndDoNotMultiply() { // trap 13
    AnnualLoss loss =
        AnnualLoss.builder()
            .frequency(BernoulliFrequency.of(1))
            .primary(Losses.fixed(0))
            .putSecondary(
                LossForm.RESPONSE, new SecondaryLoss(Estimate.fixed(1), Losses.fixed(60_000)))
            .putSecondary(
                LossForm.REPUTATION, new SecondaryLoss(Estimate.fixed(1), Losses.fixed(80_000)))
            .build();
    LossSample sample = Losses.simulate(55, 2_000, loss);
    assertEquals(eur(140_000), sample.mean());
    assertEquals(eur(0), sample.standardDeviation());
  }

  @Test
  void aSecondaryLossFollowsSomeEvents() {
    AnnualLoss loss =
        AnnualLoss.builder()
            .frequency(PoissonFrequency.of(2))
            .primary(Losses.fixed(1))
            .putSecondary(
                LossForm.FINES_AND_JUDGMENTS,
                new SecondaryLoss(Estimate.pert(0, 0.1, 0.5), Losses.fixed(100)))
            .build();
    LossSample sample = Losses.simulate(56, TRIALS, loss);
    double share = 0.9 / 6;
    double sd = Math.sqrt(2 * (share * 101 * 101 + (1 - share)));
    assertEquals(
        2 * (1 + share * 100), sample.mean().amount().doubleValue(), 5 * sd / Math.sqrt(TRIALS));
    assertEquals(sd, sample.standardDeviation().amount().doubleValue(), 0.3);
  }

  private static double[] inMillions(LossSample sample) {
    return Arrays.stream(sample.losses()).map(it -> it / MILLION).toArray();
  }

  /** Checks a share of the trials against a bracket, widened by five standard deviations. */
  private static void assertShare(double share, double lower, double upper) {
    double sigma = Math.sqrt(lower * (1 - lower) / TRIALS);
    assertTrue(
        share >= lower - 5 * sigma && share <= upper + 5 * sigma,
        () -> share + " is not within " + lower + " to " + upper + ", 5 x " + sigma);
  }
}
