package io.isms.common;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** A required element is absent, or a link that others rest on is cut. */
  MAJOR,
  /** The element is there, but one instance of it is incomplete, late or inconsistent. */
  MINOR,
  /** Worth a look: guidance not followed, or an early warning; never a nonconformity. */
  OBSERVATION,
  /** A possibility that is not made use of. */
  HINT
}
