package io.isms.json.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The canonical form of JSON by RFC 8785: no white space, properties sorted by their UTF-16 code
 * units, texts with as few escapes as can be, numbers as ECMAScript prints them.
 */
public final class Canonical {
  private static final String SHORT_ESCAPES = "\b\t\n\f\r\"\\";
  private static final String SHORT_ESCAPE_LETTERS = "btnfr\"\\";

  private final StringBuilder out = new StringBuilder();

  private Canonical() {}

  /**
   * The canonical form.
   *
   * @throws IllegalArgumentException if a number is beyond the range of a double, or a text is not
   *     Unicode
   */
  public static String of(JsonNode node) {
    Canonical canonical = new Canonical();
    canonical.append(node);
    return canonical.out.toString();
  }

  private void append(JsonNode node) {
    if (node.isObject()) {
      appendObject(node);
    } else if (node.isArray()) {
      appendArray(node);
    } else if (node.isTextual()) {
      appendText(node.textValue());
    } else if (node.isNumber()) {
      out.append(EcmaScriptNumber.print(node.doubleValue()));
    } else {
      out.append(node.asText());
    }
  }

  private void appendObject(JsonNode object) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    object.properties().forEach(property -> sorted.put(property.getKey(), property.getValue()));
    out.append('{');
    Iterator<Map.Entry<String, JsonNode>> properties = sorted.entrySet().iterator();
    while (properties.hasNext()) {
      Map.Entry<String, JsonNode> property = properties.next();
      appendText(property.getKey());
      out.append(':');
      append(property.getValue());
      out.append(properties.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private void appendArray(JsonNode array) {
    out.append('[');
    for (int i = 0; i < array.size(); i++) {
      out.append(i > 0 ? "," : "");
      append(array.get(i));
    }
    out.append(']');
  }

  private void appendText(String text) {
    if (!Texts.isUnicode(text)) {
      throw new IllegalArgumentException(
          "No canonical form of a text with half of a character (expected: Unicode text)");
    }
    out.append('"');
    text.chars().forEach(c -> appendCharacter((char) c));
    out.append('"');
  }

  private void appendCharacter(char c) {
    int shortEscape = SHORT_ESCAPES.indexOf(c);
    if (shortEscape >= 0) {
      out.append('\\').append(SHORT_ESCAPE_LETTERS.charAt(shortEscape));
    } else if (c < ' ') {
      out.append("\\u00")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      out.append(c);
    }
  }
}
