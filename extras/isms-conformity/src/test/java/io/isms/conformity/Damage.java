package io.isms.conformity;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.conformity.example.ConformingIsms;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Systems made from another by taking things away or putting lists into another order. */
final class Damage {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int SYSTEMS = 24;

  /** Lists whose order says something. */
  private static final ImmutableSet<String> ORDERED =
      ImmutableSet.of(
          "revisions",
          "earlierStatuses",
          "sections",
          "stages",
          "levels",
          "milestones",
          "corrections",
          "entries");

  /** Made by its builder; it refuses any other order. */
  private static final String PLAN = "treatmentPlan";

  private static final Map<Edition, ImmutableList<Isms>> MADE =
      Maps.toMap(Arrays.asList(Edition.values()), Damage::make);

  private Damage() {}

  /** One of a number of systems for that edition that lack more or less of the example. */
  static Isms any(Edition edition, long seed) {
    ImmutableList<Isms> made = Objects.requireNonNull(MADE.get(edition));
    return made.get(Math.floorMod(seed, made.size()));
  }

  private static ImmutableList<Isms> make(Edition edition) {
    return IntStream.range(0, SYSTEMS)
        .mapToObj(seed -> of(ConformingIsms.of(edition), seed, seed % 12))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The system after that many attributes or elements, chosen by the seed, have been taken away.
   */
  private static Isms of(Isms isms, long seed, int losses) {
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

  /** The same system with its lists in an order chosen by the seed, where order says nothing. */
  static Isms shuffled(Isms isms, long seed) {
    JsonNode tree = tree(isms);
    shuffle(tree, new Random(seed));
    return read(tree);
  }

  private static void shuffle(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                if (field.getValue() instanceof ArrayNode array
                    && !ORDERED.contains(field.getKey())) {
                  List<JsonNode> elements = new ArrayList<>(ImmutableList.copyOf(array));
                  Collections.shuffle(elements, random);
                  array.removeAll();
                  array.addAll(elements);
                }
              });
    }
    node.properties().stream()
        .filter(field -> !field.getKey().equals(PLAN))
        .forEach(field -> shuffle(field.getValue(), random));
    if (node.isArray()) {
      node.forEach(child -> shuffle(child, random));
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
