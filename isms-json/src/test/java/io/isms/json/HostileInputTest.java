package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.isms.common.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HostileInputTest {
  @Test
  void refusesTheSampleCutOffAtAnyByte() {
    byte[] whole = SampleDocument.TEXT.strip().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < whole.length; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      assertThrows(IsmsJsonException.class, () -> IsmsJson.readDocument(part));
    }
  }

  @Test
  void refusesNullAtEveryPlace() {
    for (String pointer : placesOf(SampleDocument.tree())) {
      JsonNode tree = SampleDocument.tree();
      replace(tree, pointer, NullNode.getInstance());
      assertEquals(List.of(pointer), pointersOf(tree), tree.toString());
    }
  }

  @Test
  void refusesAnUnknownPropertyInEveryObject() {
    SampleDocument.forEach(
        SampleDocument.tree(),
        "",
        (pointer, node) -> {
          if (node.isObject()) {
            JsonNode tree = SampleDocument.tree();
            ((ObjectNode) tree.at(pointer)).putArray("zz-Z").add(12);
            assertEquals(pointer + "/zz-Z", pointersOf(tree).get(0));
          }
        });
  }

  @Test
  void reportsEveryWrongLeafAtOnceInTheOrderOfTheDocument() {
    JsonNode tree = SampleDocument.tree();
    List<String> leaves = new ArrayList<>();
    SampleDocument.forEach(
        tree,
        "",
        (pointer, node) -> {
          if (node.isValueNode() && !pointer.endsWith("/type")) {
            leaves.add(pointer);
          }
        });
    leaves.forEach(pointer -> replace(tree, pointer, NullNode.getInstance()));
    assertEquals(leaves, pointersOf(tree));
  }

  @Test
  void refusesATextThatIsTooLongForItsCheck() {
    String finding =
        "{\"code\":\"%s\",\"clause\":\"2022:6\",\"subject\":\"x\",\"severity\":\"MAJOR\","
            + "\"message\":\"m\"}";
    assertThrows(
        IllegalArgumentException.class,
        () -> IsmsJson.read(finding.replace("%s", "A-A".repeat(100_000) + "-"), Finding.class));
  }

  @ParameterizedTest
  @MethodSource
  void refusesWithoutRunningOutOfAnything(String json) {
    IsmsJsonException exception =
        assertThrows(IsmsJsonException.class, () -> IsmsJson.readDocument(json));
    assertTrue(exception.toString().length() < json.length() + 1000, exception.toString());
  }

  static Stream<String> refusesWithoutRunningOutOfAnything() {
    return Stream.of(
        "[".repeat(1_000_000),
        "{\"a\":".repeat(1_000_000),
        "[".repeat(900) + "]".repeat(900),
        "{\"register\":" + "[".repeat(900) + "]".repeat(900) + "}",
        "{\"formatVersion\":" + "9".repeat(1_000_000) + "}",
        "{\"formatVersion\":1e999999999999}",
        "{\"formatVersion\":1e2147483647}",
        "{\"formatVersion\":1e-2147483648}",
        "{\"formatVersion\":NaN}",
        "{\"formatVersion\":-Infinity}",
        "{\"edition\":\"" + "A-".repeat(1_000_000) + "\"}",
        "{\"" + "x".repeat(40_000) + "\":1}",
        "{\"edition\":\"2022\",\"context\":{\"assets\":[{\"id\":\"A\",\"name\":\"a\",\"kind\":\"SITE\","
            + "\"valuation\":{\""
            + "a-".repeat(20_000)
            + "a\":\"C1\"}}]}}",
        "\u0000",
        "/* */{\"edition\":\"2022\"}",
        "{'edition':'2022'}",
        "{\"edition\":\"2022\",}",
        "null",
        "true",
        "[]",
        "\"\"");
  }

  private static List<String> placesOf(JsonNode tree) {
    List<String> places = new ArrayList<>();
    SampleDocument.forEach(tree, "", (pointer, node) -> places.add(pointer));
    return places;
  }

  private static List<String> pointersOf(JsonNode tree) {
    return assertThrows(IsmsJsonException.class, () -> IsmsJson.readDocument(tree.toString()))
        .errors()
        .stream()
        .map(JsonError::pointer)
        .toList();
  }

  private static void replace(JsonNode tree, String pointer, JsonNode by) {
    JsonNode parent = tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    String name = pointer.substring(pointer.lastIndexOf('/') + 1);
    if (parent.isArray()) {
      ((ArrayNode) parent).set(Integer.parseInt(name), by);
    } else {
      ((ObjectNode) parent).set(name, by);
    }
  }
}
