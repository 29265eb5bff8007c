package io.isms.treatment;

/** What the acceptance of a risk rests on. */
public enum AcceptanceBasis {
  /** The level is acceptable by the criteria. */
  CRITERIA,
  /** The criteria provide for an exception, and its conditions are met. */
  EXCEPTION
}
