package io.isms.context;

import io.isms.common.Identifier;

/**
 * The id of an interface of the scope.
 *
 * @param value the text, such as {@code IF-HOSTING}
 */
public record InterfaceId(String value) implements Identifier<InterfaceId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public InterfaceId {
    Identifier.check("interface of the scope", value);
  }

  /** The id with that text. */
  public static InterfaceId of(String value) {
    return new InterfaceId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
