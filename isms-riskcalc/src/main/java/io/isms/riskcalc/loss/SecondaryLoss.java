package io.isms.riskcalc.loss;

/**
 * A loss that follows from how others react to a loss event. Whether it follows, and its cost, are
 * drawn for each loss event.
 *
 * @param probability the probability that a loss event has this consequence, within 0 to 1
 * @param magnitude what it then costs
 */
public record SecondaryLoss(Estimate probability, LossMagnitude magnitude) {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the probability can be outside of 0 to 1
   */
  public SecondaryLoss {
    Numbers.checkProbability("probability of secondary loss", probability);
  }
}
