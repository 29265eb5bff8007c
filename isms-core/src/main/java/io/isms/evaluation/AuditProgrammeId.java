package io.isms.evaluation;

import io.isms.common.Identifier;

/**
 * The id of an audit programme.
 *
 * @param value the text, such as {@code AP-2026}
 */
public record AuditProgrammeId(String value) implements Identifier<AuditProgrammeId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AuditProgrammeId {
    Identifier.check("audit programme", value);
  }

  /** The id with that text. */
  public static AuditProgrammeId of(String value) {
    return new AuditProgrammeId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
