package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSet;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.GuidanceRef;
import io.isms.standard.OecdPrinciple;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RequirementsTest {
  private static Requirement row(String ref) {
    ClauseRef clause = ClauseRef.parse(ref);
    return Requirements.of(clause.edition()).get(clause);
  }

  @ParameterizedTest
  @EnumSource
  void everyRowButTheMainClausesHasOneAboveIt(Edition edition) {
    Requirements requirements = Requirements.of(edition);
    for (Requirement row : requirements.rows()) {
      boolean main = row.ref().clause().matches("[0-9]+");
      assertEquals(
          main, requirements.parentOf(row.ref()).isEmpty() && !isAlone(row), row.ref().toString());
    }
  }

  /** Some rows of 2005 stand outside clauses 4 to 8: the application, a term, Annex B. */
  private static boolean isAlone(Requirement row) {
    return row.ref().clause().matches("(1\\.2|3\\.6|B ).*");
  }

  @ParameterizedTest
  @EnumSource
  void whatARowTakesOverExists(Edition edition) {
    Requirements requirements = Requirements.of(edition);
    assertEquals(
        List.of(),
        requirements.rows().stream()
            .flatMap(row -> row.takesOver().stream())
            .filter(ref -> requirements.find(ref).isEmpty())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "2005:4.2.1 c) 2), 2005:4.2.1 c)",
    "2005:4.2.1 c), 2005:4.2.1",
    "2005:6 ¶2 P4, 2005:6",
    "2013:9.3 c) 1), 2013:9.3 c)",
    "2022:9.3.2 d) 1), 2022:9.3.2 d)",
    "2022:10.2 f), 2022:10.2"
  })
  void theNearestRowAboveIsTheParent(String row, String parent) {
    ClauseRef ref = ClauseRef.parse(row);
    assertEquals(
        Optional.of(ClauseRef.parse(parent)), Requirements.of(ref.edition()).parentOf(ref));
  }

  @Test
  void theSystemAsAWholeTakesOverEveryOtherDuty() {
    for (Edition edition : List.of(Edition.E2013, Edition.E2022)) {
      ImmutableSet<ClauseRef> others =
          Requirements.of(edition).rows().stream()
              .filter(row -> row.obligation() == Obligation.DUTY)
              .map(Requirement::ref)
              .filter(ref -> !ref.clause().equals("4.4"))
              .collect(ImmutableSet.toImmutableSet());
      assertEquals(others, ImmutableSet.copyOf(row(edition + ":4.4").takesOver()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void aPrincipleTakesOverTheClausesThatTakeItUp(OecdPrinciple principle) {
    Set<ClauseRef> clauses =
        principle.clauses().isEmpty()
            ? principle.phases().stream()
                .flatMap(phase -> phase.clauses().stream())
                .collect(Collectors.toSet())
            : principle.clauses();
    Requirement row = Requirements.of(Edition.E2005).get(principle.row());

    assertEquals(clauses, ImmutableSet.copyOf(row.takesOver()));
    assertEquals(Obligation.INFORMATION, row.obligation());
  }

  @Test
  void whatOnlyAPersonCanSayIsToBeAttested() {
    assertEquals(
        Optional.of("record tying the policy to the corporate risk framework"),
        row("2005:4.2.1 b) 3)").attestation());
    assertEquals(Optional.empty(), row("2005:4.2.1 b) 1)").attestation());
  }

  @Test
  void anUnknownRequirementIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> row("2022:8.3 z)"));
    assertEquals(
        "Unknown requirement '2022:8.3 z)'", String.valueOf(e.getMessage()).substring(0, 33));
  }

  @Test
  void guidanceBelongsToTheClauseOfTheEdition() {
    GuidanceRow handling = Guidance.get(GuidanceRef.of("10.1 gd handling"));
    assertEquals("2013:10.1", handling.clause(Edition.E2013).toString());
    assertEquals("2022:10.2", handling.clause(Edition.E2022).toString());
    assertEquals(
        "2022:5.2", Guidance.get(GuidanceRef.of("A what")).clause(Edition.E2022).toString());
  }

  @Test
  void theOriginOfARuleIsTheRowThatDefinesIt() {
    assertEquals("27003:4.1 gd review", Guidance.origin("CTX-07").orElseThrow().ref().toString());
    assertEquals(Optional.empty(), Guidance.origin("C05-4-1"));
  }
}
