package io.isms.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AnnexesOf2005Test {
  @Test
  void principlesStandWhereTheFactsSay() throws IOException {
    assertEquals(
        facts("oecd-2005.csv"),
        Arrays.stream(OecdPrinciple.values())
            .flatMap(principle -> principle.places().stream().map(place -> row(principle, place)))
            .toList());
  }

  private static List<String> row(OecdPrinciple principle, OecdPrinciple.Place place) {
    return List.of(
        principle.title(),
        place.phase().name().toLowerCase(Locale.ROOT),
        place.clauses().stream().map(ClauseRef::clause).collect(Collectors.joining(";")),
        place.coverage().name().toLowerCase(Locale.ROOT));
  }

  @Test
  void correspondencesAreThoseOfTheFacts() throws IOException {
    assertEquals(
        facts("iso9001-14001-2005.csv").stream().map(row -> row.subList(1, 5)).toList(),
        Correspondence.all().stream().map(AnnexesOf2005Test::row).toList());
  }

  private static List<String> row(Correspondence row) {
    return List.of(
        row.place(),
        String.join(";", row.iso9001()),
        String.join(";", row.iso14001()),
        row.inferred() ? "inferred" : "row");
  }

  private static List<List<String>> facts(String name) throws IOException {
    return Resources.readLines(
            Resources.getResource(AnnexesOf2005Test.class, name), StandardCharsets.UTF_8)
        .stream()
        .skip(1)
        .map(Splitter.on(',')::splitToList)
        .toList();
  }

  @Test
  void aClauseIsFoundWithWhatCorrespondsToIt() {
    assertEquals(
        Optional.of(
            new Correspondence(
                "4.2.3", ImmutableList.of("8.2.3", "8.2.4"), ImmutableList.of("4.5.1"), true)),
        Correspondence.find("4.2.3"));
    assertEquals(Optional.empty(), Correspondence.find("9"));
  }

  @Test
  void aPrincipleTellsItsPhasesInTheOrderOfTheCycle() {
    assertEquals(
        List.of(Phase.PLAN, Phase.CHECK, Phase.ACT), OecdPrinciple.RESPONSE.phases().asList());
  }

  @Test
  void aClauseTellsThePrinciplesThatItTakesUp() {
    assertEquals(
        ImmutableSet.of(OecdPrinciple.AWARENESS),
        OecdPrinciple.takenUpBy(ClauseRef.of(Edition.E2005, "5.2.2")));
  }

  @Test
  void eachClauseBelongsToOnePhase() {
    List<ClauseRef> all =
        Arrays.stream(Phase.values()).flatMap(phase -> phase.clauses().stream()).toList();
    assertEquals(ImmutableSet.copyOf(all).asList(), all);
    assertEquals(ImmutableList.of(ClauseRef.of(Edition.E2005, "4.2.1")), Phase.PLAN.clauses());
  }

  @Test
  void everyMainClauseBelongsToOneConcern() {
    assertEquals(
        List.of("4", "5", "6", "7", "8", "9", "10"),
        Arrays.stream(LifecyclePhase.values())
            .flatMap(phase -> phase.mainClauses().stream())
            .toList());
    assertEquals(LifecyclePhase.ASSESS, LifecyclePhase.of(GuidanceRef.of("6.1.2 act")));
    assertEquals(LifecyclePhase.IMPROVE, LifecyclePhase.of(GuidanceRef.of("10.1 act")));
  }

  @Test
  void thePolicyFrameworkBelongsToNoConcern() {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class, () -> LifecyclePhase.of(GuidanceRef.of("A what")));
    assertEquals(
        "Invalid place in 27003 '27003:A what' (expected: in one of clauses 4 to 10)",
        refused.getMessage());
  }
}
