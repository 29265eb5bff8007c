package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.standard.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * No requirement without somebody who looks after it, no rule without cases, and the table of it.
 */
class ConformityTableTest {
  private static final ConformityTable TABLE = new ConformityTable();
  private static final ConformityChecker CHECKER = ConformityChecker.standard();

  @ParameterizedTest
  @EnumSource
  void everyDutyIsLookedAfter(Edition edition) {
    assertEquals(
        List.of(),
        Requirements.of(edition).rows().stream()
            .filter(row -> row.obligation() == Obligation.DUTY)
            .filter(row -> row.attestation().isEmpty() && row.takesOver().isEmpty())
            .filter(row -> ConformityTable.rulesFor(row).isEmpty())
            .map(row -> row.ref().toString())
            .toList());
  }

  @Test
  void everyRequirementThatTheGuidanceTellsAgainIsLookedAfter() {
    assertEquals(
        List.of(),
        Guidance.rows().stream()
            .filter(row -> row.strength() == Strength.REQUIREMENT)
            .filter(row -> row.attestation().isEmpty())
            .filter(row -> row.checks().stream().noneMatch(CHECKER.rules()::containsKey))
            .map(row -> row.ref().place())
            .toList());
  }

  @Test
  void everyRuleOfTheGuidanceIsThere() {
    assertEquals(
        List.of(),
        Guidance.rows().stream()
            .flatMap(row -> row.checks().stream())
            .distinct()
            .filter(code -> !CHECKER.rules().containsKey(code))
            .sorted()
            .toList());
  }

  @Test
  void everyRuleHasACaseThatKeepsItAndOneThatBreaksIt() {
    assertEquals(
        List.of(),
        CHECKER.rules().keySet().stream()
            .filter(
                code -> TABLE.cases().get(code).stream().allMatch(it -> it.violations().isEmpty()))
            .toList());
  }

  @Test
  void everyRuleIsBrokenInEveryEditionInWhichItRuns() {
    assertEquals(
        List.of(),
        CHECKER.rules().values().stream()
            .flatMap(
                rule ->
                    Stream.of(Edition.values())
                        .filter(edition -> rule.runsIn(edition, true))
                        .filter(
                            edition ->
                                TABLE.cases().get(rule.code()).stream()
                                    .filter(it -> it.editions().contains(edition))
                                    .allMatch(it -> it.violations().isEmpty()))
                        .map(edition -> rule.code() + " in " + edition))
            .toList());
  }

  @Test
  void theTableIsWrittenDown() throws IOException {
    Path made = Path.of("target", "conformity.md");
    Files.createDirectories(made.getParent());
    Files.writeString(made, TABLE.toString());
    assertEquals(
        Files.readString(Path.of("..", "..", "docs", "conformity.md")).replace("\r", ""),
        TABLE.toString(),
        "docs/conformity.md is not up to date; the table as it is now is in target/conformity.md");
  }
}
