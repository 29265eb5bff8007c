package io.isms.context;

import io.isms.common.Identifier;

/**
 * The id of a security requirement.
 *
 * @param value the text, such as {@code REQ-GDPR-32}
 */
public record RequirementId(String value) implements Identifier<RequirementId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public RequirementId {
    Identifier.check("requirement", value);
  }

  /** The id with that text. */
  public static RequirementId of(String value) {
    return new RequirementId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
