package io.isms.control;

import io.isms.common.Identifier;

/**
 * The number of a clause or theme within one catalogue.
 *
 * @param value the text, such as {@code A.5}; the same in every catalogue of one family, so it only
 *     means something together with its catalogue
 */
public record ControlGroupId(String value) implements Identifier<ControlGroupId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ControlGroupId {
    Identifier.check("control group", value);
  }

  /** The id with that text. */
  public static ControlGroupId of(String value) {
    return new ControlGroupId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
