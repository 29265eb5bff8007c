package io.isms.support;

/** Where a document comes from (7.5.3; 2005 4.3.2 g)). */
public enum DocumentOrigin {
  /** From the organization. */
  INTERNAL,
  /** From outside. */
  EXTERNAL
}
