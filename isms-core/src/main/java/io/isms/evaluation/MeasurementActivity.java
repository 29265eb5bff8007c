package io.isms.evaluation;

/** How a measure is taken. */
public enum MeasurementActivity {
  /** A status is looked at again and again. */
  MONITORING,
  /** A value is determined. */
  MEASUREMENT
}
