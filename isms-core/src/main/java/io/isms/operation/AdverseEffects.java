package io.isms.operation;

/** Whether a change does harm. */
public enum AdverseEffects {
  /** It did. */
  OCCURRED,
  /** It may. */
  POSSIBLE,
  /** It neither did nor may. */
  NONE
}
