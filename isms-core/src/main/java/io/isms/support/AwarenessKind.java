package io.isms.support;

/** What a programme is to bring about (2005 4.2.2 e)). */
public enum AwarenessKind {
  /** People are able to do what is expected of them. */
  TRAINING,
  /** People know what is expected of them, and why. */
  AWARENESS
}
