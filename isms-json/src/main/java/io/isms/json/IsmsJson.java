package io.isms.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Primitives;
import io.isms.json.internal.JsonText;
import io.isms.json.internal.ProblemsException;
import io.isms.json.internal.ValueReader;
import io.isms.json.internal.ValueWriter;
import java.util.function.Supplier;

/**
 * Reads and writes the model as JSON.
 *
 * <p>Ids, days, amounts and the like are text, also as names of properties; what is absent or empty
 * is left out; a value that can be of several kinds says by its property {@code type} which it is.
 * Reading is strict and reports every error at once. Writing gives equal text for equal values, on
 * every machine. Safe for use by several threads.
 */
public final class IsmsJson {
  private IsmsJson() {}

  /**
   * Reads a document.
   *
   * @throws IsmsJsonException if anything is wrong with it, with every error
   */
  public static IsmsDocument readDocument(String json) {
    return read(json, IsmsDocument.class);
  }

  /**
   * Reads a document in UTF-8, with or without a byte order mark.
   *
   * @throws IsmsJsonException if anything is wrong with it, with every error
   */
  public static IsmsDocument readDocument(byte[] utf8) {
    return reporting(() -> readTree(JsonText.parse(utf8), IsmsDocument.class));
  }

  /**
   * Reads a value of any type of the model, such as {@code Risk} or {@code Scale}.
   *
   * @throws IsmsJsonException if anything is wrong with it, with every error
   * @throws IllegalArgumentException if the type has no JSON form
   */
  public static <T> T read(String json, Class<T> type) {
    return reporting(() -> readTree(JsonText.parse(json), type));
  }

  /**
   * The names of the properties of a text that holds one JSON object, by which it can be told what
   * it is; none if it holds anything else.
   *
   * @throws IsmsJsonException if the text is no JSON
   */
  public static ImmutableSet<String> propertiesOf(String json) {
    return reporting(() -> ImmutableSet.copyOf(JsonText.parse(json).fieldNames()));
  }

  /**
   * Writes a value of any type of the model, or a collection of them, with two spaces for each
   * level and an end of line at the end.
   *
   * @throws IllegalArgumentException if the value has no JSON form
   */
  public static String write(Object value) {
    return JsonText.print(ValueWriter.write(value));
  }

  /** Reads a tree; a document of another format is not looked into. */
  static <T> T readTree(JsonNode tree, Class<T> type) {
    JsonNode formatVersion = tree.path("formatVersion");
    if (type == IsmsDocument.class
        && formatVersion.isInt()
        && formatVersion.intValue() != IsmsDocument.FORMAT_VERSION) {
      throw IsmsJsonException.of(
          new JsonError(
              "/formatVersion",
              formatVersion.asText(),
              "Unknown format (expected: "
                  + IsmsDocument.FORMAT_VERSION
                  + ", the only one that this version reads)"));
    }
    return Primitives.wrap(type).cast(ValueReader.read(tree, type));
  }

  /** Turns problems into the exception that callers get. */
  static <T> T reporting(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (ProblemsException e) {
      throw IsmsJsonException.of(e);
    }
  }
}
