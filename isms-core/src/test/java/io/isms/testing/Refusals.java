package io.isms.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;

/** Assertions on refused arguments. */
public final class Refusals {
  private Refusals() {}

  /** Asserts that an argument is refused with exactly that message. */
  public static void assertRefused(String message, Executable action) {
    assertEquals(message, assertThrows(IllegalArgumentException.class, action).getMessage());
  }

  /** Asserts that a null is refused with the name of what is null. */
  public static void assertNullRefused(String name, Executable action) {
    assertEquals(name, assertThrows(NullPointerException.class, action).getMessage());
  }
}
