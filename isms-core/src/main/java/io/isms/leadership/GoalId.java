package io.isms.leadership;

import io.isms.common.Identifier;

/**
 * The id of a strategic goal.
 *
 * @param value the text, such as {@code G-GROWTH}
 */
public record GoalId(String value) implements Identifier<GoalId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public GoalId {
    Identifier.check("strategic goal", value);
  }

  /** The id with that text. */
  public static GoalId of(String value) {
    return new GoalId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
