package io.isms.common;

/**
 * The id of a nonconformity.
 *
 * @param value the text, such as {@code NC-004}
 */
public record NonconformityId(String value) implements Identifier<NonconformityId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public NonconformityId {
    Identifier.check("nonconformity", value);
  }

  /** The id with that text. */
  public static NonconformityId of(String value) {
    return new NonconformityId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
