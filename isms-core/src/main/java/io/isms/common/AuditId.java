package io.isms.common;

/**
 * The id of an audit.
 *
 * @param value the text, such as {@code AU-2026-1}
 */
public record AuditId(String value) implements Identifier<AuditId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AuditId {
    Identifier.check("audit", value);
  }

  /** The id with that text. */
  public static AuditId of(String value) {
    return new AuditId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
