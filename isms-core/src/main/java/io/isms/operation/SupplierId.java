package io.isms.operation;

import io.isms.common.Identifier;

/**
 * The id of a supplier.
 *
 * @param value the text, such as {@code SUP-CLOUD}
 */
public record SupplierId(String value) implements Identifier<SupplierId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public SupplierId {
    Identifier.check("supplier", value);
  }

  /** The id with that text. */
  public static SupplierId of(String value) {
    return new SupplierId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
