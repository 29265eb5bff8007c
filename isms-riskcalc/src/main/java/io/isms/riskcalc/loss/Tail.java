package io.isms.riskcalc.loss;

/**
 * The worst years of a sample, as a number of years that need not be whole: the mildest of them
 * counts in part.
 *
 * @param trials the number of all years
 * @param confidence the share of years that are not among the worst, from 0 to below 1
 * @param years the number of worst years, above 0
 */
record Tail(int trials, double confidence, double years) {
  static Tail of(double confidence, int trials) {
    Numbers.checkConfidence("confidence", confidence);
    return new Tail(trials, confidence, Math.min(trials, (1 - confidence) * trials));
  }

  /** The place of the value at risk among the losses in rising order, from 0. */
  int rankOfValueAtRisk() {
    return (int) Math.max(0, Math.ceil(confidence * trials) - 1);
  }

  /** The place of the mildest of the worst years among the losses in rising order, from 0. */
  int rankOfMildest() {
    return trials - (int) Math.ceil(years);
  }

  /** The mean loss of the worst years, from those above the mildest one and that one. */
  double mean(double sumAbove, int above, double mildest) {
    return (sumAbove + mildest * (years - above)) / years;
  }
}
