package io.isms.annexa;

import io.isms.control.ControlId;

/**
 * An open question of a migration.
 *
 * @param control the control of the new edition, or the own one, that it is about
 * @param kind what has to be said
 * @param text the question in plain words
 */
public record MigrationQuestion(ControlId control, MigrationQuestionKind kind, String text) {
  /** The kind, the control and the question. */
  @Override
  public String toString() {
    return kind + " " + control + ": " + text;
  }
}
