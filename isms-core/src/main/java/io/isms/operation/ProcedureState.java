package io.isms.operation;

/**
 * What has been done for a procedure; a documented procedure in the sense of the 2005 edition has
 * all four.
 */
public enum ProcedureState {
  /** It has been set up. */
  ESTABLISHED,
  /** It has been written down. */
  DOCUMENTED,
  /** It is followed. */
  IMPLEMENTED,
  /** It is kept up to date. */
  MAINTAINED
}
