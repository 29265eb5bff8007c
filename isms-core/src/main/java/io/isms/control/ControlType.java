package io.isms.control;

/** When a control acts, seen from the incident (ISO/IEC 27002:2022, 4.2). */
public enum ControlType implements ControlAttribute {
  /** Before: it keeps the incident from happening. */
  PREVENTIVE,
  /** When it happens. */
  DETECTIVE,
  /** After it has happened. */
  CORRECTIVE
}
