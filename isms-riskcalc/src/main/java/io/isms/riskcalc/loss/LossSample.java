package io.isms.riskcalc.loss;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.common.Money;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;
import org.apache.commons.numbers.arrays.Selection;
import org.apache.commons.statistics.descriptive.Quantile;

/**
 * The annual losses of all trials, one simulated year each. Immutable. It keeps eight bytes for
 * each trial; amounts that it gives are rounded half to even.
 */
public final class LossSample {
  private final Currency currency;
  private final double[] losses;
  private final Moments moments;

  LossSample(Currency currency, double[] losses, Moments moments) {
    this.currency = currency;
    this.losses = losses;
    this.moments = moments;
  }

  private static LossSample of(Currency currency, double[] losses) {
    Moments moments = new Moments();
    for (int from = 0; from < losses.length; from += Batch.SIZE) {
      moments.add(Moments.of(losses, from, Math.min(Batch.SIZE, losses.length - from)));
    }
    return new LossSample(currency, losses, moments);
  }

  /** The currency of the losses. */
  public Currency currency() {
    return currency;
  }

  /** The number of trials. */
  public int trials() {
    return losses.length;
  }

  /**
   * The annual losses in the order of the trials, not rounded, in the smallest unit of the
   * currency, such as cents.
   */
  public double[] losses() {
    return losses.clone();
  }

  double loss(int trial) {
    return losses[trial];
  }

  /** Mean, spread and the like. */
  public LossMoments moments() {
    return LossMoments.of(currency, moments);
  }

  /** The mean annual loss. */
  public Money mean() {
    return Numbers.money(currency, moments.mean());
  }

  /** The standard deviation of the annual loss, with trials - 1 as divisor. */
  public Money standardDeviation() {
    return Numbers.money(currency, moments.standardDeviation());
  }

  long yearsWithLoss() {
    return moments.positive();
  }

  /** The share of years with any loss, within 0 to 1. */
  public double probabilityOfLoss() {
    return moments.positiveShare();
  }

