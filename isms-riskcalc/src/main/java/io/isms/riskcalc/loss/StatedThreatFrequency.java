package io.isms.riskcalc.loss;

/**
 * Threat events, estimated as such.
 *
 * @param eventsPerYear the expected number of threat events a year, within 0 to 1,000,000; drawn
 *     once for each year
 */
public record StatedThreatFrequency(Estimate eventsPerYear) implements ThreatEventFrequency {
  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if the rate can be negative or above 1,000,000
   */
  public StatedThreatFrequency {
    Numbers.checkEventsPerYear("eventsPerYear", eventsPerYear);
  }
}
