package io.isms.improvement;

/** Where a cause lies. */
public enum CauseCategory {
  /** In what people do or can do. */
  PERSON,
  /** In the way of working. */
  METHOD,
  /** In a process. */
  PROCESS,
  /** In a tool. */
  TOOL,
  /** In how something is measured. */
  MEASUREMENT,
  /** In the surroundings. */
  ENVIRONMENT
}
