package io.isms.common;

/**
 * The id of a role.
 *
 * @param value the text, such as {@code CISO}
 */
public record RoleId(String value) implements Identifier<RoleId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public RoleId {
    Identifier.check("role", value);
  }

  /** The id with that text. */
  public static RoleId of(String value) {
    return new RoleId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
