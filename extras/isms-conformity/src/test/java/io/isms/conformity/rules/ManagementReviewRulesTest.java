package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.rules.ReviewChanges.review;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.TreatmentChanges.row;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.common.ReviewId;
import io.isms.common.Severity;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.ManagementReview;
import io.isms.evaluation.ReviewLevel;
import io.isms.evaluation.ReviewQuestion;
import io.isms.evaluation.SystemAspect;
import io.isms.leadership.ApprovalSubject;
import io.isms.standard.Edition;
import io.isms.treatment.RiskAcceptance;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ManagementReviewRulesTest extends RuleCases {
  private static boolean isOfReviews(PlannedInterval interval) {
    return interval.clauses().stream()
        .anyMatch(clause -> clause.clause().startsWith("9.3") || clause.clause().startsWith("7.1"));
  }

  private static UnaryOperator<Isms> interval(UnaryOperator<PlannedInterval> change) {
    return isms ->
        isms.withDeclarations(
            isms.declarations()
                .withIntervals(
                    Edit.one(
                        isms.declarations().intervals(),
                        ManagementReviewRulesTest::isOfReviews,
                        change)));
  }

  private static Isms noInterval(Isms isms) {
    return isms.withDeclarations(
        isms.declarations()
            .withIntervals(
                isms.declarations().intervals().stream()
                    .filter(interval -> !isOfReviews(interval))
                    .toList()));
  }

  private static UnaryOperator<Isms> heldOn(String id, String day) {
    return review(id, it -> it.withOn(LocalDate.parse(day)));
  }

  private static UnaryOperator<Isms> firstDue(String day) {
    return interval(it -> it.withFirstDue(LocalDate.parse(day)));
  }

  /** Both reviews are still ahead. */
  private static Isms noneHeld(Isms isms) {
    return inTurn(heldOn("MR-2025", "2026-11-02"), heldOn("MR-2026", "2026-11-03")).apply(isms);
  }

  private static UnaryOperator<Isms> operatedSince(String day) {
    return approval("APPR-OPERATION", it -> it.withOn(LocalDate.parse(day)));
  }

  private static Isms neverOperated(Isms isms) {
    return inTurn(
            leadership(
                it ->
                    it.withApprovals(
                        it.approvals().stream()
                            .filter(one -> one.of() != ApprovalSubject.OPERATION)
                            .toList())),
            Edit.operation(it -> it.withOperatedSince(Optional.empty())))
        .apply(isms);
  }

  /** The review of last year is not known. */
  private static Isms onlyTheNewest(Isms isms) {
    return Edit.evaluation(
            it ->
                it.withManagementReviews(
                    it.managementReviews().stream()
                        .filter(review -> review.id().equals(ReviewId.of("MR-2026")))
                        .toList()))
        .apply(isms);
  }

  private static UnaryOperator<Isms> everyReview(UnaryOperator<ManagementReview> change) {
    return Edit.evaluation(
        it -> it.withManagementReviews(Edit.all(it.managementReviews(), change)));
  }

  /** After its treatment R-1 stays as high as it is, and management accepts that. */
  private static Isms acceptedBeyondCriteria(Isms isms) {
    RiskAcceptance acceptance = isms.treatment().acceptances().get(0);
    return row(
            "R-1",
            it ->
                it.withResidual(it.residual().map(left -> left.withExpected(it.current())))
                    .withAcceptance(acceptance))
        .apply(isms);
  }

  /** A review of a department that feeds the last one of management. */
  private static Isms withDepartmentReview(Isms isms) {
    ManagementReview department =
        ManagementReview.builder()
            .id(ReviewId.of("MR-IT"))
            .on(LocalDate.of(2026, 9, 22))
            .level(ReviewLevel.DEPARTMENT)
            .feedsInto(ReviewId.of("MR-2026"))
            .build();
    return Edit.evaluation(
            it ->
                it.withManagementReviews(
                    ImmutableList.<ManagementReview>builder()
                        .addAll(it.managementReviews())
                        .add(department)
                        .build()))
        .apply(isms);
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MRV-01")
            .violatedBy(
                "there is no schedule",
                ManagementReviewRulesTest::noInterval,
                "no schedule of management reviews")
            .violatedBy(
                "reviews are planned more often than they are held",
                interval(it -> it.withInterval(Period.ofMonths(3))),
                "no review between 2025-10-14 and 2026-10-13 (expected: one within P3M)"),
        RuleCase.of("MRV-01")
            .satisfiedBy(
                "the first review is due today",
                inTurn(ManagementReviewRulesTest::noneHeld, firstDue("2026-11-01")))
            .violatedBy("it was due yesterday", firstDue("2026-10-31"), "no management review held")
            .graded(Severity.MAJOR)
            .violatedBy(
                "nobody planned the first",
                interval(it -> it.withFirstDue(Optional.empty())),
                "no management review held")
            .pausedBy(
                "it is due tomorrow",
                firstDue("2026-11-02"),
                "the first management review is due on 2026-11-02"),
        RuleCase.of("MRV-01")
            .satisfiedBy(
                "the next review is due today",
                inTurn(
                    ManagementReviewRulesTest::onlyTheNewest,
                    interval(it -> it.withInterval(Period.ofDays(19)))))
            .violatedBy(
                "it was due yesterday",
                interval(it -> it.withInterval(Period.ofDays(18))),
                "no review since 2026-10-13 (expected: one within P18D)"),
        RuleCase.of("C05-7-1-P1")
            .violatedBy(
                "reviews are planned every other year",
                interval(it -> it.withInterval(Period.ofYears(2))),
                "reviews are planned every P2Y (expected: a year or less)")
            .violatedBy(
                "the review of this year came a day late",
                heldOn("MR-2025", "2025-10-12"),
                "no review between 2025-10-12 and 2026-10-13 (expected: one within P1Y)"),
        RuleCase.of("C05-7-1-P1")
            .satisfiedBy(
                "the next review is due today", interval(it -> it.withInterval(Period.ofDays(19))))
            .violatedBy(
                "it was due yesterday",
                interval(it -> it.withInterval(Period.ofDays(18))),
                "review late since 2026-10-31"),
        RuleCase.of("C05-7-1-P1")
            .satisfiedBy("the last review was a year ago", heldOn("MR-2026", "2025-11-01"))
            .violatedBy(
                "it was a day earlier",
                heldOn("MR-2026", "2025-10-31"),
                "review late since 2026-10-31")
            .graded(Severity.MINOR)
            .violatedBy(
                "it was a day earlier and two were planned for a year",
                inTurn(
                    heldOn("MR-2026", "2025-10-31"),
                    interval(it -> it.withInterval(Period.ofMonths(6)))),
                "no review within a year (the last one: 2025-10-31)")
            .graded(Severity.MAJOR)
            .violatedBy(
                "two were planned for a year",
                interval(it -> it.withInterval(Period.ofMonths(6))),
                "review late since 2026-05-01")
            .graded(Severity.MINOR),
        RuleCase.of("C05-7-1-P1")
            .satisfiedBy(
                "the first review is due today, within a year of operation",
                inTurn(
                    ManagementReviewRulesTest::noneHeld,
                    operatedSince("2025-11-01"),
                    firstDue("2026-11-01")))
            .violatedBy(
                "operation began a day earlier",
                operatedSince("2025-10-31"),
                "no review within a year (in operation since 2025-10-31)")
            .graded(Severity.MAJOR)
            .alsoReports("C05-4-2-1-I")
            .violatedBy(
                "it was due yesterday", firstDue("2026-10-31"), "review late since 2026-10-31")
            .violatedBy(
                "nobody planned the first",
                interval(it -> it.withFirstDue(Optional.empty())),
                "no management review held or planned")
            .pausedBy(
                "it is due tomorrow",
                firstDue("2026-11-02"),
                "the first management review is due on 2026-11-02"),
        RuleCase.of("C05-7-1-P1")
            .satisfiedBy(
                "the first review is due today and operation has not begun",
                inTurn(
                    ManagementReviewRulesTest::noneHeld,
                    ManagementReviewRulesTest::neverOperated,
                    firstDue("2026-11-01")))
            .violatedBy(
                "it was due yesterday", firstDue("2026-10-31"), "review late since 2026-10-31"),
        RuleCase.of("C05-7-1-INTERVAL")
            .violatedBy(
                "nobody planned how often",
                ManagementReviewRulesTest::noInterval,
                "no interval planned for management reviews"),
        RuleCase.of("MRV-02")
            .violatedBy(
                "only the security officer is there",
                review("MR-2026", it -> it.withParticipants(PartyId.of("CISO"))),
                "review MR-2026 without top management")
            .graded(Severity.MAJOR),
        RuleCase.of("MRV-02")
            .satisfiedBy("there are two reviews in the year", heldOn("MR-2025", "2026-01-13"))
            .violatedBy(
                "only the security officer is at one of them",
                review("MR-2026", it -> it.withParticipants(PartyId.of("CISO"))),
                "review MR-2026 without top management")
            .graded(Severity.MINOR)
            .violatedBy(
                "only the security officer is at both",
                everyReview(it -> it.withParticipants(PartyId.of("CISO"))),
                "review MR-2025 without top management",
                "review MR-2026 without top management")
            .graded(Severity.MAJOR),
        RuleCase.of("MRV-03")
            .violatedBy(
                "adequacy is not judged",
                review(
                    "MR-2026",
                    it ->
                        it.withVerdicts(
                            Maps.filterKeys(
                                it.verdicts(), aspect -> aspect != SystemAspect.ADEQUACY))),
                "review MR-2026 omits ADEQUACY"),
        RuleCase.of("MRV-03")
            .violatedBy(
                "nothing is judged",
                review("MR-2026", it -> it.withVerdicts(ImmutableMap.of())),
                "reviews judge neither suitability nor adequacy nor effectiveness")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("C05-7-1-P2")
            .violatedBy(
                "nobody asks whether the policy must change",
                review(
                    "MR-2026",
                    it ->
                        it.withAnswers(
                            Maps.filterKeys(
                                it.answers(),
                                question -> question != ReviewQuestion.POLICY_CHANGES))),
                "review MR-2026 lacks POLICY_CHANGES")
            .violatedBy(
                "nobody asks what could be better",
                review(
                    "MR-2026",
                    it ->
                        it.withAnswers(
                            Maps.filterKeys(
                                it.answers(),
                                question -> question != ReviewQuestion.IMPROVEMENT_OPPORTUNITIES))),
                "review MR-2026 lacks IMPROVEMENT_OPPORTUNITIES"),
        RuleCase.of("C05-4-2-3-F")
            .violatedBy(
                "nobody asks whether the scope fits",
                review("MR-2026", it -> it.withScopeAdequate(Optional.empty())),
                "review MR-2026 does not say whether the scope still fits"),
        RuleCase.of("MRV-04")
            .violatedBy(
                "residual risks are not confirmed",
                review("MR-2026", it -> it.withResidualsConfirmed(Optional.empty())),
                "review MR-2026 does not confirm that residual risks meet the criteria")
            .violatedBy(
                "the plan does not reach all risks",
                review("MR-2026", it -> it.withPlanCoverageConfirmed(false)),
                "review MR-2026 does not confirm that the plan reaches all relevant risks"),
        RuleCase.of("MRV-04")
            .satisfiedBy(
                "a residual risk beyond the criteria is accepted",
                ManagementReviewRulesTest::acceptedBeyondCriteria)
            .violatedBy(
                "its acceptance ends before today",
                row(
                    "R-1",
                    it ->
                        it.withAcceptance(
                            it.acceptance().map(given -> given.withValidUntil(DAY.minusDays(1))))),
                "review MR-2026 confirms residuals, model shows R-1 beyond criteria")
            .violatedBy(
                "nobody accepts it",
                row("R-1", it -> it.withAcceptance(Optional.empty())),
                "review MR-2026 confirms residuals, model shows R-1 beyond criteria"),
        RuleCase.of("MRV-10")
            .violatedBy(
                "there is no record",
                review("MR-2026", it -> it.withRecord(Optional.empty())),
                "review MR-2026 undocumented")
            .graded(Severity.MAJOR)
            .violatedBy(
                "the record was made before the review",
                heldOn("MR-2026", "2026-10-15"),
                "review MR-2026 undocumented")
            .alsoReports("MRV-01", "C05-7-1-P1"),
        RuleCase.of("MRV-10")
            .satisfiedBy("there are two reviews in the year", heldOn("MR-2025", "2026-01-13"))
            .violatedBy(
                "one of them is on no record",
                review("MR-2026", it -> it.withRecord(Optional.empty())),
                "review MR-2026 undocumented")
            .graded(Severity.MINOR),
        RuleCase.of("MRV-11")
            .satisfiedBy(
                "a review of a department feeds that of management",
                ManagementReviewRulesTest::withDepartmentReview)
            .violatedBy(
                "it feeds nothing",
                review("MR-IT", it -> it.withFeedsInto(Optional.empty())),
                "review MR-IT feeds nothing")
            .violatedBy(
                "it feeds itself",
                review("MR-IT", it -> it.withFeedsInto(ReviewId.of("MR-IT"))),
                "review MR-IT feeds nothing"));
  }
}
