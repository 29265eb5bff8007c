package io.isms.evaluation;

import io.isms.common.Identifier;

/**
 * The id of an audit area.
 *
 * @param value the text, such as {@code AREA-HR}
 */
public record AuditAreaId(String value) implements Identifier<AuditAreaId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AuditAreaId {
    Identifier.check("audit area", value);
  }

  /** The id with that text. */
  public static AuditAreaId of(String value) {
    return new AuditAreaId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
