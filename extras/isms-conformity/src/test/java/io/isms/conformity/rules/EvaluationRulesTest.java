package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ObjectiveId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.declaration.Declarations;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.EvaluationAspect;
import io.isms.evaluation.EvaluationInput;
import io.isms.evaluation.EvaluationSubject;
import io.isms.evaluation.SystemEvaluation;
import io.isms.planning.Objective;
import io.isms.planning.Planning;
import io.isms.standard.ClauseRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

final class EvaluationRulesTest extends RuleCases {
  private static final LocalDate TOO_LONG_AGO = LocalDate.of(2025, 10, 31);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("MON-01")
            .violatedBy(
                "performance was not evaluated",
                evaluations(it -> it.withAspects(EvaluationAspect.EFFECTIVENESS)),
                "PERFORMANCE was never evaluated (expected: within P1Y)")
            .violatedBy(
                "the last evaluation was a year and a day ago",
                evaluations(it -> it.withOn(TOO_LONG_AGO)),
                "PERFORMANCE was last evaluated on 2025-10-31 (expected: within P1Y)",
                "EFFECTIVENESS was last evaluated on 2025-10-31 (expected: within P1Y)"),
        RuleCase.of("MON-01")
            .satisfiedBy(
                "the last evaluation was a year ago",
                evaluations(it -> it.withOn(TOO_LONG_AGO.plusDays(1)))),
        RuleCase.of("MON-01")
            .satisfiedBy(
                "the first evaluation is planned for tomorrow",
                isms -> withFirst(isms, "9.1 lead", LocalDate.of(2026, 11, 2)))
            .violatedBy(
                "it was planned for today",
                isms -> withFirst(isms, "9.1 lead", LocalDate.of(2026, 11, 1)),
                "PERFORMANCE was never evaluated (expected: within P6M)",
                "EFFECTIVENESS was never evaluated (expected: within P6M)"),
        RuleCase.of("MON-08")
            .satisfiedBy(
                "an objective was set after the evaluation", EvaluationRulesTest::withNewObjective),
        RuleCase.of("MON-08")
            .violatedBy(
                "O-1 is not looked at",
                evaluations(
                    it ->
                        it.withObjectives(
                            Sets.difference(it.objectives(), Set.of(ObjectiveId.of("O-1"))))),
                "objective O-1 is absent from effectiveness evaluation EV-2026")
            .violatedBy(
                "no objective is looked at",
                evaluations(it -> it.withObjectives(Set.of())),
                "effectiveness evaluation EV-2026 looks at no objective (expected: all of them)",
                "objective O-1 is absent from effectiveness evaluation EV-2026",
                "objective O-2 is absent from effectiveness evaluation EV-2026"),
        RuleCase.of("C05-4-2-3-B")
            .satisfiedBy(
                "effectiveness was last reviewed a year ago",
                evaluations(it -> it.withOn(TOO_LONG_AGO.plusDays(1)))),
        RuleCase.of("C05-4-2-3-B")
            .satisfiedBy(
                "the first review is planned for tomorrow",
                isms -> withFirst(isms, "4.2.3 b)", LocalDate.of(2026, 11, 2)))
            .violatedBy(
                "it was planned for today",
                isms -> withFirst(isms, "4.2.3 b)", LocalDate.of(2026, 11, 1)),
                "the effectiveness of the system was never reviewed (expected: once)"),
        RuleCase.of("C05-4-2-3-B")
            .violatedBy(
                "effectiveness was last reviewed a year and a day ago",
                evaluations(it -> it.withOn(TOO_LONG_AGO)),
                "effectiveness was last reviewed on 2025-10-31 (expected: within P1Y)")
            .violatedBy(
                "effectiveness was never reviewed",
                evaluations(it -> it.withAspects(EvaluationAspect.PERFORMANCE)),
                "the effectiveness of the system was never reviewed (expected: once)")
            .violatedBy(
                "audits are not looked at",
                evaluations(
                    it ->
                        it.withInputs(
                            Sets.difference(it.inputs(), Set.of(EvaluationInput.AUDITS)))),
                "review EV-2026 of effectiveness lacks AUDITS as input")
            .violatedBy(
                "the policy is not looked at",
                evaluations(
                    it ->
                        it.withCoverage(
                            Sets.difference(it.coverage(), Set.of(EvaluationSubject.POLICY)))),
                "review EV-2026 of effectiveness does not cover POLICY")
            .violatedBy(
                "nobody plans how often to review",
                isms -> withoutInterval(isms, "4.2.3 b)"),
                "it is not planned how often effectiveness is reviewed (expected: an interval)"));
  }

  private static UnaryOperator<Isms> evaluations(UnaryOperator<SystemEvaluation> change) {
    return evaluation(it -> it.withEvaluations(all(it.evaluations(), change)));
  }

  private static Isms withoutInterval(Isms isms, String text) {
    ClauseRef clause = ClauseRef.of(isms.edition(), text);
    return isms.withDeclarations(
        isms.declarations()
            .withIntervals(
                isms.declarations().intervals().stream()
                    .filter(interval -> !interval.clauses().contains(clause))
                    .toList()));
  }

  /** Nothing is evaluated so far; the first time is planned for that day. */
  private static Isms withFirst(Isms isms, String clause, LocalDate first) {
    Isms unplanned =
        evaluations(it -> it.withOn(LocalDate.of(2026, 11, 20)))
            .apply(withoutInterval(isms, clause));
    return unplanned.withDeclarations(
        Declarations.builder()
            .from(unplanned.declarations())
            .addIntervals(
                PlannedInterval.builder()
                    .addClause(ClauseRef.of(isms.edition(), clause))
                    .interval(Period.ofMonths(6))
                    .firstDue(first)
                    .build())
            .build());
  }

  private static Isms withNewObjective(Isms isms) {
    return isms.withPlanning(
        Planning.builder()
            .from(isms.planning())
            .addObjectives(
                Objective.builder()
                    .from(isms.planning().objectives().get(0))
                    .id(ObjectiveId.of("O-9"))
                    .setOn(LocalDate.of(2026, 10, 10))
                    .plan(List.of())
                    .build())
            .build());
  }
}
