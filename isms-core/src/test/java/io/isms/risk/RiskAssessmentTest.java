package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskAssessmentTest {
  private static final Scale LEVELS =
      Scale.of(
          "risk", Level.of("L", "Low", 1), Level.of("M", "Medium", 2), Level.of("H", "High", 3));
  private static final AssessedRisk FIRST = line("R-2", Unrated.because("x"), 1);
  private static final AssessedRisk SECOND = line("R-10", rated("H"), 2);
  private static final AssessedRisk THIRD = line("R-9", rated("L"), 3);
  private static final RiskAssessment ASSESSMENT =
      RiskAssessment.builder()
          .id(AssessmentId.of("RA-1"))
          .performedOn(LocalDate.of(2026, 1, 1))
          .method("m")
          .methodVersion("1")
          .criteriaVersion(1)
          .addEntries(FIRST, SECOND, THIRD)
          .build();

  private static Rating rated(String code) {
    return RatedLevel.builder()
        .level(LEVELS.parseLevel(code))
        .derivation(Derivation.builder().method("m").version("1").build())
        .build();
  }

  private static AssessedRisk line(String id, Rating current, int priority) {
    return AssessedRisk.builder()
        .risk(RiskId.of(id))
        .inherent(current)
        .current(current)
        .evaluation(
            current
                .findLevel()
                .map(level -> level.rank() > 1 ? Evaluation.UNACCEPTABLE : Evaluation.ACCEPTABLE)
                .orElse(Evaluation.UNDETERMINED))
        .priority(priority)
        .build();
  }

  @Test
  void findsOrGetsTheEntryOfARisk() {
    assertEquals(SECOND, ASSESSMENT.getEntry(RiskId.of("R-10")));
    assertEquals(Optional.empty(), ASSESSMENT.findEntry(RiskId.of("R-1")));
    assertRefused(
        "Unknown assessed risk 'R-1' (expected: one of [R-2, R-9, R-10])",
        () -> ASSESSMENT.getEntry(RiskId.of("R-1")));
  }

  @Test
  void listsTheEntriesOfAnOutcome() {
    assertEquals(List.of(FIRST), ASSESSMENT.entriesThatAre(Evaluation.UNDETERMINED));
    assertEquals(List.of(SECOND), ASSESSMENT.entriesThatAre(Evaluation.UNACCEPTABLE));
    assertEquals(List.of(THIRD), ASSESSMENT.entriesThatAre(Evaluation.ACCEPTABLE));
  }

  @Test
  void countsByLevelTheHighestFirstAndUnratedRisksInNone() {
    assertEquals(
        "{High=1, Medium=0, Low=1}",
        ASSESSMENT.countsByLevel(LEVELS).entrySet().stream()
            .map(entry -> entry.getKey().label() + "=" + entry.getValue())
            .toList()
            .toString()
            .replace('[', '{')
            .replace(']', '}'));
  }

  @Test
  void refusesLevelsOfAnotherScaleWhenCounting() {
    assertRefused(
        "Unknown other level 'H' (expected: one of [A (a), L (Low)])",
        () ->
            ASSESSMENT.countsByLevel(
                Scale.of("other", Level.of("A", "a", 1), Level.of("L", "Low", 2))));
  }

  @Test
  void refusesARiskTwice() {
    assertRefused(
        "Invalid list: risk id [R-2] occurs twice (expected: once)",
        () -> ASSESSMENT.withEntries(FIRST, FIRST.withPriority(2)));
  }

  @Test
  void refusesPrioritiesThatAreNotInOrder() {
    assertRefused(
        "Invalid assessment RA-1: priority 2 of R-10 in place 1 (expected: 1, 2, 3, … in order)",
        () -> ASSESSMENT.withEntries(SECOND, FIRST));
    assertRefused(
        "Invalid assessment RA-1: priority 3 of R-9 in place 2 (expected: 1, 2, 3, … in order)",
        () -> ASSESSMENT.withEntries(FIRST, THIRD));
    assertRefused(
        "Invalid assessment RA-1: priority 1 of R-10 in place 2 (expected: 1, 2, 3, … in order)",
        () -> ASSESSMENT.withEntries(FIRST, SECOND.withPriority(1)));
  }

  @Test
  void saysWhatItRestsOn() {
    RiskAssessment empty =
        RiskAssessment.builder()
            .id(AssessmentId.of("RA-9"))
            .performedOn(LocalDate.of(2026, 1, 1))
            .method("m")
            .methodVersion("1")
            .criteriaVersion(1)
            .build();
    assertRefused("Invalid assessment RA-9: method is blank", () -> empty.withMethod(" "));
    assertRefused(
        "Invalid assessment RA-9: methodVersion is blank", () -> empty.withMethodVersion(""));
    assertRefused(
        "Invalid assessment RA-9: criteriaVersion 0 (expected: 1 or more)",
        () -> empty.withCriteriaVersion(0));
  }
}
