package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;

import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.operation.AdverseEffects;
import io.isms.operation.Change;
import io.isms.operation.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class ChangeRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("OPS-08")
            .violatedBy(
                "nobody asks what follows from CH-1",
                change("CH-1", it -> it.withConsequences(Optional.empty())),
                "change CH-1: consequences not assessed"),
        RuleCase.of("OPS-08")
            .satisfiedBy(
                "a change of tomorrow is not looked at yet",
                operation(ChangeRulesTest::withTomorrow)),
        RuleCase.of("OPS-09")
            .satisfiedBy(
                "a change of tomorrow is not planned yet",
                operation(ChangeRulesTest::withTomorrow)),
        RuleCase.of("OPS-09")
            .violatedBy(
                "CH-1 has no plan",
                change("CH-1", it -> it.withPlan(List.of())),
                "change CH-1 is unplanned (expected: tasks, people, days and means)")
            .violatedBy(
                "the plan of CH-1 is a task and no more",
                change("CH-1", ChangeRulesTest::withBarePlan),
                "change CH-1 is not planned in full (missing: who does ACT-C-1, when ACT-C-1 is"
                    + " due, what ACT-C-1 takes)")
            .alsoReports("OBJ-12"),
        RuleCase.of("OPS-10")
            .violatedBy(
                "the plan of CH-1 is approved the day after",
                change("CH-1", it -> it.withPlanApprovedOn(LocalDate.of(2026, 2, 15))),
                "change CH-1 was made on 2026-02-14, before its plan was approved (expected: not"
                    + " before)")
            .violatedBy(
                "the plan of CH-1 is never approved",
                change("CH-1", it -> it.withPlanApprovedOn(Optional.empty())),
                "change CH-1 was made on 2026-02-14, before its plan was approved (expected: not"
                    + " before)"),
        RuleCase.of("OPS-10")
            .satisfiedBy(
                "the plan of CH-1 is approved on the day",
                change("CH-1", it -> it.withPlanApprovedOn(LocalDate.of(2026, 2, 14)))),
        RuleCase.of("OPS-11")
            .satisfiedBy(
                "a further change is not made yet",
                operation(it -> withToday(it, change -> change.withMonitoring(List.of())))),
        RuleCase.of("OPS-11")
            .violatedBy(
                "nobody watches CH-1",
                change("CH-1", it -> it.withMonitoring(List.of())),
                "change CH-1 was not monitored (expected: at least one look while it was made)"),
        RuleCase.of("OPS-12")
            .satisfiedBy(
                "a further change is not closed yet",
                operation(it -> withToday(it, change -> change.withRecords(Set.of())))),
        RuleCase.of("OPS-12")
            .violatedBy(
                "CH-1 leaves no record",
                change("CH-1", it -> it.withRecords(Set.of())),
                "change CH-1 is closed without evidence (expected: at least one record)"),
        RuleCase.of("OPS-16")
            .satisfiedBy(
                "CH-2 does no harm, and nothing is done",
                change(
                    "CH-2",
                    it -> it.withAdverseEffects(AdverseEffects.NONE).withMitigations(List.of()))),
        RuleCase.of("OPS-16")
            .satisfiedBy(
                "nothing needs to be done about CH-2",
                change(
                    "CH-2",
                    it ->
                        it.withMitigations(List.of()).withNoMitigationBecause("It mends itself"))),
        RuleCase.of("OPS-16")
            .satisfiedBy(
                "CH-2 was seen 30 days ago and is not reviewed yet",
                change("CH-2", it -> unreviewed(it, LocalDate.of(2026, 10, 2))))
            .violatedBy(
                "CH-2 was seen 31 days ago and is not reviewed yet",
                change("CH-2", it -> unreviewed(it, LocalDate.of(2026, 10, 1))),
                "unintended change CH-2: review missing"),
        RuleCase.of("OPS-16")
            .violatedBy(
                "CH-2 is not reviewed",
                change("CH-2", it -> it.withReview(Optional.empty())),
                "unintended change CH-2: review missing")
            .violatedBy(
                "nobody tells whether CH-2 does harm",
                change("CH-2", it -> it.withAdverseEffects(Optional.empty())),
                "unintended change CH-2: nobody tells whether it does harm")
            .violatedBy(
                "CH-2 leaves no record",
                change("CH-2", it -> it.withRecords(Set.of())),
                "unintended change CH-2: records missing")
            .violatedBy(
                "nothing is done about the harm of CH-2",
                change("CH-2", it -> it.withMitigations(List.of())),
                "unintended change CH-2: nothing is done about the harm (expected: an action, or a"
                    + " reason why none is needed)",
                "nothing is done about the harm of any unintended change"));
  }

  private static UnaryOperator<Isms> change(String id, UnaryOperator<Change> change) {
    return operation(
        it -> it.withChanges(one(it.changes(), any -> any.id().value().equals(id), change)));
  }

  private static Change withBarePlan(Change change) {
    return change.withPlan(
        all(
            change.plan(),
            action ->
                action
                    .withResources(List.of())
                    .withResponsible(Optional.empty())
                    .withDue(Optional.empty())));
  }

  private static Change unreviewed(Change change, LocalDate on) {
    return change.withOn(on).withReview(Optional.empty());
  }

  private static Operation withTomorrow(Operation operation) {
    Change first = operation.changes().get(0);
    return with(
        operation,
        first
            .withOn(LocalDate.of(2026, 11, 2))
            .withConsequences(Optional.empty())
            .withPlan(List.of()));
  }

  /** A change that is proposed, not made and not closed. */
  private static Operation withToday(Operation operation, UnaryOperator<Change> change) {
    Change first = operation.changes().get(0);
    return with(
        operation,
        change.apply(
            first
                .withOn(LocalDate.of(2026, 11, 1))
                .withPlan(List.of())
                .withImplementedOn(Optional.empty())
                .withClosedOn(LocalDate.of(2026, 11, 2))));
  }

  private static Operation with(Operation operation, Change further) {
    return Operation.builder()
        .from(operation)
        .addChanges(further.withId(ChangeId.of("CH-9")))
        .build();
  }
}
