package io.isms.common;

/**
 * The id of a process.
 *
 * @param value the text, such as {@code P-INCIDENTS}
 */
public record ProcessId(String value) implements Identifier<ProcessId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ProcessId {
    Identifier.check("process", value);
  }

  /** The id with that text. */
  public static ProcessId of(String value) {
    return new ProcessId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
