package io.isms.common;

/**
 * The id of an external provision.
 *
 * @param value the text, such as {@code EXT-HOSTING}
 */
public record ProvisionId(String value) implements Identifier<ProvisionId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ProvisionId {
    Identifier.check("external provision", value);
  }

  /** The id with that text. */
  public static ProvisionId of(String value) {
    return new ProvisionId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
