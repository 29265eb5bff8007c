package io.isms.common;

/**
 * The id of a policy.
 *
 * @param value the text, such as {@code POL-IS}
 */
public record PolicyId(String value) implements Identifier<PolicyId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public PolicyId {
    Identifier.check("policy", value);
  }

  /** The id with that text. */
  public static PolicyId of(String value) {
    return new PolicyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
