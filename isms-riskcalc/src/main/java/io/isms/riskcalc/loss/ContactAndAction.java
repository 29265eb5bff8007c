package io.isms.riskcalc.loss;

/**
 * Threat events as contacts that are acted upon.
 *
 * @param contactsPerYear the expected number of contacts between threat and asset a year, within 0
 *     to 1,000,000; drawn once for each year
 * @param probabilityOfAction the probability that the threat acts upon a contact, within 0 to 1;
 *     drawn once for each year
 */
public record ContactAndAction(Estimate contactsPerYear, Estimate probabilityOfAction)
    implements ThreatEventFrequency {
  /**
   * Checks the ranges.
   *
   * @throws IllegalArgumentException if the rate can be negative or above 1,000,000, or the
   *     probability outside of 0 to 1
   */
  public ContactAndAction {
    Numbers.checkEventsPerYear("contactsPerYear", contactsPerYear);
    Numbers.checkProbability("probabilityOfAction", probabilityOfAction);
  }
}
