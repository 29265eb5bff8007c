package io.isms.riskcalc.loss;

/** The forms that a loss takes, after the FAIR taxonomy. */
public enum LossForm {
  /** The organization earns or delivers less. */
  PRODUCTIVITY,
  /** Handling of the event: investigation, notification, defence. */
  RESPONSE,
  /** What is damaged or lost is replaced. */
  REPLACEMENT,
  /** What set the organization apart is known to others. */
  COMPETITIVE_ADVANTAGE,
  /** Fines, damages and settlements. */
  FINES_AND_JUDGMENTS,
  /** Others think less of the organization. */
  REPUTATION
}
