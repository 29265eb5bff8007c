package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.isms.json.internal.JsonText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever comes in, a value or an {@link IsmsJsonException} comes out. */
class HostileInputPropertyTest {
  @Property
  void withAnyText(@ForAll String text) {
    read(text);
  }

  @Property
  void withAnyBytes(@ForAll byte[] bytes) {
    readBytes(bytes);
  }

  @Property
  void withOneByteOfTheSampleChanged(
      @ForAll @IntRange(max = 1_000_000) int place, @ForAll byte by) {
    byte[] bytes = SampleDocument.TEXT.getBytes(StandardCharsets.UTF_8);
    bytes[place % bytes.length] = by;
    readBytes(bytes);
  }

  @Property
  void withTwoPiecesOfTheSampleReplacedByOthers(
      @ForAll("pieces") String first,
      @ForAll("pieces") String second,
      @ForAll @IntRange(max = 1_000_000) int place,
      @ForAll @IntRange(max = 1_000_000) int otherPlace) {
    JsonNode tree = SampleDocument.tree();
    replace(tree, place, first);
    replace(tree, otherPlace, second);
    read(tree.toString());
  }

  @Provide
  Arbitrary<String> pieces() {
    List<String> ofTheSample = new ArrayList<>();
    SampleDocument.forEach(
        SampleDocument.tree(), "", (pointer, node) -> ofTheSample.add(node.toString()));
    Arbitrary<String> strange =
        Arbitraries.of(
            "null",
            "true",
            "0",
            "-1",
            "2147483647",
            "1e300",
            "1e-999999",
            "\"\"",
            "\" \"",
            "[]",
            "{}",
            "[[]]",
            "{\"\":{}}",
            "\"\\ud800\"",
            "\"P-1Y\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"P2147483647Y2147483647M2147483647D\"",
            "\"XXX 1\"");
    Arbitrary<String> lists =
        Combinators.combine(strange, Arbitraries.of(ofTheSample))
            .as((a, b) -> "[" + a + "," + b + "]");
    return Arbitraries.oneOf(strange, Arbitraries.of(ofTheSample), lists);
  }

  private static void replace(JsonNode tree, int place, String by) {
    List<Runnable> replacements = new ArrayList<>();
    JsonNode piece = JsonText.parse(by);
    collect(tree, piece, replacements);
    SampleDocument.forEach(tree, "", (pointer, node) -> collect(node, piece, replacements));
    replacements.get(place % replacements.size()).run();
  }

  private static void collect(JsonNode node, JsonNode by, List<Runnable> replacements) {
    if (node instanceof ObjectNode object) {
      object.properties().forEach(it -> replacements.add(() -> object.set(it.getKey(), by)));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        replacements.add(() -> array.set(index, by));
      }
    }
  }

  private static void read(String json) {
    try {
      IsmsJson.readDocument(json);
    } catch (IsmsJsonException e) {
      assertFalse(e.errors().isEmpty());
    }
  }

  private static void readBytes(byte[] bytes) {
    try {
      IsmsJson.readDocument(bytes);
    } catch (IsmsJsonException e) {
      assertFalse(e.errors().isEmpty());
    }
  }
}
