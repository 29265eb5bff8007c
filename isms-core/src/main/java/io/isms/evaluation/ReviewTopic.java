package io.isms.evaluation;

/**
 * What may call for other procedures and controls, in the order of the items 1) to 6) of 7.3 c) of
 * the 2005 edition.
 */
public enum ReviewTopic {
  /** The needs of the business. */
  BUSINESS_REQUIREMENTS(1),
  /** The needs of security. */
  SECURITY_REQUIREMENTS(2),
  /** The work that meets the needs of the business. */
  BUSINESS_PROCESSES(3),
  /** Law and regulation. */
  LEGAL_REGULATORY(4),
  /** Contracts. */
  CONTRACTUAL(5),
  /** How high risks are, and when they may be accepted. */
  RISK_LEVELS_AND_CRITERIA(6);

  private final int number;

  ReviewTopic(int number) {
    this.number = number;
  }

  /** The number of the item, from 1. */
  public int number() {
    return number;
  }
}
