package io.isms.riskcalc.loss;

/**
 * Events that happen independently of each other, any number of them in a year.
 *
 * @param eventsPerYear the expected number of loss events a year, within 0 to 1,000,000. It is a
 *     rate, not a probability: with 1 a year, 37 % of the years pass without an event. An uncertain
 *     rate is drawn once for each year.
 */
public record PoissonFrequency(Estimate eventsPerYear) implements LossEventFrequency {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the rate can be negative or above 1,000,000
   */
  public PoissonFrequency {
    Numbers.checkEventsPerYear("eventsPerYear", eventsPerYear);
  }

  /**
   * Events at a known rate.
   *
   * @throws IllegalArgumentException if the rate is negative, above 1,000,000 or not finite
   */
  public static PoissonFrequency of(double eventsPerYear) {
    return new PoissonFrequency(Estimate.fixed(eventsPerYear));
  }
}
