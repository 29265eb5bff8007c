package io.isms.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import io.isms.json.internal.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;

/** The document of the golden file, which uses everything that a document can hold. */
final class SampleDocument {
  static final String TEXT = text();

  private SampleDocument() {}

  /** A tree of its own, for the test to change. */
  static JsonNode tree() {
    return JsonText.parse(TEXT);
  }

  /** Calls with the pointer and the node of every place below that one, in their order. */
  static void forEach(JsonNode node, String pointer, BiConsumer<String, JsonNode> action) {
    for (Map.Entry<String, JsonNode> property : List.copyOf(node.properties())) {
      visit(property.getValue(), pointer + "/" + property.getKey(), action);
    }
    if (node.isArray()) {
      List<JsonNode> elements = StreamSupport.stream(node.spliterator(), false).toList();
      for (int i = 0; i < elements.size(); i++) {
        visit(elements.get(i), pointer + "/" + i, action);
      }
    }
  }

  private static void visit(JsonNode node, String pointer, BiConsumer<String, JsonNode> action) {
    action.accept(pointer, node);
    forEach(node, pointer, action);
  }

  private static String text() {
    try (InputStream in =
        requireNonNull(SampleDocument.class.getResourceAsStream("/golden/2022/document.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
