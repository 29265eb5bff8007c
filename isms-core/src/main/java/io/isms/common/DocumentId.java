package io.isms.common;

/**
 * The id of a document.
 *
 * @param value the text, such as {@code DOC-POLICY}
 */
public record DocumentId(String value) implements Identifier<DocumentId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public DocumentId {
    Identifier.check("document", value);
  }

  /** The id with that text. */
  public static DocumentId of(String value) {
    return new DocumentId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
