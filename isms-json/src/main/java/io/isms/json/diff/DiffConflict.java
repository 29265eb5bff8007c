package io.isms.json.diff;

/**
 * A place at which a value is not as a difference found it.
 *
 * @param place the place, as a path, or as a JSON pointer where the outcome cannot be read
 * @param problem what stands there and what was expected
 */
public record DiffConflict(String place, String problem) {
  /** Place and problem on one line. */
  @Override
  public String toString() {
    return place + ": " + problem;
  }
}
