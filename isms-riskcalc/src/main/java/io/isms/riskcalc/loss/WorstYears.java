package io.isms.riskcalc.loss;

/**
 * The worst years of a sample: the trials above the value at risk, and as much of those exactly at
 * it as is needed, an equal part of each.
 */
final class WorstYears {
  private final LossSample sample;
  private final double valueAtRisk;
  private final double worst;
  private final double weightAtValue;

  private WorstYears(LossSample sample, double valueAtRisk, double worst, double weightAtValue) {
    this.sample = sample;
    this.valueAtRisk = valueAtRisk;
    this.worst = worst;
    this.weightAtValue = weightAtValue;
  }

  static WorstYears of(LossSample sample, double confidence) {
    double valueAtRisk = sample.rawValueAtRisk(confidence);
    double worst = Tail.of(confidence, sample.trials()).years();
    long above = 0;
    long at = 0;
    for (int trial = 0; trial < sample.trials(); trial++) {
      above += sample.loss(trial) > valueAtRisk ? 1 : 0;
      at += sample.loss(trial) == valueAtRisk ? 1 : 0;
    }
    return new WorstYears(sample, valueAtRisk, worst, Math.max(0, worst - above) / at);
  }

  int trials() {
    return sample.trials();
  }

  /** The weight of a trial in the mean over the worst years; they sum to 1. */
  double weight(int trial) {
    double loss = sample.loss(trial);
    return loss > valueAtRisk ? 1 / worst : loss == valueAtRisk ? weightAtValue / worst : 0;
  }
}
