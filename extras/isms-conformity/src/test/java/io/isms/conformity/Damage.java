package io.isms.conformity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Systems made from another by taking things away or putting lists into another order. */
final class Damage {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Damage() {}

  /**
   * The system after that many attributes or elements, chosen by the seed, have been taken away.
   */
  static Isms of(Isms isms, long seed, int losses) {
    Random random = new Random(seed);
    Isms left = isms;
    for (int i = 0; i < losses; i++) {
      left = without(left, random);
    }
    return left;
  }

  /** Without one thing; the same system if what was chosen cannot be missing. */
  private static Isms without(Isms isms, Random random) {
    JsonNode tree = tree(isms);
    List<JsonNode> holders = new ArrayList<>();
    collect(tree, holders);
    JsonNode holder = holders.get(random.nextInt(holders.size()));
    if (holder instanceof ArrayNode array && !array.isEmpty()) {
      array.remove(random.nextInt(array.size()));
    } else if (holder instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = ImmutableList.copyOf(object.fieldNames());
      object.remove(names.get(random.nextInt(names.size())));
    }
    try {
      return read(tree);
    } catch (IsmsJsonException e) {
      return isms;
    }
  }

  /** The same system with every list written in an order chosen by the seed. */
  static Isms shuffled(Isms isms, long seed) {
    JsonNode tree = tree(isms);
    List<JsonNode> holders = new ArrayList<>();
    collect(tree, holders);
    Random random = new Random(seed);
    for (JsonNode holder : holders) {
      if (holder instanceof ArrayNode array) {
        List<JsonNode> elements = ImmutableList.copyOf(array).stream().toList();
        List<JsonNode> shuffled = new ArrayList<>(elements);
        Collections.shuffle(shuffled, random);
        array.removeAll();
        array.addAll(shuffled);
        if (!isReadable(tree)) {
          array.removeAll();
          array.addAll(elements);
        }
      }
    }
    return read(tree);
  }

  private static boolean isReadable(JsonNode tree) {
    try {
      read(tree);
      return true;
    } catch (IsmsJsonException e) {
      return false;
    }
  }

  static JsonNode tree(Isms isms) {
    try {
      return MAPPER.readTree(IsmsJson.write(IsmsDocument.of(isms)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Isms read(JsonNode tree) {
    return IsmsJson.readDocument(tree.toString()).isms();
  }

  private static void collect(JsonNode node, List<JsonNode> holders) {
    if (node.isContainerNode()) {
      holders.add(node);
      node.forEach(child -> collect(child, holders));
    }
  }
}
