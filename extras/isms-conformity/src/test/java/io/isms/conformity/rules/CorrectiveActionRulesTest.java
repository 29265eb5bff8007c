package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.operation;
import static io.isms.conformity.rules.ReviewChanges.correctiveAction;
import static io.isms.conformity.rules.ReviewChanges.improvement;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.improvement.ActionReview;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityStatus;
import io.isms.operation.Procedure;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class CorrectiveActionRulesTest extends RuleCases {
  private static UnaryOperator<Isms> lookBack(UnaryOperator<ActionReview> change) {
    return correctiveAction(it -> it.withReview(change.apply(it.review().orElseThrow())));
  }

  static UnaryOperator<Isms> procedure(ProcedurePurpose purpose, UnaryOperator<Procedure> change) {
    return operation(
        it ->
            it.withProcedures(
                Edit.one(
                    it.procedures(), procedure -> procedure.purposes().contains(purpose), change)));
  }

  /** A second nonconformity like the first, with an action of its own. */
  private static Isms withASecond(Isms isms) {
    return improvement(
            it -> {
              Nonconformity first = it.nonconformities().get(0);
              CorrectiveAction action = it.correctiveActions().get(0);
              return it.withNonconformities(
                      first,
                      first
                          .withId(NonconformityId.of("NC-2"))
                          .withControls()
                          .withClosedOn(Optional.empty())
                          .withStatus(NonconformityStatus.IMPLEMENTED))
                  .withCorrectiveActions(
                      action,
                      action
                          .withId(ActionId.of("CA-2"))
                          .withNonconformity(NonconformityId.of("NC-2")));
            })
        .apply(isms);
  }

  /** The action has its last day, and the nonconformity is not closed. */
  private static Isms stillOpen(Isms isms) {
    return nonconformity(
            it -> it.withClosedOn(Optional.empty()).withStatus(NonconformityStatus.PLANNED))
        .andThen(
            correctiveAction(
                it ->
                    it.withImplementedOn(Optional.empty())
                        .withReview(Optional.empty())
                        .withDue(LocalDate.of(2026, 11, 1))))
        .apply(isms);
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-8-2-P1")
            .satisfiedBy(
                "two nonconformities have their actions", CorrectiveActionRulesTest::withASecond)
            .violatedBy(
                "one of them has lost its action",
                improvement(it -> it.withCorrectiveActions(it.correctiveActions().get(0))),
                "nonconformity NC-2 has no corrective action")
            .alsoReports("C05-6-P4-P1"),
        RuleCase.of("C05-8-2-P1")
            .satisfiedBy(
                "another nonconformity was found at the same time",
                CorrectiveActionRulesTest::withASecond)
            .violatedBy(
                "it was found again after the first was closed",
                improvement(
                    it ->
                        it.withNonconformities(
                            Edit.one(
                                it.nonconformities(),
                                one -> one.id().value().equals("NC-2"),
                                one ->
                                    one.withCausesFoundOn(Optional.empty())
                                        .withDetectedOn(LocalDate.of(2026, 10, 22))))),
                "nonconformity NC-2: recurrence of NC-1")
            .in(Edition.E2005),
        RuleCase.of("C05-8-2-P2")
            .violatedBy(
                "the procedure says nothing on causes",
                procedure(
                    ProcedurePurpose.CORRECTIVE_ACTION,
                    it -> it.withSteps(Sets.filter(it.steps(), step -> !step.equals("b")))),
                "corrective procedure PR-CORRECTION lacks step b)")
            .violatedBy(
                "there is no procedure",
                procedure(
                    ProcedurePurpose.CORRECTIVE_ACTION,
                    it -> it.withPurposes(ProcedurePurpose.OTHER)),
                "corrective procedure missing"),
        RuleCase.of("NC-06")
            .violatedBy(
                "the action is not aimed at a cause",
                correctiveAction(it -> it.withCauses()),
                "action CA-1 addresses no cause")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("NC-06")
            .violatedBy(
                "the cause was found after the action was done",
                nonconformity(it -> it.withCausesFoundOn(LocalDate.of(2026, 7, 11))),
                "action CA-1 was done before the cause was found on 2026-07-11")
            .in(Edition.E2005),
        RuleCase.of("NC-16")
            .violatedBy(
                "nobody asked what it costs",
                correctiveAction(it -> it.withProportionality(Optional.empty())),
                "action CA-1: proportion unchecked")
            .violatedBy(
                "nobody asked what else it does",
                correctiveAction(it -> it.withSideEffects(Optional.empty())),
                "action CA-1: side effects unchecked"),
        RuleCase.of("NC-17")
            .violatedBy(
                "the look back rests on nothing",
                lookBack(ActionReview::withEvidence),
                "action CA-1 not verified")
            .violatedBy(
                "who carried it out looked back",
                lookBack(it -> it.withBy(PartyId.of("ITM"))),
                "action CA-1 self-verified"),
        RuleCase.of("NC-18")
            .violatedBy(
                "nobody is responsible",
                correctiveAction(it -> it.withResponsible(Optional.empty())),
                "action CA-1 lacks a responsible person")
            .violatedBy(
                "it has no priority",
                correctiveAction(it -> it.withPriority(Optional.empty())),
                "action CA-1 lacks a priority"),
        RuleCase.of("NC-19")
            .satisfiedBy("the action has some days left", CorrectiveActionRulesTest::stillOpen)
            .violatedBy(
                "it was due yesterday",
                correctiveAction(it -> it.withDue(LocalDate.of(2026, 10, 31))),
                "action CA-1 overdue since 2026-10-31")
            .alsoReports("C05-6-P4-P1"),
        RuleCase.of("NC-19")
            .violatedBy(
                "it was carried out late",
                correctiveAction(it -> it.withDue(LocalDate.of(2026, 7, 9))),
                "action CA-1 was carried out after 2026-07-09")
            .in(Edition.E2005),
        RuleCase.of("NC-19")
            .satisfiedBy("the action has some days left", CorrectiveActionRulesTest::stillOpen)
            .violatedBy(
                "it has no due day",
                correctiveAction(it -> it.withDue(Optional.empty())),
                "action CA-1 is open without a due day")
            .alsoReports("C05-6-P4-P1")
            .in(Edition.E2005),
        RuleCase.of("NC-19")
            .violatedBy(
                "what is closed was done on no known day",
                correctiveAction(
                    it ->
                        it.withImplementedOn(Optional.empty()).withDue(LocalDate.of(2026, 12, 1))),
                "action CA-1 undated")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("C05-8-2-F")
            .violatedBy(
                "nobody looked back",
                correctiveAction(it -> it.withReview(Optional.empty())),
                "action CA-1 unreviewed")
            .violatedBy(
                "it did not work",
                lookBack(it -> it.withEffective(false)),
                "action CA-1 was not effective and nothing takes its place"));
  }
}
