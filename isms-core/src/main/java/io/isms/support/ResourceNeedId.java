package io.isms.support;

import io.isms.common.Identifier;

/**
 * The id of a resource need.
 *
 * @param value the text, such as {@code RN-01}
 */
public record ResourceNeedId(String value) implements Identifier<ResourceNeedId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public ResourceNeedId {
    Identifier.check("resource need", value);
  }

  /** The id with that text. */
  public static ResourceNeedId of(String value) {
    return new ResourceNeedId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
