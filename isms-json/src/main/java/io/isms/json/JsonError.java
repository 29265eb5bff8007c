package io.isms.json;

/**
 * Something that is wrong with a document.
 *
 * @param pointer where it is, as a JSON pointer (RFC 6901); empty for the document as a whole
 * @param value the value that is wrong, in JSON; long texts are cut and what is inside arrays and
 *     objects is left out. Empty where no value is to be shown, such as for a missing property
 * @param problem what is wrong and what was expected
 */
public record JsonError(String pointer, String value, String problem) {
  /** Place, value and problem on one line. */
  @Override
  public String toString() {
    return (pointer.isEmpty() ? "document" : pointer)
        + (value.isEmpty() ? "" : " " + value)
        + ": "
        + problem;
  }
}
