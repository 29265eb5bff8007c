package io.isms.leadership;

/** One of the two duties that somebody must have (5.3 a), b)). */
public enum Mandate {
  /** To see that the system conforms. */
  ENSURE_CONFORMITY,
  /** To report its performance to the top. */
  REPORT_PERFORMANCE
}
