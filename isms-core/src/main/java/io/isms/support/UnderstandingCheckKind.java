package io.isms.support;

/** When it is checked whether people understood (7.3). */
public enum UnderstandingCheckKind {
  /** At the end of a session. */
  END_OF_SESSION,
  /** At random in between. */
  RANDOM
}
