package io.isms.common;

/**
 * The id of a management review.
 *
 * @param value the text, such as {@code MR-2026}
 */
public record ReviewId(String value) implements Identifier<ReviewId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ReviewId {
    Identifier.check("management review", value);
  }

  /** The id with that text. */
  public static ReviewId of(String value) {
    return new ReviewId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
