package io.isms.riskcalc.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each sampler by itself, against an independent implementation of its distribution. */
class DrawTest {
  private static final int SIZE = 1_000_000;

  /** The greatest distance that a correct sampler exceeds once in a million times, for SIZE. */
  private static final double KOLMOGOROV = 2.7 / Math.sqrt(SIZE);

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.01, 1.3636, 2, 3, 3.7, 4.9, 5})
  void theQuantileOfBetaIsThatOfBeta(double alpha) {
    BetaQuantile quantile = BetaQuantile.of(alpha, 6 - alpha);
    BetaDistribution beta = BetaDistribution.of(alpha, 6 - alpha);
    double last = 0;
    for (int i = 0; i < 20_000; i++) {
      double probability = i / 20_000.0;
      double x = quantile.at(probability);
      assertEquals(probability, beta.cumulativeProbability(x), 1e-7);
      assertTrue(x >= last && x <= 1, "falls at " + probability);
      last = x;
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1.3636, 3, 4.9, 5})
  void theQuantileOfBetaHoldsAtItsEdges(double alpha) {
    BetaQuantile quantile = BetaQuantile.of(alpha, 6 - alpha);
    BetaDistribution beta = BetaDistribution.of(alpha, 6 - alpha);
    for (double probability = 1e-11; probability < 1e-3; probability *= 1.7) {
      double lower = beta.cumulativeProbability(quantile.at(probability));
      double upper = beta.survivalProbability(quantile.at(1 - probability));
      assertEquals(1, lower / probability, 2e-3);
      assertEquals(1, upper / (1 - (1 - probability)), 2e-3);
    }
    assertEquals(0, quantile.at(0));
    assertTrue(quantile.at(Math.nextDown(1.0)) <= 1);
  }

  @Test
  void theExponentialIsThatOfStrictMath() {
    Random random = new Random(1);
    for (int i = 0; i < 200_000; i++) {
      double x = (random.nextDouble() - 0.5) * (i % 2 == 0 ? 8 : 1480);
      double expected = StrictMath.exp(x);
      assertEquals(expected, Exponential.exp(x), 2 * Math.ulp(expected), () -> "at " + x);
    }
    assertEquals(1, Exponential.exp(0));
    assertEquals(Double.POSITIVE_INFINITY, Exponential.exp(800));
    assertEquals(0, Exponential.exp(-800));
    assertTrue(Double.isNaN(Exponential.exp(Double.NaN)));
  }

  @Test
  void pertHasThePublishedMomentsAndQuantiles() { // trap 9
    double[] draws = drawn(Draw.of(Estimate.pert(20, 100, 900)), 7);
    double mean = Arrays.stream(draws).average().orElseThrow();
    double variance =
        Arrays.stream(draws).map(it -> (it - mean) * (it - mean)).average().orElseThrow();
    assertEquals(220, mean, 5 * 139.386 / Math.sqrt(SIZE));
    assertEquals(139.386, Math.sqrt(variance), 0.6);
    shareBelow(draws, 44.458, 0.05);
    shareBelow(draws, 192.449, 0.5);
    shareBelow(draws, 490.220, 0.95);
    BetaDistribution beta = BetaDistribution.of(1 + 320 / 880.0, 1 + 3200 / 880.0);
    assertDistributed(draws, x -> beta.cumulativeProbability((x - 20) / 880));
  }

  @Test
  void pertWithTheModeInTheMiddleIsAsWideAsItsShapesSay() { // trap 9: not 1.667
    double[] draws = drawn(Draw.of(Estimate.pert(0, 5, 10)), 8);
    double variance = Arrays.stream(draws).map(it -> (it - 5) * (it - 5)).average().orElseThrow();
    assertEquals(1.890, Math.sqrt(variance), 0.01);
  }

  @Test
  void pertWithTheModeAtABoundStaysFinite() { // trap 9: no shape below 1
    double[] draws = drawn(Draw.of(Estimate.pert(0, 0, 1)), 9);
    assertDistributed(draws, x -> 1 - Math.pow(1 - x, 5));
  }

  @Test
  void uniformIsUniform() {
    assertDistributed(drawn(Draw.of(Estimate.uniform(2, 4)), 10), x -> (x - 2) / 2);
  }

  @Test
  void theLogarithmOfLognormalIsNormalAlsoInItsTail() {
    double[] draws = drawn(new Draw.LognormalDraw(1, 1), 11);
    NormalDistribution normal = NormalDistribution.of(0, 1);
    assertDistributed(draws, x -> normal.cumulativeProbability(Math.log(x)));
    for (double z : new double[] {2, 3, 3.654, 4}) { // 3.654: where the tail of a ziggurat begins
      shareBelow(draws, Math.exp(z), normal.cumulativeProbability(z));
      shareBelow(draws, Math.exp(-z), normal.survivalProbability(z));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 1, 7.5})
  void theNumberOfEventsIsPoisson(double rate) {
    LossSample sample = Losses.simulate(12, 200_000, PoissonFrequency.of(rate), Losses.fixed(0.01));
    PoissonDistribution poisson = PoissonDistribution.of(rate);
    int most = (int) (rate + 12 * Math.sqrt(rate) + 12);
    long[] counts = new long[most + 1];
    for (double loss : sample.losses()) {
      counts[(int) loss]++;
    }
    double chiSquare = 0;
    int cells = 0;
    double restExpected = sample.trials();
    long restCounted = sample.trials();
    for (int k = 0; k < most && restExpected > 20; k++) {
      double expected = poisson.probability(k) * sample.trials();
      if (restExpected - expected < 10) {
        break;
      }
      chiSquare += expected > 10 ? (counts[k] - expected) * (counts[k] - expected) / expected : 0;
      cells += expected > 10 ? 1 : 0;
      restExpected -= expected > 10 ? expected : 0;
      restCounted -= expected > 10 ? counts[k] : 0;
    }
    chiSquare += (restCounted - restExpected) * (restCounted - restExpected) / restExpected;
    assertTrue(chiSquare < cells + 5 * Math.sqrt(2.0 * cells) + 10, "chi-square " + chiSquare);
  }

  /** Draws numbers from as many streams as a simulation would. */
  private static double[] drawn(Draw draw, long seed) {
    Draws draws = new Draws(StreamKey.ofSeed(seed).with("test"), draw);
    double[] all = new double[SIZE];
    double[] values = new double[Batch.SIZE];
    for (int from = 0; from < SIZE; from += values.length) {
      draws.open(from / values.length).fill(Batch.ALL, values);
      System.arraycopy(values, 0, all, from, Math.min(values.length, SIZE - from));
    }
    return all;
  }

  private static void shareBelow(double[] draws, double x, double expected) {
    double share = (double) Arrays.stream(draws).filter(it -> it <= x).count() / draws.length;
    double sigma = Math.sqrt(expected * (1 - expected) / draws.length);
    assertEquals(expected, share, 5 * sigma, () -> "share up to " + x);
  }

  private static void assertDistributed(double[] draws, DoubleUnaryOperator distribution) {
    double[] ordered = draws.clone();
    Arrays.sort(ordered);
    double distance = 0;
    for (int i = 0; i < ordered.length; i++) {
      double expected = distribution.applyAsDouble(ordered[i]);
      distance = Math.max(distance, Math.abs(expected - (double) i / ordered.length));
      distance = Math.max(distance, Math.abs(expected - (i + 1.0) / ordered.length));
    }
    assertTrue(distance < KOLMOGOROV, "distance " + distance);
  }
}
