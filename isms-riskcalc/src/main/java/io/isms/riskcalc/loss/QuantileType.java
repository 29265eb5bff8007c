package io.isms.riskcalc.loss;

import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/**
 * How a quantile is taken from a sample, after R. J. Hyndman and Y. Fan, Sample quantiles in
 * statistical packages (1996). The types differ by less than the distance of two neighbouring
 * losses, but in the tail that can be much.
 */
public enum QuantileType {
  /** The smallest loss that at least that part of the sample does not exceed. */
  HF1(EstimationMethod.HF1),
  /** As {@link #HF1}, with the mean of two losses where the part is met exactly. */
  HF2(EstimationMethod.HF2),
  /** The loss whose rank is nearest. */
  HF3(EstimationMethod.HF3),
  /** Between losses, so that the k-th of n is at k / n. */
  HF4(EstimationMethod.HF4),
  /** Between losses, so that the k-th of n is at (k - 1/2) / n. */
  HF5(EstimationMethod.HF5),
  /** Between losses, so that the k-th of n is at k / (n + 1). */
  HF6(EstimationMethod.HF6),
  /** Between losses, so that the k-th of n is at (k - 1) / (n - 1); what spreadsheets do. */
  HF7(EstimationMethod.HF7),
  /** Between losses, so that the k-th of n is at (k - 1/3) / (n + 1/3). */
  HF8(EstimationMethod.HF8),
  /** Between losses, so that the k-th of n is at (k - 3/8) / (n + 1/4). */
  HF9(EstimationMethod.HF9);

  private final EstimationMethod estimation;

  QuantileType(EstimationMethod estimation) {
    this.estimation = estimation;
  }

  EstimationMethod estimation() {
    return estimation;
  }
}
