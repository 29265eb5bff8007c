package io.isms.operation;

/** What may have changed since risks were last looked at. */
public enum ChangeFactor {
  /** The organization (2005 4.2.3 d) 1)). */
  ORGANIZATION,
  /** Technology (2005 4.2.3 d) 2)). */
  TECHNOLOGY,
  /** The aims and the processes of the business (2005 4.2.3 d) 3)). */
  BUSINESS,
  /** The threats that are known (2005 4.2.3 d) 4)). */
  THREATS,
  /** How well the controls in place work (2005 4.2.3 d) 5)). */
  CONTROL_EFFECTIVENESS,
  /** The world outside, such as law, contracts and the climate of society (2005 4.2.3 d) 6)). */
  EXTERNAL
}
