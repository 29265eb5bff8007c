package io.isms.context;

import io.isms.common.Identifier;

/**
 * The id of an issue.
 *
 * @param value the text, such as {@code I-012}
 */
public record IssueId(String value) implements Identifier<IssueId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public IssueId {
    Identifier.check("issue", value);
  }

  /** The id with that text. */
  public static IssueId of(String value) {
    return new IssueId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
