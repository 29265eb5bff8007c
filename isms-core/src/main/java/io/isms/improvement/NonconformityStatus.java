package io.isms.improvement;

/** How far the handling of a nonconformity is, in order. */
public enum NonconformityStatus {
  /** It is known. */
  DETECTED,
  /** It is under control. */
  CONTAINED,
  /** Its causes are known. */
  ANALYSED,
  /** It is decided what removes them. */
  PLANNED,
  /** That is done. */
  IMPLEMENTED,
  /** It was found to have worked. */
  VERIFIED,
  /** Nothing remains to be done. */
  CLOSED
}
