package io.isms.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.hash.Hashing;
import io.isms.common.ContentHash;
import io.isms.common.ContentHasher;
import io.isms.common.Immaterial;
import io.isms.json.internal.Canonical;
import io.isms.json.internal.JsonText;
import io.isms.json.internal.ValueWriter;
import java.nio.charset.StandardCharsets;

/**
 * The canonical form of values, by the JSON Canonicalization Scheme (RFC 8785), and the hash that
 * rests on it. Equal values have equal bytes on every JDK, in every locale and time zone, and in
 * whatever order they were built.
 *
 * <p>As the scheme demands, a number counts as the double that is nearest to it: digits after the
 * seventeenth do not change the hash. Safe for use by several threads.
 */
public final class CanonicalJson implements ContentHasher {
  /** The one canonical form there is. */
  public CanonicalJson() {}

  /**
   * The canonical form of a value in UTF-8.
   *
   * @throws IllegalArgumentException if the value has no JSON form, or is a bare text, which could
   *     as well be meant as JSON
   */
  public byte[] bytes(Object value) {
    checkNoText(value);
    return utf8(Canonical.of(ValueWriter.write(value)));
  }

  /**
   * The canonical form of what is material in a value, in UTF-8: without the attributes that are
   * marked as {@link Immaterial}.
   *
   * @throws IllegalArgumentException if the value has no JSON form, or is a bare text
   */
  public byte[] materialBytes(Object value) {
    checkNoText(value);
    return utf8(Canonical.of(ValueWriter.writeMaterial(value)));
  }

  private static void checkNoText(Object value) {
    checkArgument(
        !(value instanceof CharSequence),
        "No canonical form of a bare text (expected: a value of the model)");
  }

  /**
   * The canonical form of a JSON text in UTF-8; the text may hold any JSON, not the model alone.
   *
   * @throws IsmsJsonException if the text is not JSON or says anything twice
   * @throws IllegalArgumentException if a number is beyond the range of a double, or a text is not
   *     Unicode
   */
  public byte[] bytes(String json) {
    return utf8(Canonical.of(IsmsJson.reporting(() -> JsonText.parse(json))));
  }

  /**
   * The SHA-256 of {@link #bytes(Object)}.
   *
   * @throws IllegalArgumentException if the value has no canonical form
   */
  @Override
  public ContentHash hash(Object value) {
    return sha256(bytes(value));
  }

  /**
   * The SHA-256 of {@link #materialBytes(Object)}.
   *
   * @throws IllegalArgumentException if the value has no canonical form
   */
  @Override
  public ContentHash materialHash(Object value) {
    return sha256(materialBytes(value));
  }

  private static ContentHash sha256(byte[] bytes) {
    return ContentHash.of(Hashing.sha256().hashBytes(bytes).toString());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
