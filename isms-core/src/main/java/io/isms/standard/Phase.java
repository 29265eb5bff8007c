package io.isms.standard;

/** A phase of the cycle by which the 2005 edition runs a management system (2005 0.2, 4.2). */
public enum Phase {
  /** Set up: policy, scope, criteria, risks, treatment, controls (2005 4.2.1). */
  PLAN,
  /** Put to work (2005 4.2.2). */
  DO,
  /** Watch, measure, audit and review (2005 4.2.3). */
  CHECK,
  /** Correct, prevent and improve (2005 4.2.4). */
  ACT
}
