package io.isms.leadership;

/** What has to be in the hands of somebody for the top. */
public enum Mandate {
  /** To see that the management system conforms (5.3 a)). */
  ENSURE_CONFORMITY,
  /** To report its performance to the top (5.3 b)). */
  REPORT_PERFORMANCE
}
