package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The SHA-256 of the canonical form of a value: equal content gives an equal hash. A decision holds
 * the hash of what was seen when it was made.
 *
 * @param sha256 64 hexadecimal digits in lower case
 */
public record ContentHash(String sha256) {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException if it is not 64 hexadecimal digits in lower case
   */
  public ContentHash {
    checkArgument(
        FORM.matcher(requireNonNull(sha256, "sha256")).matches(),
        "Invalid content hash '%s' (expected: 64 hexadecimal digits in lower case)",
        sha256);
  }

  /** The hash with those digits. */
  public static ContentHash of(String sha256) {
    return new ContentHash(sha256);
  }

  @Override
  public String toString() {
    return sha256;
  }
}
