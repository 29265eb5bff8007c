package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.DanglingReference;
import io.isms.DanglingReferenceException;
import io.isms.Isms;
import io.isms.common.ElementId;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.conformity.example.ConformingIsms;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.json.IsmsJsonException;
import io.isms.risk.Level;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskRegister;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    return parts()
        .flatMap(part -> part.targets().stream())
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

  /** Not what is free text, what stands on its own as a snapshot, or the level itself. */
  private static boolean isClosed(Leaf leaf) {
    return !leaf.pointer().matches("/(assessment|earlierAssessments|statementOf|treatmentPlan).*")
        && !leaf.pointer().matches("/criteria/(likelihood|consequence|levels)/levels/.*")
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

  private static Stream<References> parts() {
    return Stream.of(
        ISMS.criteria().orElseThrow().references(),
        ISMS.context().references(),
        ISMS.leadership().references(),
        ISMS.planning().references(),
        ISMS.support().references(),
        ISMS.operation().references(),
        ISMS.evaluation().references(),
        ISMS.improvement().references(),
        ISMS.declarations().references(),
        ISMS.register().references(),
        ISMS.controls().references(),
        ISMS.treatment().references(),
        References.ofElements("decisions", ISMS.decisions()));
  }

  private static List<String> placesOf(ElementId id) {
    return parts()
        .flatMap(part -> part.to(id::equals).stream())
        .map(place -> place.part() + " " + place.holder() + " " + place.attribute())
        .distinct()
        .sorted()
        .toList();
  }

  private static <E> ImmutableList<E> without(ImmutableList<E> elements, int which) {
    int index = Math.floorMod(which, elements.size());
    return IntStream.range(0, elements.size())
        .filter(i -> i != index)
        .mapToObj(elements::get)
        .collect(ImmutableList.toImmutableList());
  }

  @Property(tries = 60)
  void whoIsTakenAwayIsMissedWhereverAnythingRefersToThem(@ForAll int which) {
    ImmutableList<Party> parties = ISMS.context().parties();
    PartyId gone = parties.get(Math.floorMod(which, parties.size())).id();
    IsmsContext smaller = ISMS.context().withParties(without(parties, which));
    List<String> places = placesOf(gone);
    if (places.isEmpty()) {
      assertEquals(smaller, ISMS.withContext(smaller).context());
    } else {
      DanglingReferenceException e =
          assertThrows(DanglingReferenceException.class, () -> ISMS.withContext(smaller));
      assertEquals(
          places,
          e.references().stream()
              .map(it -> it.part() + " " + it.holder() + " " + it.attribute())
              .distinct()
              .sorted()
              .toList());
    }
    assertEquals(ISMS, ISMS.withContext(smaller.withParties(parties)));
  }

  @Property(tries = 60)
  void whatWasFoundInOneSystemIsLookedForInAnother(@ForAll int which) {
    Party newcomer =
        Party.builder().id(PartyId.of("NEWCOMER")).name("Newcomer").kind(PartyKind.PERSON).build();
    ImmutableList<Risk> risks = ISMS.register().risks();
    Risk theirs =
        risks.get(Math.floorMod(which, risks.size())).withOwner(Optional.of(newcomer.id()));
    RiskRegister register = ISMS.register().with(theirs);
    Isms larger =
        Isms.builder()
            .from(ISMS)
            .context(
                ISMS.context()
                    .withParties(
                        ImmutableList.<Party>builder()
                            .addAll(ISMS.context().parties())
                            .add(newcomer)
                            .build()))
            .register(register)
            .build();
    assertEquals(register, larger.register());
    DanglingReferenceException e =
        assertThrows(DanglingReferenceException.class, () -> ISMS.withRegister(register));
    assertEquals(
        List.of("register.risks " + theirs.id() + " owner"),
        e.references().stream()
            .map(it -> it.part() + " " + it.holder() + " " + it.attribute())
            .toList());
    assertEquals(larger, larger.withRegister(register));
  }

  @Property(tries = 30)
  void aLevelThatTheScaleLosesIsMissed(@ForAll int which) {
    RiskCriteria criteria = ISMS.criteria().orElseThrow();
    ImmutableList<Level> levels = criteria.likelihood().levels();
    Level gone = levels.get(Math.floorMod(which, levels.size()));
    List<String> users =
        ISMS.register().risks().stream()
            .filter(
                risk ->
                    Stream.concat(
                            Stream.of(risk.inherent(), risk.current()),
                            risk.independentEstimates().stream())
                        .anyMatch(it -> it.likelihood().filter(gone.code()::equals).isPresent()))
            .map(risk -> risk.id().toString())
            .toList();
    RiskCriteria renamed =
        criteria.withLikelihood(
            criteria
                .likelihood()
                .withLevels(
                    levels.stream()
                        .map(it -> it.equals(gone) ? it.withCode(LevelCode.of("GONE")) : it)
                        .toList()));
    if (users.isEmpty()) {
      assertEquals(renamed, ISMS.withCriteria(renamed).criteria().orElseThrow());
    } else {
      DanglingReferenceException e =
          assertThrows(DanglingReferenceException.class, () -> ISMS.withCriteria(renamed));
      assertEquals(
          users, e.references().stream().map(DanglingReference::holder).distinct().toList());
    }
  }
}
