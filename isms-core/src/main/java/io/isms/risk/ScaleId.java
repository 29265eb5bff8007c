package io.isms.risk;

import io.isms.common.Identifier;

/**
 * The id of a scale, unique among the scales of one set of criteria.
 *
 * @param value the text, such as {@code likelihood}
 */
public record ScaleId(String value) implements Identifier<ScaleId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ScaleId {
    Identifier.check("scale", value);
  }

  /** The id with that text. */
  public static ScaleId of(String value) {
    return new ScaleId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
