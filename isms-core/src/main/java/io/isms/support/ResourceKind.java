package io.isms.support;

/** What kind of means something is (7.1). */
public enum ResourceKind {
  /** People to drive and do the work. */
  PEOPLE,
  /** Time to work, and for effects to settle. */
  TIME,
  /** Money to buy, build and introduce. */
  FINANCIAL,
  /** Information for decisions, measuring and learning. */
  INFORMATION,
  /** Technical infrastructure and other aids. */
  TECHNICAL,
  /** Premises and other material means. */
  FACILITY
}
