package io.isms.control;

import io.isms.common.Identifier;

/**
 * The number of a control objective within one catalogue.
 *
 * @param value the text, such as {@code A.5.1}; the same in every catalogue of one family, so it
 *     only means something together with its catalogue
 */
public record ControlObjectiveId(String value) implements Identifier<ControlObjectiveId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ControlObjectiveId {
    Identifier.check("control objective", value);
  }

  /** The id with that text. */
  public static ControlObjectiveId of(String value) {
    return new ControlObjectiveId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
