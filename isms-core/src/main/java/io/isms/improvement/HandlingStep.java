package io.isms.improvement;

/** A step of handling a nonconformity at once, before its causes are looked for, in order. */
public enum HandlingStep {
  /** Find how far it reaches and what it does. */
  EXTENT_AND_IMPACT,
  /** Choose a correction that makes nothing worse. */
  CHOICE,
  /** Tell those who must act. */
  STAFF_TOLD,
  /** Carry it out. */
  CARRIED_OUT,
  /** Watch the effect and side effects. */
  EFFECT_WATCHED,
  /** Act again if it is not mended. */
  REPEATED_IF_NEEDED,
  /** Inform other parties. */
  OTHERS_INFORMED
}
