package io.isms.conformity;

import static io.isms.conformity.RuleRuns.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.NonconformityId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.PlannedAction;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.declaration.Declarations;
import io.isms.declaration.NoneRecorded;
import io.isms.declaration.PlannedInterval;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Improvement;
import io.isms.improvement.LessonLearnt;
import io.isms.improvement.LessonSource;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformitySource;
import io.isms.improvement.NonconformityStatus;
import io.isms.operation.Operation;
import io.isms.planning.Opportunity;
import io.isms.planning.OpportunityEvaluation;
import io.isms.planning.Planning;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** When reviews, decisions, looks back and improvements are due. */
class ImprovementScheduleTest {
  private static final LocalDate DAY = ConformingIsms.DAY;
  private static final LocalDate BEGUN = LocalDate.of(2024, 2, 29);
  private static final LocalDate YEAR = LocalDate.of(2025, 2, 28);
  private static final PartyId CISO = PartyId.of("CISO");

  private static Isms young(Edition edition) {
    return Isms.builder()
        .edition(edition)
        .context(
            IsmsContext.builder()
                .addParties(Party.builder().id(CISO).name("Officer").kind(PartyKind.PERSON).build())
                .build())
        .operation(Operation.builder().operatedSince(BEGUN).build())
        .build();
  }

  private static Isms planned(Isms isms, String clause, LocalDate firstDue) {
    return isms.withDeclarations(
        Declarations.builder()
            .addIntervals(
                PlannedInterval.builder()
                    .addClauses(ClauseRef.of(isms.edition(), clause))
                    .interval(Period.ofYears(1))
                    .firstDue(firstDue)
                    .build())
            .build());
  }

  private static Isms none(Isms isms, String clause, String subject, LocalDate on) {
    return isms.withDeclarations(
        Declarations.builder()
            .addNones(
                NoneRecorded.builder()
                    .addClauses(ClauseRef.of(isms.edition(), clause))
                    .subject(subject)
                    .reason("Looked for and not found")
                    .by(CISO)
                    .on(on)
                    .build())
            .build());
  }

  private static Isms changed(Edition edition, UnaryOperator<Improvement> change) {
    Isms isms = ConformingIsms.of(edition);
    return isms.withImprovement(change.apply(isms.improvement()));
  }

  private static Isms action(Edition edition, UnaryOperator<CorrectiveAction> change) {
    return changed(
        edition, it -> it.withCorrectiveActions(Edit.all(it.correctiveActions(), change)));
  }

  private static Isms nonconformity(Edition edition, UnaryOperator<Nonconformity> change) {
    return changed(edition, it -> it.withNonconformities(Edit.all(it.nonconformities(), change)));
  }

  @Test
  void theFirstManagementReviewIsDueAsPlanned() {
    Isms isms = planned(young(Edition.E2022), "9.3.1", YEAR);
    assertEquals(
        List.of("NOT_DUE the first management review is due on 2025-02-28"),
        told("MRV-01", isms, YEAR));
    assertEquals(
        List.of("MAJOR no management review held"), told("MRV-01", isms, YEAR.plusDays(1)));
  }

  @Test
  void theNextManagementReviewIsDueAsPlanned() {
    Isms isms = ConformingIsms.of(Edition.E2022);
    LocalDate due = LocalDate.of(2027, 10, 13);
    assertEquals(List.of(), told("MRV-01", isms, due));
    assertEquals(
        List.of("MINOR no review since 2026-10-13 (expected: one within P1Y)"),
        told("MRV-01", isms, due.plusDays(1)));
  }

  @Test
  void withoutAPlanOrAStartThereIsNoExcuse() {
    Isms isms = Isms.builder().edition(Edition.E2005).build();
    assertEquals(
        List.of("MAJOR no management review held or planned"), told("C05-7-1-P1", isms, DAY));
  }

  @Test
  void improvementIsNotDueInTheFirstYear() {
    Isms isms = young(Edition.E2013);
    assertEquals(
        List.of("NOT_DUE the first assessment for improvement is due on 2025-02-28"),
        told("IMP-01", isms, YEAR));
    assertEquals(List.of("MAJOR no improvement work"), told("IMP-01", isms, YEAR.plusDays(1)));
  }

