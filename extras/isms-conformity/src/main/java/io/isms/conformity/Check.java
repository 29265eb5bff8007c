package io.isms.conformity;

/**
 * Tells a {@link Probe} about everything a rule ranges over: what is as it should be and what is
 * not. Depends on nothing but what the probe gives; the order in which it tells does not matter.
 */
@FunctionalInterface
public interface Check {
  /** Looks at the system that the probe gives and tells the probe what there is. */
  void run(Probe it);
}
