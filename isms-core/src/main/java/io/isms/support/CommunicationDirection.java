package io.isms.support;

/** Between whom a message passes (7.4). */
public enum CommunicationDirection {
  /** Among those inside the organization. */
  INTERNAL,
  /** With somebody outside. */
  EXTERNAL
}
