package io.isms.json.internal;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** JSON as text: strict on the way in, laid out in one way on the way out. */
public final class JsonText {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();
  private static final ObjectReader PART = MAPPER.reader();
  private static final ObjectReader WHOLE =
      MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ObjectWriter PRETTY = MAPPER.writer(layout());

  private JsonText() {}

  /**
   * Reads a whole text.
   *
   * @throws ProblemsException if it is not JSON (RFC 8259), says anything twice, or is nested
   *     deeper or holds a longer number or text than is sound
   */
  public static JsonNode parse(String json) {
    try (JsonParser parser = MAPPER.createParser(withoutByteOrderMark(json))) {
      JsonNode tree = parse(parser, WHOLE);
      if (tree == null) {
        throw new ProblemsException("Invalid JSON: no content (expected: a value)", null);
      }
      return tree;
    } catch (JsonProcessingException e) {
      throw new ProblemsException(message(e), e);
    } catch (IOException e) {
      throw new UncheckedIOException("A text cannot be read", e);
    }
  }

  /**
   * Reads a whole text in UTF-8.
   *
   * @throws ProblemsException in the cases of {@link #parse(String)}, and if it is not UTF-8
   */
  public static JsonNode parse(byte[] utf8) {
    ByteBuffer bytes = ByteBuffer.wrap(utf8);
    try {
      return parse(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
    } catch (CharacterCodingException e) {
      throw new ProblemsException(
          "Invalid UTF-8 at byte " + (bytes.position() + 1) + " (expected: a text in UTF-8)", e);
    }
  }

  /** Reads the value at which a parser of somebody else stands. */
  public static JsonNode parse(JsonParser parser) throws IOException {
    return requireNonNullElse(parse(parser, PART), NullNode.getInstance());
  }

  private static @Nullable JsonNode parse(JsonParser parser, ObjectReader reader)
      throws IOException {
    try {
      return reader.readTree(parser);
    } catch (NumberFormatException e) {
      throw new JsonParseException(parser, "Number out of range", parser.currentTokenLocation(), e);
    }
  }

  /** Writes with two spaces for each level and an end of line at the end. */
  public static String print(JsonNode tree) {
    try {
      return PRETTY.writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("No JSON form: " + e.getOriginalMessage(), e);
    }
  }

  private static String withoutByteOrderMark(String json) {
    return json.startsWith("\uFEFF") ? json.substring(1) : json;
  }

  private static String message(JsonProcessingException e) {
    JsonLocation location = e.getLocation();
    return String.format(
        "Invalid JSON%s: %s",
        location == null
            ? ""
            : String.format(" in line %s, column %s", location.getLineNr(), location.getColumnNr()),
        e.getOriginalMessage());
  }

  private static DefaultPrettyPrinter layout() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    layout.indentObjectsWith(indenter);
    layout.indentArraysWith(indenter);
    return layout;
  }
}
