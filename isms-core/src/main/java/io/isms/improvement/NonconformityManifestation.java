package io.isms.improvement;

/** Where a nonconformity shows. */
public enum NonconformityManifestation {
  /** People act against procedures or policies. */
  PERSON,
  /** A supplier does not deliver as agreed. */
  SUPPLIER,
  /** A project misses its results. */
  PROJECT,
  /** A control works otherwise than designed. */
  CONTROL
}
