package io.isms.riskcalc.testkit;

import io.isms.riskcalc.spi.InvalidInputsException;

/** Fails where a law is broken. */
final class Require {
  private Require() {}

  static void that(boolean condition, String message) {
    if (!condition) {
      throw new AssertionError(message);
    }
  }

  static void equal(Object expected, Object actual, String message) {
    that(
        expected.equals(actual),
        message + ": expected <" + expected + "> but was <" + actual + ">");
  }

  static InvalidInputsException refused(Runnable action, String message) {
    try {
      action.run();
    } catch (InvalidInputsException e) {
      return e;
    }
    throw new AssertionError(message);
  }
}
