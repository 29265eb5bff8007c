package io.isms.leadership;

/** Work for the management system that somebody must be responsible for. */
public enum SecurityActivity {
  /** To coordinate building, running, reporting on and improving the system. */
  COORDINATE_ISMS,
  /** To advise on assessing and treating risk. */
  ADVISE_ON_RISK,
  /** To design security processes and systems. */
  DESIGN_PROCESSES,
  /** To set rules for choosing, configuring and running controls. */
  SET_CONTROL_STANDARDS,
  /** To handle incidents. */
  MANAGE_INCIDENTS,
  /** To review and audit the system. */
  REVIEW_AND_AUDIT
}