  @Test
  void activitiesOfAPeriodAreNotDueBeforeItIsOver() {
    Isms isms = young(Edition.E2005);
    String ahead = "NOT_DUE the first review period ends on 2025-02-28";
    assertEquals(List.of(ahead), told("C05-8-3-P1", isms, YEAR.minusDays(1)));
    assertEquals(
        List.of("MAJOR no preventive activity since 2024-02-29"), told("C05-8-3-P1", isms, YEAR));
    assertEquals(List.of(ahead), told("C05-4-2-4-B", isms, YEAR.minusDays(1)));
    assertEquals(
        List.of(
            "MINOR no OTHER lesson applied since 2024-02-29",
            "MINOR no OWN lesson applied since 2024-02-29"),
        told("C05-4-2-4-B", isms, YEAR));
    assertEquals(
        List.of("MINOR no improvement activity since 2024-02-29"),
        told("C05-8-1", isms, YEAR).stream().filter(told -> told.startsWith("MINOR")).toList());
    assertEquals(
        List.of(ahead),
        told("C05-8-1", isms, YEAR.minusDays(1)).stream()
            .filter(told -> !told.startsWith("OBSERVATION"))
            .toList());
  }

  @Test
  void itIsEnoughToRecordWithinThePeriodThatThereIsNothing() {
    Isms young = young(Edition.E2005);
    Isms prevention = none(young, "8.3 lead P1", "preventive action", YEAR);
    assertEquals(List.of(), told("C05-8-3-P1", prevention, YEAR));
    assertEquals(List.of(), told("C05-8-3-P1", prevention, YEAR.plusYears(1).minusDays(1)));
    assertEquals(
        List.of("MAJOR no preventive activity since 2025-03-01"),
        told("C05-8-3-P1", prevention, YEAR.plusYears(1)));
    assertEquals(
        List.of("MINOR no OTHER lesson applied since 2024-02-29"),
        told("C05-4-2-4-B", none(young, "4.2.4 b)", "OWN", YEAR), YEAR));
    assertEquals(
        List.of(),
        told("C05-8-1", none(young, "8.1", "improvement", YEAR), YEAR).stream()
            .filter(told -> told.startsWith("MINOR"))
            .toList());
  }

  @Test
  void aLessonCountsOnTheFirstDayOfThePeriodAndNotTheDayBefore() {
    Isms isms = ConformingIsms.of(Edition.E2005);
    LessonLearnt lesson =
        LessonLearnt.builder()
            .on(DAY.minusYears(1).plusDays(1))
            .source(LessonSource.OTHER)
            .conclusion("Learnt")
            .build();
    Improvement improvement =
        isms.improvement().withLessons(lesson, lesson.withSource(LessonSource.OWN));
    assertEquals(List.of(), told("C05-4-2-4-B", isms.withImprovement(improvement), DAY));
    assertEquals(
        List.of(
            "MINOR no OTHER lesson applied since 2025-11-03",
            "MINOR no OWN lesson applied since 2025-11-03"),
        told("C05-4-2-4-B", isms.withImprovement(improvement), DAY.plusDays(1)));
  }

  @Test
  void aLookBackFallsDueOnItsDayAndAtOnceWithoutOne() {
    Isms later =
        action(
            Edition.E2005,
            it ->
                it.withReview(Optional.empty())
                    .withVerification(Optional.empty())
                    .withFollowUpDue(DAY));
    assertEquals(
        List.of("NOT_DUE action CA-1 is to be looked back at by 2026-11-01"),
        told("C05-8-2-F", later, DAY));
    assertEquals(
        List.of("MINOR action CA-1 unreviewed"), told("C05-8-2-F", later, DAY.plusDays(1)));
    assertEquals(
        List.of("NOT_DUE action CA-1 is to be verified by 2026-11-01"),
        told("C05-6-P4-P2", later, DAY));
    assertEquals(
        List.of("MINOR action CA-1 not verified"), told("C05-6-P4-P2", later, DAY.plusDays(1)));
  }

  @Test
  void aLookBackBeforeTheActionWasDoneDoesNotCount() {
    Isms early =
        action(
            Edition.E2005,
            it -> it.withReview(it.review().orElseThrow().withOn(LocalDate.of(2026, 7, 9))));
    assertEquals(List.of("MINOR action CA-1 unreviewed"), told("C05-8-2-F", early, DAY));
    Isms replaced =
        action(
            Edition.E2005,
            it ->
                it.withReview(it.review().orElseThrow().withEffective(false))
                    .withSuccessor(ActionId.of("PA-1")));
    assertEquals(List.of(), told("C05-8-2-F", replaced, DAY));
  }

  @Test
  void effectivenessIsDueSomeTimeAfterTheAction() {
    Isms unchecked = action(Edition.E2022, it -> it.withReview(Optional.empty()));
    Isms open =
        unchecked.withImprovement(
            unchecked
                .improvement()
                .withNonconformities(
                    Edit.all(
                        unchecked.improvement().nonconformities(),
                        it ->
                            it.withClosedOn(Optional.empty())
                                .withStatus(NonconformityStatus.IMPLEMENTED))));
    LocalDate due = LocalDate.of(2026, 10, 10);
    assertEquals(List.of(), told("NC-17", open, due));
    assertEquals(List.of("MINOR action CA-1 not verified"), told("NC-17", open, due.plusDays(1)));
    assertEquals(List.of("MINOR action CA-1 not verified"), told("NC-17", unchecked, due));
  }

