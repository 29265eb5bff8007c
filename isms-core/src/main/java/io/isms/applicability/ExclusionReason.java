package io.isms.applicability;

/** Why a control is out (27003:2017, 6.1.3 d)). */
public enum ExclusionReason {
  /** No chosen treatment needs it. */
  NOT_NEEDED,
  /** What it is about lies outside the scope. */
  OUT_OF_SCOPE,
  /** A control of the organization's own makes it pointless. */
  OBVIATED_BY_CUSTOM_CONTROL,
  /** Another reason, which the justification gives. */
  OTHER
}
