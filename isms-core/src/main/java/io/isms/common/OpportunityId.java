package io.isms.common;

/**
 * The id of an opportunity.
 *
 * @param value the text, such as {@code OPP-3}
 */
public record OpportunityId(String value) implements Identifier<OpportunityId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public OpportunityId {
    Identifier.check("opportunity", value);
  }

  /** The id with that text. */
  public static OpportunityId of(String value) {
    return new OpportunityId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
