package io.isms.evaluation;

/** The level at which a management review is held, the lowest first. */
public enum ReviewLevel {
  /** Among those who do the work. */
  OPERATIONAL,
  /** In a part of the organization. */
  DEPARTMENT,
  /** By top management, which remains accountable. */
  TOP
}
