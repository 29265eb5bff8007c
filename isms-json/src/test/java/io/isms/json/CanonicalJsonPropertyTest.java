package io.isms.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.isms.json.internal.JsonText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assumptions;

class CanonicalJsonPropertyTest {
  private final CanonicalJson canonical = new CanonicalJson();

  @Property
  void numbersReadBackAsTheyWere(@ForAll long bits) {
    double number = Double.longBitsToDouble(bits);
    Assumptions.assumeTrue(Double.isFinite(number));
    String text = text(canonical.bytes(new BigDecimal(number).toString()));
    assertEquals(number == 0 ? 0.0 : number, Double.parseDouble(text));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theOrderOfPropertiesDoesNotMatter(@ForAll("values") Object value, @ForAll Random random) {
    JsonNode shuffled = shuffled(JsonText.parse(IsmsJson.write(value)), random);
    assertArrayEquals(canonical.bytes(value), canonical.bytes(shuffled.toString()));
    Object again = IsmsJson.read(shuffled.toString(), AnyValue.typeOf(value));
    assertEquals(canonical.hash(value), canonical.hash(again));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theCanonicalFormIsItsOwn(@ForAll("values") Object value) {
    byte[] bytes = canonical.bytes(value);
    assertArrayEquals(bytes, canonical.bytes(text(bytes)));
  }

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void twoValuesOfOneTypeHaveOneHashExactlyIfTheyAreAlike(
      @ForAll @Size(40) List<@From("values") Object> values) {
    for (Object a : values) {
      for (Object b : values) {
        if (AnyValue.typeOf(a).equals(AnyValue.typeOf(b))) {
          assertEquals(Likeness.alike(a, b), canonical.hash(a).equals(canonical.hash(b)));
        }
      }
    }
  }

  @Provide
  Arbitrary<Object> values() {
    return AnyValue.arbitrary();
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node.isArray()) {
      List<JsonNode> elements = new ArrayList<>();
      node.forEach(each -> elements.add(shuffled(each, random)));
      return JsonNodeFactory.instance.arrayNode().addAll(elements);
    } else if (!node.isObject()) {
      return node;
    }
    List<Map.Entry<String, JsonNode>> properties = new ArrayList<>(node.properties());
    Collections.shuffle(properties, random);
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    properties.forEach(it -> object.set(it.getKey(), shuffled(it.getValue(), random)));
    return object;
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