  @Test
  void theNeedForActionIsDecidedByItsDay() {
    Isms undecided =
        nonconformity(
            Edition.E2005,
            it -> it.withClosedOn(Optional.empty()).withNeed(Optional.empty()).withNeedDue(DAY));
    assertEquals(
        List.of("NOT_DUE need of NC-1 is to be decided by 2026-11-01"),
        told("C05-8-2-C", undecided, DAY));
    assertEquals(
        List.of("MINOR nonconformity NC-1: need not evaluated"),
        told("C05-8-2-C", undecided, DAY.plusDays(1)));
  }

  @Test
  void aReactionIsDueOnlyAfterItsTime() {
    Isms unanswered =
        nonconformity(
            Edition.E2013,
            it ->
                it.withCorrections()
                    .withNeed(Optional.empty())
                    .withCausesFoundOn(Optional.empty()));
    LocalDate due = LocalDate.of(2026, 6, 2);
    assertEquals(List.of(), told("NC-01", unanswered, due));
    assertEquals(List.of(), told("NC-07", unanswered, due));
    assertEquals(
        List.of("MINOR nonconformity NC-1: no reaction by 2026-06-02"),
        told("NC-01", unanswered, due.plusDays(1)));
    assertEquals(
        List.of("MINOR nonconformity NC-1 uncorrected without reason"),
        told("NC-07", unanswered, due.plusDays(1)));
  }

  @Test
  void auditsAreReportedAndTakenUpAfterSomeTime() {
    Isms isms =
        Edit.evaluation(
                it ->
                    it.withAuditProgrammes(
                            Edit.all(it.auditProgrammes(), one -> one.withRevisions()))
                        .withAudits(
                            Edit.all(
                                it.audits(),
                                audit ->
                                    audit.id().value().equals("AU-2026")
                                        ? audit.withReportedTo()
                                        : audit)))
            .apply(ConformingIsms.of(Edition.E2022));
    LocalDate settled = LocalDate.of(2026, 6, 18);
    assertEquals(List.of(), told("AUD-28", isms, settled.minusDays(1)));
    assertEquals(
        List.of("MINOR audit AU-2026 not reported to relevant management"),
        told("AUD-28", isms, settled));
    assertEquals(List.of(), told("AUD-29", isms, settled.minusDays(1)));
    assertEquals(
        List.of("OBSERVATION programme unchanged despite 1 nonconformities of audit AU-2026"),
        told("AUD-29", isms, settled));
  }

  @Test
  void improvementsAreLookedBackAtByTheirDay() {
    PlannedAction done =
        PlannedAction.builder()
            .id(ActionId.of("ACT-1"))
            .what("Done")
            .status(ActionStatus.DONE)
            .completedOn(BEGUN)
            .build();
    Opportunity one =
        Opportunity.builder()
            .id(OpportunityId.of("OPP-1"))
            .title("Better")
            .evaluation(OpportunityEvaluation.builder().worthwhile(true).on(BEGUN).build())
            .addActions(done)
            .followUpDue(YEAR)
            .build();
    Isms isms = young(Edition.E2005).withPlanning(Planning.builder().addOpportunities(one).build());
    assertEquals(
        List.of("NOT_DUE OPP-1 is to be looked back at by 2025-02-28"), told("IMP-07", isms, YEAR));
    assertEquals(
        List.of("MINOR opportunity OPP-1: effect unknown"), told("IMP-07", isms, YEAR.plusDays(1)));
  }

  @Test
  void whatNoAuditFoundIsNoMatterOfAuditors() {
    Isms complaint =
        Isms.builder()
            .edition(Edition.E2005)
            .improvement(
                Improvement.builder()
                    .addNonconformities(
                        Nonconformity.builder()
                            .id(NonconformityId.of("NC-1"))
                            .what("A letter went astray")
                            .source(NonconformitySource.CUSTOMER_COMPLAINT)
                            .need(NeedDecision.builder().needed(true).build())
                            .status(NonconformityStatus.DETECTED)
                            .build())
                    .build())
            .build();
    assertEquals(List.of(), told("C05-6-P4-P1", complaint, DAY));
    assertEquals(
        List.of("MAJOR nonconformity NC-1 has no corrective action"),
        told("C05-8-2-P1", complaint, DAY));
  }
}
