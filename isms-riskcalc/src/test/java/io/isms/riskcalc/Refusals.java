package io.isms.riskcalc;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** The messages of what is refused. */
public final class Refusals {
  private Refusals() {}

  /** The message of the argument refused. */
  public static String message(Executable executable) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, executable).getMessage());
  }
}
