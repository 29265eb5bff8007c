package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableSet;
import io.isms.Isms;
import io.isms.common.ElementId;
import io.isms.common.References;
import io.isms.conformity.example.ConformingIsms;
import io.isms.json.IsmsJsonException;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** No id in any part of a system can be replaced by one that leads nowhere. */
class ClosurePropertyTest {
  private static final Isms ISMS = ConformingIsms.of(Edition.E2022);
  private static final ImmutableSet<String> REFERRED = referred();

  /** Where a text stands in a tree. */
  private record Leaf(String pointer, JsonNode holder, String name, int index) {
    void replace(String text) {
      if (holder instanceof ObjectNode object) {
        object.set(name, TextNode.valueOf(text));
      } else {
        ((ArrayNode) holder).set(index, TextNode.valueOf(text));
      }
    }
  }

  private static ImmutableSet<String> referred() {
    return Stream.of(
            ISMS.context().references(),
            ISMS.leadership().references(),
            ISMS.planning().references(),
            ISMS.support().references(),
            ISMS.operation().references(),
            ISMS.evaluation().references(),
            ISMS.improvement().references(),
            ISMS.declarations().references(),
            ISMS.treatment().references())
        .map(References::targets)
        .flatMap(targets -> targets.values().stream())
        .map(ElementId::toString)
        .collect(Collectors.collectingAndThen(Collectors.toSet(), ImmutableSet::copyOf));
  }

  private static void collect(String pointer, JsonNode node, List<Leaf> leaves) {
    if (node instanceof ObjectNode object) {
      object
          .properties()
          .forEach(
              field -> {
                String at = pointer + "/" + field.getKey();
                if (isReference(field.getValue()) && !field.getKey().equals("id")) {
                  leaves.add(new Leaf(at, object, field.getKey(), 0));
                }
                collect(at, field.getValue(), leaves);
              });
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        if (isReference(array.get(i))) {
          leaves.add(new Leaf(pointer + "/" + i, array, "", i));
        }
        collect(pointer + "/" + i, array.get(i), leaves);
      }
    }
  }

  private static boolean isReference(JsonNode node) {
    return node.isTextual()
        && REFERRED.contains(node.textValue())
        && !node.textValue().startsWith("2022:");
  }

  /** Parts that are free text or stand on their own, as snapshots of their day. */
  private static boolean isClosed(Leaf leaf) {
    return !leaf.pointer().matches("/(assessment|earlierAssessments|statementOf|treatmentPlan).*")
        && !leaf.pointer().matches(".*/(subject|source)");
  }

  @Property(tries = 120, shrinking = ShrinkingMode.OFF)
  @Tag("I17")
  @Tag("G3")
  void anIdThatLeadsNowhereIsRefusedWhereverItStands(@ForAll int which) {
    JsonNode tree = Damage.tree(ISMS);
    List<Leaf> leaves = new ArrayList<>();
    collect("", tree, leaves);
    List<Leaf> closed = leaves.stream().filter(ClosurePropertyTest::isClosed).toList();
    assertTrue(closed.size() > 200, closed.size() + " ids");
    Leaf leaf = closed.get(Math.floorMod(which, closed.size()));
    leaf.replace("NOWHERE");
    IsmsJsonException e =
        assertThrows(IsmsJsonException.class, () -> Damage.read(tree), leaf.pointer());
    assertEquals(
        List.of(),
        e.errors().stream()
            .map(Object::toString)
            .filter(error -> !error.contains("'NOWHERE'") && !error.contains("NOWHERE"))
            .toList());
  }
}
