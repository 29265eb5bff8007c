package io.isms.context;

/** Where an issue lies or an interested party stands. */
public enum Origin {
  /** Outside the organization, beyond its power to steer. */
  EXTERNAL,
  /** Inside it, within its power to change. */
  INTERNAL
}