  /**
   * The annual losses that those shares of the years do not exceed.
   *
   * @param type how a quantile is taken from a sample
   * @param probabilities the shares, within 0 to 1
   * @throws IllegalArgumentException if there is none, or one is outside of 0 to 1
   */
  public ImmutableList<Money> quantiles(QuantileType type, double... probabilities) {
    return Arrays.stream(rawQuantiles(type, probabilities))
        .mapToObj(loss -> Numbers.money(currency, loss))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The annual loss that this share of the years does not exceed.
   *
   * @throws IllegalArgumentException if the probability is outside of 0 to 1
   */
  public Money quantile(QuantileType type, double probability) {
    return quantiles(type, probability).get(0);
  }

  double[] rawQuantiles(QuantileType type, double... probabilities) {
    for (double probability : probabilities) {
      checkArgument(
          probability >= 0 && probability <= 1,
          "Invalid probability %s (expected: within 0 to 1)",
          probability);
    }
    return Quantile.withDefaults()
        .withCopy(true)
        .with(type.estimation())
        .evaluate(losses, probabilities);
  }

  /**
   * The smallest annual loss that at least this share of the years does not exceed: the quantile of
   * type {@link QuantileType#HF1}.
   *
   * @param confidence the share, from 0 to below 1, such as 0.95
   * @throws IllegalArgumentException if the confidence is outside of that
   */
  public Money valueAtRisk(double confidence) {
    return Numbers.money(currency, rawValueAtRisk(confidence));
  }

  double rawValueAtRisk(double confidence) {
    return ofRank(Tail.of(confidence, trials()).rankOfValueAtRisk());
  }

  private double ofRank(int rank) {
    double[] ordered = losses.clone();
    Selection.select(ordered, rank);
    return ordered[rank];
  }

  /**
   * The mean annual loss of the worst years, which are this share's complement of all years. Where
   * that is no whole number of trials, the mildest of them counts in part. Years without loss count
   * where the worst years reach down to them.
   *
   * @param confidence the share of years that are not among the worst, from 0 to below 1
   * @throws IllegalArgumentException if the confidence is outside of that
   */
  public Money expectedShortfall(double confidence) {
    return Numbers.money(currency, rawExpectedShortfall(confidence));
  }

  double rawExpectedShortfall(double confidence) {
    Tail tail = Tail.of(confidence, trials());
    double mildest = ofRank(tail.rankOfMildest());
    double sum = 0;
    int above = 0;
    for (double loss : losses) {
      if (loss > mildest) {
        sum += loss;
        above++;
      }
    }
    return tail.mean(sum, above, mildest);
  }

  /** The probability that the annual loss is greater than this, within 0 to 1. */
  public double probabilityAbove(Money loss) {
    double threshold = units(loss);
    return (double) Arrays.stream(losses).filter(it -> it > threshold).count() / losses.length;
  }

  /** The probability that the annual loss is this or greater, within 0 to 1. */
  public double probabilityAtLeast(Money loss) {
    double threshold = units(loss);
    return (double) Arrays.stream(losses).filter(it -> it >= threshold).count() / losses.length;
  }

  private double units(Money loss) {
    checkArgument(
        loss.currency().equals(currency),
        "Cannot compare %s with losses in %s (expected: one currency)",
        loss,
        currency);
    return Numbers.units(loss);
  }

  /**
   * The exceedance curve at those annual losses.
   *
   * @throws IllegalArgumentException if one of them is in another currency
   */
  public ExceedanceCurve exceedance(Iterable<Money> thresholds) {
    double[] ordered = losses.clone();
    Arrays.sort(ordered);
    List<ExceedancePoint> points = new ArrayList<>();
    TreeSet<Money> rising = new TreeSet<>();
    thresholds.forEach(rising::add);
    for (Money threshold : rising) {
      double units = units(threshold);
      points.add(
          new ExceedancePoint(
              threshold,
              share(ordered, firstNotBelow(ordered, Math.nextUp(units))),
              share(ordered, firstNotBelow(ordered, units))));
    }
    return new ExceedanceCurve(ImmutableList.copyOf(points));
  }

  private static double share(double[] ordered, int from) {
    return (double) (ordered.length - from) / ordered.length;
  }

  private static int firstNotBelow(double[] ordered, double threshold) {
    int from = 0;
    int to = ordered.length;
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ordered[middle] < threshold) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }

  /**
   * The exceedance curve at no loss, at quantiles and at the greatest loss. The quantiles are those
   * of the shares 1 / steps, 2 / steps and so on.
   *
   * @param steps the number of steps, from 1 to 10,000
   * @throws IllegalArgumentException if the number of steps is outside of that
   */
  public ExceedanceCurve exceedance(int steps) {
    checkArgument(
        steps >= 1 && steps <= 10_000,
        "Invalid exceedance curve: %s steps (expected: from 1 to 10000)",
        steps);
    double[] shares = new double[steps];
    for (int i = 1; i <= steps; i++) {
      shares[i - 1] = (double) i / steps;
    }
    return exceedance(
        ImmutableList.<Money>builder()
            .add(Numbers.money(currency, 0))
            .addAll(quantiles(QuantileType.HF1, shares))
            .build());
  }

  /**
   * The annual loss in a few numbers.
   *
   * @param confidences for which the bad years are told, from 0 to below 1
   * @throws IllegalArgumentException if a confidence is outside of that
   */
  public LossSummary summary(double... confidences) {
    return new LossSummary(
        moments(),
        Arrays.stream(confidences)
            .sorted()
            .mapToObj(it -> new TailRisk(it, valueAtRisk(it), expectedShortfall(it)))
            .collect(ImmutableList.toImmutableList()));
  }

  /**
   * What is left of each year's loss after taking away that of the other sample in the same trial;
   * negative where the other loss is greater.
   *
   * @throws IllegalArgumentException if currency or number of trials differ
   */
  public LossSample minus(LossSample other) {
    checkArgument(
        currency.equals(other.currency) && losses.length == other.losses.length,
        "Cannot take %s trials in %s from %s in %s (expected: the same)",
        other.losses.length,
        other.currency,
        losses.length,
        currency);
    double[] differences = new double[losses.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = losses[i] - other.losses[i];
    }
    return of(currency, differences);
  }
}
