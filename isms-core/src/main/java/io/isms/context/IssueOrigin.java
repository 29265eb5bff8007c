package io.isms.context;

/** Whether an issue lies beyond what the organization can change. */
public enum IssueOrigin {
  /** Outside: it has to live with it. */
  EXTERNAL,
  /** Inside: it can change it. */
  INTERNAL
}
