package io.isms.annexa;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class EditionMappingPropertyTest {
  /** Ways through the editions, there and back, such as 2005, 2013, 2022, 2013. */
  @Provide
  Arbitrary<List<Edition>> ways() {
    return Arbitraries.of(Edition.values())
        .list()
        .ofMinSize(2)
        .ofMaxSize(4)
        .filter(way -> neighbours(way).stream().noneMatch(it -> it.get(0) == it.get(1)));
  }

  private static List<List<Edition>> neighbours(List<Edition> way) {
    List<List<Edition>> steps = new ArrayList<>();
    for (int i = 1; i < way.size(); i++) {
      steps.add(way.subList(i - 1, i + 1));
    }
    return steps;
  }

  private static EditionMapping along(List<Edition> way) {
    return neighbours(way).stream()
        .map(step -> EditionMapping.between(step.get(0), step.get(1)))
        .reduce(EditionMapping::then)
        .orElseThrow();
  }

  private static Set<ControlId> controls(Edition edition) {
    return AnnexA.catalog(edition).controls().stream().map(Control::id).collect(toSet());
  }

  private static Set<ControlId> ids(ImmutableList<UnmatchedControl> unmatched) {
    Set<ControlId> ids = unmatched.stream().map(UnmatchedControl::control).collect(toSet());
    assertEquals(unmatched.size(), ids.size(), "each is declared once");
    return ids;
  }

  /** The relation by brute force: every control that a control leads to, step after step. */
  private static Set<ControlId> reached(ControlId control, List<Edition> way) {
    Set<ControlId> reached = new HashSet<>(ImmutableSet.of(control));
    for (List<Edition> step : neighbours(way)) {
      Set<ControlId> next = new HashSet<>();
      for (Correspondence pair :
          EditionMapping.between(step.get(0), step.get(1)).correspondences()) {
        if (reached.contains(pair.source())) {
          next.add(pair.target());
        }
      }
      reached = next;
    }
    return reached;
  }

  @Property(tries = 20)
  void everyControlOfTheSourceHasATargetOrIsWithdrawn(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    Set<ControlId> without = controls(way.get(0));
    mapping.correspondences().forEach(pair -> without.remove(pair.source()));

    assertEquals(without, ids(mapping.withdrawn()));
  }

  @Property(tries = 20)
  void everyControlThatIsNotReachedIsNew(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    Set<ControlId> without = controls(way.get(way.size() - 1));
    mapping.correspondences().forEach(pair -> without.remove(pair.target()));

    assertEquals(without, ids(mapping.introduced()));
  }

  @Property(tries = 20)
  void aChainIsTheCompositionOfItsRelations(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    for (ControlId control : controls(way.get(0))) {
      List<ControlId> targets =
          mapping.from(control).stream().<ControlId>map(Correspondence::target).toList();
      assertEquals(
          new ArrayList<>(new TreeSet<>(reached(control, way))), targets, control.toString());
    }
  }

  @Property(tries = 20)
  @Tag("G5")
  void theInverseFlipsEveryPairAndIsItsOwnInverse(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    EditionMapping inverse = mapping.inverse();

    assertEquals(mapping.from(), inverse.to());
    assertEquals(mapping.to(), inverse.from());
    assertEquals(mapping.withdrawn(), inverse.introduced());
    assertEquals(mapping.introduced(), inverse.withdrawn());
    Map<String, Relationship> flipped = new TreeMap<>();
    for (Correspondence pair : inverse.correspondences()) {
      flipped.put(pair.target() + ">" + pair.source(), pair.relationship());
    }
    assertEquals(mapping.correspondences().size(), flipped.size());
    for (Correspondence pair : mapping.correspondences()) {
      Relationship other = flipped.get(pair.source() + ">" + pair.target());
      assertEquals(
          switch (pair.relationship()) {
            case SUBSET -> Relationship.SUPERSET;
            case SUPERSET -> Relationship.SUBSET;
            case EQUAL, INTERSECTS -> pair.relationship();
          },
          other);
    }
    assertEquals(mapping.correspondences(), inverse.inverse().correspondences());
    assertEquals(mapping.withdrawn(), inverse.inverse().withdrawn());
    assertEquals(mapping.introduced(), inverse.inverse().introduced());
  }

  @Property(tries = 20)
  void everyControlCanBeAskedAboutFromBothSides(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    for (ControlId control : controls(mapping.from())) {
      assertEquals(
          mapping.correspondences().stream().filter(pair -> pair.source().equals(control)).toList(),
          mapping.from(control));
      assertEquals(mapping.from(control).isEmpty(), mapping.findWithdrawn(control).isPresent());
    }
    for (ControlId control : controls(mapping.to())) {
      assertEquals(
          mapping.correspondences().stream().filter(pair -> pair.target().equals(control)).toList(),
          mapping.to(control));
      assertEquals(mapping.to(control).isEmpty(), mapping.findIntroduced(control).isPresent());
    }
  }

  @Property(tries = 20)
  @Tag("G5")
  void thereAndBackLeadsToWhereItBegan(@ForAll("ways") List<Edition> way) {
    EditionMapping there = along(way);
    EditionMapping back = there.inverse();
    for (ControlId control : controls(way.get(0))) {
      Set<ControlId> returned = new HashSet<>();
      for (Correspondence pair : there.from(control)) {
        back.from(pair.target()).forEach(again -> returned.add(again.target()));
      }
      boolean oneToOne =
          there.from(control).size() == 1
              && there.to(there.from(control).get(0).target()).size() == 1;
      assertEquals(!there.from(control).isEmpty(), returned.contains(control), control.toString());
      assertTrue(!oneToOne || returned.size() == 1, control.toString());
    }
  }

  @Property(tries = 20)
  void everyPairAndEveryGapSaysWhy(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    mapping.correspondences().forEach(pair -> assertFalse(pair.rationale().isBlank()));
    mapping.withdrawn().forEach(gone -> assertFalse(gone.rationale().isBlank()));
    mapping.introduced().forEach(fresh -> assertFalse(fresh.rationale().isBlank()));
  }

  @Property(tries = 20)
  void noChainIsSurerThanItsSteps(@ForAll("ways") List<Edition> way) {
    EditionMapping mapping = along(way);
    EditionMapping first = EditionMapping.between(way.get(0), way.get(1));
    for (Correspondence pair : mapping.correspondences()) {
      Certainty best =
          first.from(pair.source()).stream()
              .map(Correspondence::certainty)
              .sorted()
              .findFirst()
              .orElseThrow();
      assertTrue(pair.certainty().compareTo(best) >= 0, pair.toString());
    }
    Set<Edition> editions =
        mapping.correspondences().stream()
            .map(pair -> pair.target().edition())
            .collect(toCollection(HashSet::new));
    assertTrue(editions.size() <= 1, editions.toString());
  }
}
