package io.isms.common;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** A required element is absent, or a link that others rest on is cut. */
  MAJOR,
  /** The element is there, but one instance of it is incomplete, late or inconsistent. */
  MINOR,
  /** Worth a look: guidance not followed, or an early warning; never a nonconformity. */
  OBSERVATION,
  /**
   * Two statements contradict each other, or one leads nowhere, by the judgment of this library; no
   * requirement is broken.
   */
  CONSISTENCY,
  /** A possibility that is not made use of. */
  HINT;

  /** Whether a requirement of the standard is not met. */
  public boolean isNonconformity() {
    return this == MAJOR || this == MINOR;
  }
}
