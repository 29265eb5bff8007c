package io.isms.support;

import io.isms.common.Identifier;

/**
 * The id of an awareness programme.
 *
 * @param value the text, such as {@code AP-STAFF}
 */
public record ProgrammeId(String value) implements Identifier<ProgrammeId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ProgrammeId {
    Identifier.check("awareness programme", value);
  }

  /** The id with that text. */
  public static ProgrammeId of(String value) {
    return new ProgrammeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
