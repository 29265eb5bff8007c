package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditionMappingTest {
  static Stream<Arguments> pairsOfEditions() {
    return Sets.cartesianProduct(
            ImmutableSet.copyOf(Edition.values()), ImmutableSet.copyOf(Edition.values()))
        .stream()
        .filter(pair -> pair.get(0) != pair.get(1))
        .map(pair -> Arguments.of(pair.get(0), pair.get(1)));
  }

  @ParameterizedTest
  @MethodSource("pairsOfEditions")
  void everyControlOfTheSourceHasATargetOrIsWithdrawn(Edition from, Edition to) {
    EditionMapping mapping = EditionMapping.between(from, to);
    Set<ControlId> mapped = new HashSet<>();
    mapping.correspondences().forEach(pair -> mapped.add(pair.source()));
    Set<ControlId> gone = controls(mapping.withdrawn());

    assertEquals(ids(from), Sets.union(mapped, gone));
    assertTrue(Sets.intersection(mapped, gone).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pairsOfEditions")
  void everyControlOfTheTargetIsReachedOrNew(Edition from, Edition to) {
    EditionMapping mapping = EditionMapping.between(from, to);
    Set<ControlId> reached = new HashSet<>();
    mapping.correspondences().forEach(pair -> reached.add(pair.target()));
    Set<ControlId> fresh = controls(mapping.introduced());

    assertEquals(ids(to), Sets.union(reached, fresh));
    assertTrue(Sets.intersection(reached, fresh).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("pairsOfEditions")
  void theInverseOfTheInverseIsTheMapping(Edition from, Edition to) {
    EditionMapping mapping = EditionMapping.between(from, to);
    assertEquals(mapping.correspondences(), mapping.inverse().inverse().correspondences());
    assertEquals(
        EditionMapping.between(to, from).correspondences(), mapping.inverse().correspondences());
    assertEquals(mapping.withdrawn(), mapping.inverse().introduced());
  }

  @ParameterizedTest
  @EnumSource(Relationship.class)
  void relationshipsInvertAndFollow(Relationship relationship) {
    assertSame(relationship, relationship.inverse().inverse());
    assertSame(relationship, Relationship.EQUAL.then(relationship));
    assertSame(relationship, relationship.then(Relationship.EQUAL));
    for (Relationship other : Relationship.values()) {
      assertSame(relationship.then(other).inverse(), other.inverse().then(relationship.inverse()));
    }
  }

  @Test
  void pairsAreThePublishedOnes() {
    for (Edition from : ImmutableList.of(Edition.E2005, Edition.E2013)) {
      Edition to = from == Edition.E2005 ? Edition.E2013 : Edition.E2022;
      EditionMapping mapping = EditionMapping.between(from, to);
      List<String> pairs = new ArrayList<>();
      mapping
          .correspondences()
          .forEach(it -> pairs.add(it.source().number() + "," + it.target().number()));
      mapping.withdrawn().forEach(it -> pairs.add(it.control().number() + ","));
      mapping.introduced().forEach(it -> pairs.add("," + it.control().number()));

      assertEquals(
          ImmutableSet.copyOf(Facts.lines("map-" + from + "-" + to + ".csv")),
          ImmutableSet.copyOf(pairs));
    }
  }

  @Test
  void elevenControlsOf2022AreNew() {
    assertEquals(
        ImmutableList.of(
            "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16",
            "A.8.23", "A.8.28"),
        EditionMapping.between(Edition.E2013, Edition.E2022).introduced().stream()
            .map(it -> it.control().number())
            .toList());
  }

  @Test
  void informationTransferGoesToInformationTransfer() {
    EditionMapping mapping = EditionMapping.between(Edition.E2013, Edition.E2022);
    Correspondence pair = mapping.from(ControlId.parse("2013:A.13.2.1")).get(0);
    assertEquals("2022:A.5.14", pair.target().toString());
    assertEquals(Relationship.SUBSET, pair.relationship());
    assertTrue(mapping.to(ControlId.parse("2022:A.5.14")).contains(pair));
  }

  @Test
  void theCompositionIsTheRelationalOne() {
    EditionMapping first = EditionMapping.between(Edition.E2005, Edition.E2013);
    EditionMapping second = EditionMapping.between(Edition.E2013, Edition.E2022);
    Set<String> expected = new HashSet<>();
    for (Correspondence one : first.correspondences()) {
      for (Correspondence two : second.correspondences()) {
        if (one.target().equals(two.source())) {
          expected.add(one.source() + ">" + two.target());
        }
      }
    }
    EditionMapping composed = EditionMapping.between(Edition.E2005, Edition.E2022);
    Set<String> actual = new HashSet<>();
    composed.correspondences().forEach(it -> actual.add(it.source() + ">" + it.target()));

    assertEquals(expected, actual);
    assertEquals(expected.size(), composed.correspondences().size());
  }

  @Test
  void theInverseOfAChainIsTheChainOfTheInverses() {
    EditionMapping back =
        EditionMapping.between(Edition.E2022, Edition.E2013)
            .then(EditionMapping.between(Edition.E2013, Edition.E2005));
    EditionMapping forth = EditionMapping.between(Edition.E2005, Edition.E2022);

    assertEquals(Edition.E2022, back.from());
    assertEquals(Edition.E2005, back.to());
    assertEquals(kinds(forth.inverse()), kinds(back));
    assertEquals(controls(forth.introduced()), controls(back.withdrawn()));
    assertEquals(controls(forth.withdrawn()), controls(back.introduced()));
  }

  private static List<String> kinds(EditionMapping mapping) {
    return mapping.correspondences().stream()
        .map(it -> it.source() + " " + it.relationship() + " " + it.certainty() + " " + it.target())
        .toList();
  }

  @Test
  void twoWaysBetweenTwoControlsAreOnePair() {
    EditionMapping there = EditionMapping.between(Edition.E2013, Edition.E2022);
    EditionMapping round = there.then(there.inverse());
    List<Correspondence> own =
        round.from(ControlId.parse("2013:A.18.2.3")).stream()
            .filter(pair -> pair.target().equals(pair.source()))
            .toList();

    assertEquals(1, own.size());
    assertEquals(Relationship.INTERSECTS, own.get(0).relationship());
    assertTrue(own.get(0).rationale().contains("2022:A.5.36"));
    assertTrue(own.get(0).rationale().contains("2022:A.8.8"));
    Correspondence equal = round.from(ControlId.parse("2013:A.14.2.7")).get(0);
    assertEquals(Relationship.EQUAL, equal.relationship());
    assertTrue(round.withdrawn().isEmpty());
    assertTrue(round.introduced().isEmpty());
  }

  @Test
  void aChainBackLosesWhatTheFirstStepWithdraws() {
    EditionMapping there = EditionMapping.between(Edition.E2005, Edition.E2013);
    EditionMapping round = there.inverse().then(there);
    assertEquals(controls(there.introduced()), controls(round.withdrawn()));
    assertEquals(controls(there.introduced()), controls(round.introduced()));
    assertTrue(round.from(ControlId.parse("2013:A.6.1.5")).isEmpty());
  }

  @Test
  void aRelationshipPrintsInLowerCase() {
    assertEquals("subset", Relationship.SUBSET.toString());
  }

  @Test
  void everyPairSaysWhy() {
    for (Edition from : ImmutableList.of(Edition.E2005, Edition.E2013)) {
      EditionMapping mapping = EditionMapping.between(from, Edition.E2022);
      mapping.correspondences().forEach(it -> assertFalse(it.rationale().isBlank()));
      mapping.withdrawn().forEach(it -> assertFalse(it.rationale().isBlank()));
      mapping.introduced().forEach(it -> assertFalse(it.rationale().isBlank()));
    }
  }

  @Test
  void refusesOneEditionTwice() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> EditionMapping.between(Edition.E2013, Edition.E2013));
    assertEquals("Invalid mapping from 2013 to 2013 (expected: two editions)", e.getMessage());
  }

  @Test
  void refusesToFollowAMappingThatBeginsElsewhere() {
    EditionMapping mapping = EditionMapping.between(Edition.E2005, Edition.E2013);
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> mapping.then(mapping));
    assertEquals(
        "Cannot follow the mapping to 2013 by one from 2005 (expected: one edition)",
        e.getMessage());
  }

  private static Set<ControlId> ids(Edition edition) {
    Set<ControlId> ids = new HashSet<>();
    AnnexA.catalog(edition).controls().stream().map(Control::id).forEach(ids::add);
    return ids;
  }

  private static Set<ControlId> controls(ImmutableList<UnmatchedControl> unmatched) {
    Set<ControlId> controls = new HashSet<>();
    unmatched.forEach(it -> controls.add(it.control()));
    return controls;
  }
}
