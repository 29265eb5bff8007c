package io.isms.risk;

/** Why a risk assessment was made. */
public enum AssessmentTrigger {
  /** Its time had come. */
  SCHEDULED,
  /** A significant change was proposed or took place. */
  SIGNIFICANT_CHANGE,
  /** An incident. */
  INCIDENT
}
