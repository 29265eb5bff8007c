package io.isms.support;

/** What became of a need for means (7.1). */
public enum Provision {
  /** The means are there. */
  PROVIDED,
  /** The means are to come. */
  PENDING,
  /** The means will not come. */
  REFUSED
}
