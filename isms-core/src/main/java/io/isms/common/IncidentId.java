package io.isms.common;

/**
 * The id of an incident.
 *
 * @param value the text, such as {@code INC-2026-002}
 */
public record IncidentId(String value) implements Identifier<IncidentId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public IncidentId {
    Identifier.check("incident", value);
  }

  /** The id with that text. */
  public static IncidentId of(String value) {
    return new IncidentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
