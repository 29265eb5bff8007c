package io.isms.evaluation;

/** A part somebody plays in measurement, as the guidance lists them. */
public enum MeasurementRole {
  /** Asks for the answer. */
  CLIENT,
  /** Plans the measures. */
  PLANNER,
  /** Looks at whether the measures do. */
  REVIEWER,
  /** Owns the information that is looked at. */
  INFORMATION_OWNER,
  /** Collects the values. */
  COLLECTOR,
  /** Studies them. */
  ANALYST,
  /** Tells the results. */
  COMMUNICATOR
}
