package io.isms.support;

import io.isms.common.Identifier;

/**
 * The id of a communication need.
 *
 * @param value the text, such as {@code CN-03}
 */
public record CommunicationNeedId(String value) implements Identifier<CommunicationNeedId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public CommunicationNeedId {
    Identifier.check("communication need", value);
  }

  /** The id with that text. */
  public static CommunicationNeedId of(String value) {
    return new CommunicationNeedId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
