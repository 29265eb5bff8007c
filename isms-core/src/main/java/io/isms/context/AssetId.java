package io.isms.context;

import io.isms.common.Identifier;

/**
 * The id of an asset, unique in one inventory.
 *
 * @param value the text, such as {@code A-012}
 */
public record AssetId(String value) implements Identifier<AssetId> {
  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if the text has not the form of an id
   */
  public AssetId {
    Identifier.check("asset", value);
  }

  /** The id with that text. */
  public static AssetId of(String value) {
    return new AssetId(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
