package io.isms.operation;

import io.isms.common.Identifier;

/**
 * The id of a security event.
 *
 * @param value the text, such as {@code EV-2026-118}
 */
public record EventId(String value) implements Identifier<EventId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public EventId {
    Identifier.check("security event", value);
  }

  /** The id with that text. */
  public static EventId of(String value) {
    return new EventId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
