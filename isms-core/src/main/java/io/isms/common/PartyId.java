package io.isms.common;

/**
 * The id of a person, role, unit or external body.
 *
 * @param value the text, such as {@code ROLE-CISO}
 */
public record PartyId(String value) implements Identifier<PartyId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public PartyId {
    Identifier.check("party", value);
  }

  /** The id with that text. */
  public static PartyId of(String value) {
    return new PartyId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
