package io.isms.evaluation;

import io.isms.common.Identifier;

/**
 * The id of an audit finding.
 *
 * @param value the text, such as {@code AF-2026-03}
 */
public record AuditFindingId(String value) implements Identifier<AuditFindingId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AuditFindingId {
    Identifier.check("audit finding", value);
  }

  /** The id with that text. */
  public static AuditFindingId of(String value) {
    return new AuditFindingId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
