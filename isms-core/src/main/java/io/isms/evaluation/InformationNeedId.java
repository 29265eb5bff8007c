package io.isms.evaluation;

import io.isms.common.Identifier;

/**
 * The id of an information need.
 *
 * @param value the text, such as {@code Q-PATCHING}
 */
public record InformationNeedId(String value) implements Identifier<InformationNeedId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public InformationNeedId {
    Identifier.check("information need", value);
  }

  /** The id with that text. */
  public static InformationNeedId of(String value) {
    return new InformationNeedId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
