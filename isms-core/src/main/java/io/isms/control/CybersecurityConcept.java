package io.isms.control;

/** The concept of ISO/IEC TS 27110 that a control serves (ISO/IEC 27002:2022, 4.2). */
public enum CybersecurityConcept implements ControlAttribute {
  /** Knowing what is there and what threatens it. */
  IDENTIFY,
  /** Keeping harm away. */
  PROTECT,
  /** Noticing that something happens. */
  DETECT,
  /** Acting on it. */
  RESPOND,
  /** Coming back to normal. */
  RECOVER
}
