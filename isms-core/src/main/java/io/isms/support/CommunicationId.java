package io.isms.support;

import io.isms.common.Identifier;

/**
 * The id of a communication.
 *
 * @param value the text, such as {@code COM-2026-012}
 */
public record CommunicationId(String value) implements Identifier<CommunicationId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public CommunicationId {
    Identifier.check("communication", value);
  }

  /** The id with that text. */
  public static CommunicationId of(String value) {
    return new CommunicationId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
