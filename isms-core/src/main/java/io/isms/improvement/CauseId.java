package io.isms.improvement;

import io.isms.common.Identifier;

/**
 * The id of a cause.
 *
 * @param value the text, such as {@code CAUSE-TRAINING}
 */
public record CauseId(String value) implements Identifier<CauseId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public CauseId {
    Identifier.check("cause", value);
  }

  /** The id with that text. */
  public static CauseId of(String value) {
    return new CauseId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
