package io.isms.leadership;

import io.isms.common.Identifier;

/**
 * The id of an approval.
 *
 * @param value the text, such as {@code AP-SCOPE-1}
 */
public record ApprovalId(String value) implements Identifier<ApprovalId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ApprovalId {
    Identifier.check("approval", value);
  }

  /** The id with that text. */
  public static ApprovalId of(String value) {
    return new ApprovalId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
