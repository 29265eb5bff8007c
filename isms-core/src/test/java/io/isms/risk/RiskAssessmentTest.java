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

  private static RiskAssessment assessment(AssessedRisk... entries) {
    return ASSESSMENT.withEntries(entries);
  }

  private static RiskCriteria criteria(int version, int... comparable) {
    return RiskCriteria.builder()
        .version(version)
        .method("m")
        .likelihood(LEVELS)
        .consequence(LEVELS)
        .levels(LEVELS)
        .addComparableVersions(comparable)
        .build();
  }

  @Test
  void tellsHowEachLevelMoved() {
    RiskAssessment before =
        assessment(
            line("R-1", rated("L"), 1),
            line("R-2", rated("H"), 2),
            line("R-3", rated("M"), 3),
            line("R-4", rated("M"), 4),
            line("R-6", rated("M"), 5));
    RiskAssessment after =
        assessment(
            line("R-1", rated("H"), 1),
            line("R-2", rated("M"), 2),
            line("R-3", rated("M"), 3),
            line("R-4", Unrated.because("x"), 4),
            line("R-5", rated("M"), 5));
    assertEquals(
        "{R-1=UP, R-2=DOWN, R-3=SAME, R-4=NEWLY_UNRATED, R-5=NEW, R-6=GONE}",
        after.trendsSince(before, criteria(1)).toString());
    assertEquals(
        "{R-4=NEWLY_RATED}",
        assessment(line("R-4", rated("M"), 1))
            .trendsSince(assessment(line("R-4", Unrated.because("x"), 1)), criteria(1))
            .toString());
  }

  @Test
  void comparesLevelsOfOneVersionOnlyByOneVersionOfTheMethod() {
    RiskAssessment one = assessment(line("R-1", rated("L"), 1));
    assertEquals("{R-1=SAME}", one.trendsSince(one, criteria(1)).toString());
    assertEquals(
        "{R-1=NOT_COMPARABLE}",
        one.trendsSince(one.withMethodVersion("2"), criteria(1)).toString());
    assertEquals(
        "{R-1=NOT_COMPARABLE}", one.trendsSince(one.withMethod("n"), criteria(1)).toString());
  }

  @Test
  void comparesLevelsOfSeveralVersionsOnlyWhereTheCriteriaSaySo() {
    RiskAssessment one = assessment(line("R-1", rated("L"), 1));
    RiskAssessment second = one.withCriteriaVersion(2);
    assertEquals("{R-1=SAME}", second.trendsSince(one, criteria(2, 1)).toString());
    assertEquals("{R-1=SAME}", second.trendsSince(one, criteria(3, 1, 2)).toString());
    assertEquals("{R-1=NOT_COMPARABLE}", second.trendsSince(one, criteria(2)).toString());
    assertEquals("{R-1=NOT_COMPARABLE}", second.trendsSince(one, criteria(3, 1)).toString());
    assertEquals("{R-1=NOT_COMPARABLE}", second.trendsSince(one, criteria(3, 2)).toString());
  }

  @Test
  void refusesAGranularityBelowTheCoarsest() {
    assertRefused(
        "Invalid assessment RA-1: granularity 0 (expected: 1 or more)",
        () -> ASSESSMENT.withGranularity(0));
  }
}
