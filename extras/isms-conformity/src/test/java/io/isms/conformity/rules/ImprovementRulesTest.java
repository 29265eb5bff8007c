package io.isms.conformity.rules;

import static io.isms.conformity.rules.ReviewChanges.improvement;
import static io.isms.conformity.rules.ReviewChanges.opportunity;

import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.common.ActionStatus;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.evaluation.SystemAspect;
import io.isms.improvement.ImprovementAssessment;
import io.isms.improvement.LessonSource;
import io.isms.planning.OpportunitySource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class ImprovementRulesTest extends RuleCases {
  private static UnaryOperator<Isms> assessment(UnaryOperator<ImprovementAssessment> change) {
    return improvement(it -> it.withAssessments(Edit.all(it.assessments(), change)));
  }

  private static UnaryOperator<Isms> opportunities(String day) {
    return isms ->
        isms.withPlanning(
            isms.planning()
                .withOpportunities(
                    Edit.all(
                        isms.planning().opportunities(),
                        it -> it.withIdentifiedOn(LocalDate.parse(day)))));
  }

  private static ImprovementAssessment poor(int year, int month, int day) {
    return ImprovementAssessment.builder().on(LocalDate.of(year, month, day)).build();
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("IMP-01")
            .violatedBy(
                "the last assessment is too old",
                assessment(it -> it.withOn(LocalDate.of(2025, 10, 31))),
                "no improvement work since 2025-10-31 (expected: some within P1Y)")
            .violatedBy(
                "there was none", improvement(it -> it.withAssessments()), "no improvement work"),
        RuleCase.of("IMP-02")
            .violatedBy(
                "issues are not looked at",
                assessment(it -> it.withIssues()),
                "assessment of 2026-10-13 ignores issues")
            .violatedBy(
                "requirements are not looked at",
                assessment(it -> it.withRequirements()),
                "assessment of 2026-10-13 ignores requirements")
            .violatedBy(
                "evaluations are not looked at",
                assessment(it -> it.withAudits().withReviews()),
                "assessment of 2026-10-13 ignores evaluations"),
        RuleCase.of("IMP-02")
            .satisfiedBy(
                "the assessments before and after the newest are poor",
                improvement(
                    it ->
                        it.withAssessments(
                            poor(2025, 10, 13), it.assessments().get(0), poor(2026, 11, 2))))
            .violatedBy(
                "a poor one is made today",
                improvement(
                    it ->
                        it.withAssessments(
                            poor(2025, 10, 13), it.assessments().get(0), poor(2026, 11, 1))),
                "assessment of 2026-11-01 ignores issues",
                "assessment of 2026-11-01 ignores requirements",
                "assessment of 2026-11-01 ignores evaluations")
            .alsoReports("IMP-03"),
        RuleCase.of("IMP-03")
            .violatedBy(
                "nothing is judged",
                assessment(it -> it.withVerdicts(ImmutableMap.of())),
                "assessment of 2026-10-13 judges nothing")
            .violatedBy(
                "adequacy is judged without a reason",
                assessment(
                    it ->
                        it.withVerdicts(
                            it.verdicts().entrySet().stream()
                                .collect(
                                    ImmutableMap.toImmutableMap(
                                        Map.Entry::getKey,
                                        verdict ->
                                            verdict.getKey() == SystemAspect.ADEQUACY
                                                ? verdict.getValue().withReason(Optional.empty())
                                                : verdict.getValue())))),
                "ADEQUACY not assessed with reasons on 2026-10-13"),
        RuleCase.of("C05-8-1")
            .violatedBy(
                "nothing was found for more than a year",
                opportunities("2025-11-01"),
                "no improvement activity since 2025-11-02")
            .violatedBy(
                "audits never gave a hint",
                opportunity("OPP-4", it -> it.withSource(OpportunitySource.OTHER)),
                "no improvement was ever drawn from AUDIT"),
        RuleCase.of("IMP-04")
            .violatedBy(
                "nobody weighed an opportunity",
                opportunity("OPP-3", it -> it.withEvaluation(Optional.empty())),
                "opportunity OPP-3 not evaluated"),
        RuleCase.of("IMP-04")
            .satisfiedBy(
                "an opportunity of last month is not weighed yet",
                opportunity(
                    "OPP-3",
                    it ->
                        it.withEvaluation(Optional.empty())
                            .withIdentifiedOn(LocalDate.of(2026, 10, 3))))
            .violatedBy(
                "it is a day older",
                opportunity("OPP-3", it -> it.withIdentifiedOn(LocalDate.of(2026, 10, 2))),
                "opportunity OPP-3 not evaluated")
            .violatedBy(
                "nobody knows how old it is",
                opportunity("OPP-3", it -> it.withIdentifiedOn(Optional.empty())),
                "opportunity OPP-3 not evaluated")
            .violatedBy(
                "it is to be weighed tomorrow",
                isms ->
                    opportunity(
                            "OPP-3",
                            it ->
                                it.withEvaluation(
                                    isms.planning()
                                        .opportunities()
                                        .get(0)
                                        .evaluation()
                                        .map(
                                            one ->
                                                one.withWorthwhile(false)
                                                    .withOn(LocalDate.of(2026, 11, 2)))))
                        .apply(isms),
                "opportunity OPP-3 not evaluated"),
        RuleCase.of("IMP-05")
            .violatedBy(
                "it is not said what changes",
                opportunity("OPP-1", it -> it.withChanges()),
                "opportunity OPP-1: no change named"),
        RuleCase.of("IMP-05")
            .satisfiedBy(
                "an opportunity that comes up tomorrow names no change",
                opportunity(
                    "OPP-1", it -> it.withChanges().withIdentifiedOn(LocalDate.of(2026, 11, 2))))
            .violatedBy(
                "it comes up today",
                opportunity("OPP-1", it -> it.withIdentifiedOn(LocalDate.of(2026, 11, 1))),
                "opportunity OPP-1: no change named"),
        RuleCase.of("IMP-06")
            .violatedBy(
                "nobody says what it takes",
                opportunity(
                    "OPP-1",
                    it -> it.withActions(Edit.all(it.actions(), action -> action.withResources()))),
                "opportunity OPP-1 unplanned (expected: means, person, due day and evaluation)")
            .alsoReports("OBJ-12"),
        RuleCase.of("IMP-07")
            .violatedBy(
                "nobody looked back",
                opportunity("OPP-2", it -> it.withVerification(Optional.empty())),
                "opportunity OPP-2: effect unknown")
            .violatedBy(
                "somebody looks back tomorrow",
                opportunity(
                    "OPP-2",
                    it ->
                        it.withVerification(
                            it.verification().map(one -> one.withOn(LocalDate.of(2026, 11, 2))))),
                "opportunity OPP-2: effect unknown"),
        RuleCase.of("C05-4-2-4-A")
            .violatedBy(
                "an action is overdue",
                opportunity(
                    "OPP-1",
                    it ->
                        it.withActions(
                            Edit.all(
                                it.actions(),
                                action ->
                                    action
                                        .withStatus(ActionStatus.IN_PROGRESS)
                                        .withCompletedOn(Optional.empty())
                                        .withDue(LocalDate.of(2026, 10, 31))))),
                "opportunity OPP-1 overdue"),
        RuleCase.of("C05-4-2-4-B")
            .violatedBy(
                "nothing was learnt from others",
                improvement(
                    it ->
                        it.withLessons(
                            it.lessons().stream()
                                .filter(lesson -> lesson.source() == LessonSource.OWN)
                                .toList())),
                "no OTHER lesson applied since 2025-11-02"));
  }
}
