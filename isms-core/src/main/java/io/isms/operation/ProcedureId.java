package io.isms.operation;

import io.isms.common.Identifier;

/**
 * The id of a procedure.
 *
 * @param value the text, such as {@code PR-CORRECTION}
 */
public record ProcedureId(String value) implements Identifier<ProcedureId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ProcedureId {
    Identifier.check("procedure", value);
  }

  /** The id with that text. */
  public static ProcedureId of(String value) {
    return new ProcedureId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
