package io.isms.conformity;

import static io.isms.conformity.RuleRuns.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.AuditId;
import io.isms.declaration.Declarations;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditCriterion;
import io.isms.evaluation.AuditProgramme;
import io.isms.evaluation.AuditProgrammeId;
import io.isms.evaluation.AuditQuestion;
import io.isms.evaluation.AuditSubject;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When audits are due, and to which cycle they belong. */
class AuditScheduleTest {
  private static final LocalDate START = LocalDate.of(2024, 2, 29);
  private static final LocalDate HELD = LocalDate.of(2024, 9, 30);
  private static final String YOUNG = "NOT_DUE the first cycle of audits is not over yet";
  private static final AuditProgramme YEARLY =
      AuditProgramme.builder()
          .id(AuditProgrammeId.of("AP-1"))
          .version(1)
          .startsOn(START)
          .cycle(Period.ofYears(1))
          .frequency(Period.ofYears(1))
          .build();
  private static final Audit FULL =
      Audit.builder()
          .id(AuditId.of("AU-1"))
          .on(HELD)
          .addCriteria(AuditCriterion.values())
          .addSubjects(AuditSubject.values())
          .addQuestions(AuditQuestion.values())
          .effective(true)
          .build();

  private static Isms isms(Edition edition, PerformanceEvaluation.Builder evaluation) {
    return Isms.builder().edition(edition).evaluation(evaluation.build()).build();
  }

  private static PerformanceEvaluation.Builder evaluation() {
    return PerformanceEvaluation.builder();
  }

  @Test
  void withoutAnythingThereIsNoAudit() {
    assertEquals(
        List.of("MAJOR no internal audit planned"),
        told("AUD-01", isms(Edition.E2013, evaluation()), START));
    assertEquals(
        List.of("MAJOR no internal audit held", "MINOR no interval planned for internal audits"),
        told("C05-6-LEAD", isms(Edition.E2005, evaluation()), START));
    assertEquals(
        List.of("MAJOR no audit programme"),
        told("AUD-04", isms(Edition.E2022, evaluation()), START));
    assertEquals(
        List.of("MAJOR no audit programme"),
        told("C05-6-P2-P1", isms(Edition.E2005, evaluation()), START));
  }

  @Test
  void theFirstAuditIsDueOneIntervalAfterTheProgrammeBegins() {
    Isms young = isms(Edition.E2005, evaluation().addAuditProgrammes(YEARLY));
    LocalDate due = LocalDate.of(2025, 2, 28);
    assertEquals(
        List.of("NOT_DUE the first internal audit is due on 2025-02-28"),
        told("C05-6-LEAD", young, due));
    assertEquals(
        List.of("MAJOR no internal audit held"), told("C05-6-LEAD", young, due.plusDays(1)));
  }

  @Test
  void anIntervalAndAFirstDayCanBePlannedWithoutAProgramme() {
    Isms planned =
        isms(Edition.E2005, evaluation())
            .withDeclarations(
                Declarations.builder()
                    .addIntervals(
                        PlannedInterval.builder()
                            .addClauses(ClauseRef.of(Edition.E2005, "6 lead"))
                            .interval(Period.ofMonths(6))
                            .firstDue(HELD)
                            .build())
                    .build());
    assertEquals(
        List.of("NOT_DUE the first internal audit is due on 2024-09-30"),
        told("C05-6-LEAD", planned, HELD));
    assertEquals(
        List.of("MAJOR no internal audit held"), told("C05-6-LEAD", planned, HELD.plusDays(1)));
  }

  @Test
  void theNextAuditIsDueOneIntervalAfterTheLast() {
    Isms held = isms(Edition.E2005, evaluation().addAuditProgrammes(YEARLY).addAudits(FULL));
    assertEquals(List.of(), told("C05-6-LEAD", held, HELD.plusYears(1)));
    assertEquals(
        List.of("MINOR no internal audit since 2024-09-30 (expected: one within P1Y)"),
        told("C05-6-LEAD", held, HELD.plusYears(1).plusDays(1)).stream()
            .filter(told -> told.contains("since"))
            .toList());
  }

  @Test
  void subjectsAndQuestionsAreDueOnceACycleIsOver() {
    Audit blind = FULL.withSubjects().withQuestions().withCriteria().withEffective(false);
    Isms isms = isms(Edition.E2005, evaluation().addAuditProgrammes(YEARLY).addAudits(blind));
    LocalDate over = LocalDate.of(2025, 2, 28);
    assertEquals(List.of(YOUNG), told("C05-6-LEAD", isms, over.minusDays(1)));
    assertEquals(List.of(YOUNG), told("C05-6-A-D", isms, over.minusDays(1)).subList(0, 1));
    assertEquals(
        List.of(
            "MINOR CONTROLS not audited in a cycle",
            "MINOR CONTROL_OBJECTIVES not audited in a cycle",
            "MINOR PROCEDURES not audited in a cycle",
            "MINOR PROCESSES not audited in a cycle"),
        told("C05-6-LEAD", isms, over));
  }

  @ParameterizedTest
  @CsvSource({"2025-02-27, false", "2025-02-28, true", "2026-02-27, true", "2026-02-28, false"})
  void anAuditCountsForTheLastCycleThatIsOver(LocalDate day, boolean counts) {
    Isms isms = isms(Edition.E2013, evaluation().addAuditProgrammes(YEARLY).addAudits(FULL));
    if (day.isBefore(LocalDate.of(2025, 2, 28))) {
      assertEquals(List.of(YOUNG), told("AUD-03", isms, day));
    } else {
      assertEquals(
          counts ? List.of() : List.of("MAJOR no audit of a cycle judges effectiveness"),
          told("AUD-03", isms, day));
    }
  }

  @Test
  void noOwnCriterionInACycleIsOneMajor() {
    Audit standardOnly = FULL.withCriteria(AuditCriterion.ISO_27001);
    Isms isms =
        isms(Edition.E2022, evaluation().addAuditProgrammes(YEARLY).addAudits(standardOnly));
    assertEquals(
        List.of("MAJOR the organization's own requirements never audited in a cycle"),
        told("AUD-02", isms, LocalDate.of(2025, 3, 1)));
    assertEquals(List.of(YOUNG), told("AUD-02", isms, HELD));
  }

  @Test
  void withoutAProgrammeCyclesCountFromTheFirstAudit() {
    Isms isms = isms(Edition.E2013, evaluation().addAudits(FULL));
    assertEquals(List.of(YOUNG), told("AUD-03", isms, HELD.plusYears(3).minusDays(1)));
    assertEquals(List.of(), told("AUD-03", isms, HELD.plusYears(3)));
  }
}
