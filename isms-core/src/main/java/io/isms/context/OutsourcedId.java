package io.isms.context;

import io.isms.common.Identifier;

/**
 * The id of an outsourced activity.
 *
 * @param value the text, such as {@code OUT-HOSTING}
 */
public record OutsourcedId(String value) implements Identifier<OutsourcedId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public OutsourcedId {
    Identifier.check("outsourced activity", value);
  }

  /** The id with that text. */
  public static OutsourcedId of(String value) {
    return new OutsourcedId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
