package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.operation;
import static io.isms.conformity.rules.RiskChanges.assessedLater;
import static io.isms.conformity.rules.RiskChanges.assessment;
import static io.isms.conformity.rules.RiskChanges.earlierAssessment;

import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.operation.AssessmentSchedule;
import io.isms.operation.TriggerDecision;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.AssessmentTrigger;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

final class AssessmentRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RAX-01")
            .violatedBy(
                "the last assessment has no report",
                earlierAssessment(it -> it.withReport(Optional.empty())),
                "assessment RA-2025 undocumented (expected: a report in force)")
            .violatedBy("nothing was assessed yet", assessedLater(), "no risk assessment performed")
            .alsoReports("RA-01", "RA-19", "RAX-06", "RAX-08"),
        RuleCase.of("RAX-02")
            .satisfiedBy(
                "the newest assessment was made because of a change",
                assessment(it -> it.withTrigger(AssessmentTrigger.SIGNIFICANT_CHANGE)))
            .violatedBy(
                "it was made because of an incident",
                assessment(it -> it.withTrigger(AssessmentTrigger.INCIDENT)),
                "assessment RA-2026: trigger unknown (expected: the incident)"),
        RuleCase.of("RAX-03")
            .violatedBy(
                "there were newer criteria before",
                earlierAssessment(it -> it.withCriteriaVersion(2)),
                "assessment RA-2026 used stale criteria v1")
            .alsoReports("RA-17")
            .violatedBy(
                "the criteria were replaced before the last assessment",
                RiskChanges.criteria(
                    it ->
                        it.withVersion(2)
                            .withInForceSince(LocalDate.of(2026, 8, 1))
                            .withApprovedOn(LocalDate.of(2026, 7, 1))),
                "assessment RA-2026 used stale criteria v1"),
        RuleCase.of("RAX-04")
            .violatedBy(
                "nothing is planned",
                unscheduled(),
                "no interval and no day of risk assessment ever planned")
            .violatedBy(
                "only the past was planned",
                schedule(it -> it.withEvery(Optional.empty()).withPlanned(day("2026-09-01")))
                        .andThen(assessment(it -> it.withNextDue(Optional.empty())))
                    ::apply,
                "no assessment scheduled after 2026-11-01"),
        RuleCase.of("RAX-05")
            .violatedBy(
                "nobody decided whether to assess after CH-1",
                withoutDecisions(it -> it.change().isPresent()),
                "change CH-1: no decision on reassessment")
            .violatedBy(
                "nobody decided whether to assess after INC-1",
                withoutDecisions(it -> it.incident().isPresent()),
                "incident INC-1: no decision on reassessment"),
        RuleCase.of("RAX-06")
            .violatedBy(
                "no rule says when to assess out of turn",
                operation(it -> it.withTriggerRules()),
                "no trigger rule: nothing says when an assessment out of turn is set going")
            .violatedBy(
                "no assessment was made for CH-1",
                assessment(it -> it.withChanges()),
                "change CH-1: assessment still due since 2026-01-28")
            .violatedBy(
                "an assessment is needed for INC-1",
                operation(
                    it ->
                        it.withTriggerDecisions(
                            all(it.triggerDecisions(), one -> one.withNeeded(true)))),
                "incident INC-1: assessment still due since 2026-04-12"),
        RuleCase.of("RAX-07")
            .violatedBy(
                "the newest assessment was about a part",
                assessment(it -> it.withBreadth(AssessmentBreadth.PARTIAL)),
                "last broad assessment 2025-09-01 (expected: one within P1Y)"),
        RuleCase.of("RAX-08")
            .violatedBy(
                "a day in October was planned",
                schedule(it -> it.withPlanned(day("2026-10-01"))),
                "assessment planned for 2026-10-01 not performed")
            .violatedBy(
                "assessments are planned for each month but one",
                schedule(it -> it.withEvery(Period.ofMonths(11))),
                "assessment planned for 2026-08-01 not performed: nothing followed RA-2025 in"
                    + " time"),
        RuleCase.of("RAX-03")
            .satisfiedBy(
                "the criteria were replaced the day after the last assessment",
                replacedOn("2026-09-02"))
            .violatedBy(
                "they were replaced on that day",
                replacedOn("2026-09-01"),
                "assessment RA-2026 used stale criteria v1"),
        RuleCase.of("RAX-04")
            .satisfiedBy(
                "an assessment is planned for the day",
                isms ->
                    assessment(it -> it.withNextDue(Optional.empty()))
                        .apply(
                            schedule(
                                    it ->
                                        it.withEvery(Optional.empty())
                                            .withPlanned(ConformingIsms.DAY))
                                .apply(isms))),
        RuleCase.of("RAX-05")
            .satisfiedBy(
                "nobody decided about a change of the last thirty days", undecided("2026-10-02"))
            .violatedBy(
                "the change was the day before",
                undecided("2026-10-01"),
                "change CH-1: no decision on reassessment"),
        RuleCase.of("RAX-06")
            .satisfiedBy(
                "an assessment for INC-1 is needed since less than thirty days",
                neededForIncident("2026-10-02"))
            .violatedBy(
                "it is needed since thirty days",
                neededForIncident("2026-10-01"),
                "incident INC-1: assessment still due since 2026-10-01"),
        RuleCase.of("RAX-07")
            .satisfiedBy(
                "the last broad assessment was a year ago",
                isms ->
                    earlierAssessment(it -> it.withPerformedOn(day("2025-11-01")))
                        .apply(
                            assessment(it -> it.withBreadth(AssessmentBreadth.PARTIAL))
                                .apply(isms)))
            .violatedBy(
                "it was the day before",
                earlierAssessment(it -> it.withPerformedOn(day("2025-10-31"))),
                "last broad assessment 2025-10-31 (expected: one within P1Y)"),
        RuleCase.of("RAX-08")
            .satisfiedBy(
                "an assessment is planned for the day",
                schedule(it -> it.withPlanned(ConformingIsms.DAY))));
  }

  private static UnaryOperator<Isms> replacedOn(String day) {
    return RiskChanges.criteria(it -> it.withVersion(2).withInForceSince(day(day)));
  }

  /** CH-1 came up on that day, and nobody decided whether it asks for an assessment. */
  private static UnaryOperator<Isms> undecided(String day) {
    return operation(
        it ->
            it.withChanges(
                    all(
                        it.changes(),
                        change ->
                            change.significant() ? change.withOn(LocalDate.parse(day)) : change))
                .withTriggerDecisions(
                    it.triggerDecisions().stream()
                        .filter(decision -> decision.change().isEmpty())
                        .toList()));
  }

  private static UnaryOperator<Isms> neededForIncident(String day) {
    return operation(
        it ->
            it.withTriggerDecisions(
                all(
                    it.triggerDecisions(),
                    decision ->
                        decision.incident().isPresent()
                            ? decision.withNeeded(true).withOn(LocalDate.parse(day))
                            : decision)));
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static UnaryOperator<Isms> schedule(UnaryOperator<AssessmentSchedule> change) {
    return operation(
        it -> it.withAssessmentSchedule(change.apply(it.assessmentSchedule().orElseThrow())));
  }

  private static UnaryOperator<Isms> unscheduled() {
    UnaryOperator<Isms> unscheduled = operation(it -> it.withAssessmentSchedule(Optional.empty()));
    return isms ->
        assessment(it -> it.withNextDue(Optional.empty())).apply(unscheduled.apply(isms));
  }

  private static UnaryOperator<Isms> withoutDecisions(Predicate<TriggerDecision> which) {
    return operation(
        it ->
            it.withTriggerDecisions(
                it.triggerDecisions().stream().filter(which.negate()).toList()));
  }
}
