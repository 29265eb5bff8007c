package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.action;
import static io.isms.conformity.rules.TreatmentChanges.implementation;
import static io.isms.conformity.rules.TreatmentChanges.included;
import static io.isms.conformity.rules.TreatmentChanges.plan;
import static io.isms.conformity.rules.TreatmentChanges.treatment;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;

import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.RecordKind;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import io.isms.treatment.PlanFailure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class TreatmentResultRulesTest extends RuleCases {
  private static final ControlId ACCESS_2005 = ControlId.parse("2005:A.11.1.1");
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 10, 31);

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RTX-01")
            .violatedBy(
                "device management was due yesterday",
                action("ACT-2", it -> it.withDue(YESTERDAY)),
                "plan action ACT-2 not carried out (due 2026-10-31)"),
        RuleCase.of("RTX-01")
            .satisfiedBy(
                "device management is due today",
                action("ACT-2", it -> it.withDue(YESTERDAY.plusDays(1)))),
        RuleCase.of("RTX-02")
            .violatedBy(
                "there is no record of results",
                TreatmentResultRulesTest::withoutResults,
                "treatment results undocumented"),
        RuleCase.of("RTX-03")
            .violatedBy(
                "the plan is older than the assessment",
                plan(it -> it.withPreparedOn(LocalDate.of(2026, 8, 31))),
                "assessment RA-2026 led to no plan update"),
        RuleCase.of("RTX-04")
            .satisfiedBy("the plan answers a failure of ACT-2", failure(LocalDate.of(2026, 9, 15)))
            .violatedBy(
                "nobody decides anew after ACT-2 failed",
                failure(YESTERDAY),
                "failure of ACT-2 ignored (expected: a plan or a treatment decided since"
                    + " 2026-10-31)"),
        RuleCase.of("RTX-04")
            .satisfiedBy(
                "R-1 is treated anew after ACT-2 failed",
                TreatmentChanges.both(
                    failure(YESTERDAY), treatmentOf("R-1", it -> it.withEstimatedOn(YESTERDAY)))),
        RuleCase.of("RTX-05")
            .violatedBy(
                "nobody has looked at the plan",
                treatment(it -> it.withProgressChecks(List.of())),
                "plan progress not monitored, last never (expected: within P3M)")
            .violatedBy(
                "the last look is three months and a day ago",
                lastCheck(LocalDate.of(2026, 7, 31)),
                "plan progress not monitored, last on 2026-07-31 (expected: within P3M)"),
        RuleCase.of("RTX-05")
            .satisfiedBy("the last look is three months ago", lastCheck(LocalDate.of(2026, 8, 1))),
        documented(Edition.E2013, ControlId.parse("2013:A.9.1.1")),
        documented(Edition.E2022, ControlId.parse("2022:A.5.15")),
        RuleCase.of("C05-4-2-2-B")
            .violatedBy(
                "nobody pays for ACT-2",
                action("ACT-2", it -> it.withFunding(Optional.empty())),
                "action ACT-2 unfunded (expected: from which money it is paid)")
            .violatedBy(
                "nobody decided to move ACT-2",
                action("ACT-2", it -> it.withDecision(Optional.empty())),
                "action ACT-2 was moved without a decision"),
        RuleCase.of("C05-4-2-2-C")
            .violatedBy(
                "nobody rolls device management out",
                action("ACT-2", it -> it.withControls(ControlId.parse("2005:A.10.4.1"))),
                "selected control C-MDM neither implemented nor planned")
            .violatedBy(
                "nothing proves that access is controlled",
                implementation(ACCESS_2005, it -> it.withEvidence(Set.of())),
                "control 2005:A.11.1.1 claimed without proof (expected: the day since which it is"
                    + " in place, and a record)")
            .violatedBy(
                "nobody knows since when access is controlled",
                implementation(ACCESS_2005, it -> it.withImplementedOn(Optional.empty())),
                "control 2005:A.11.1.1 claimed without proof (expected: the day since which it is"
                    + " in place, and a record)")
            .alsoReports("C05-4-2-1-J-2"));
  }

  private static RuleCase documented(Edition edition, ControlId control) {
    return RuleCase.of("DOC-20")
        .in(edition)
        .violatedBy(
            "no document tells how access is controlled",
            included(control, it -> it.withDocuments(Set.of())),
            "control " + control + " is implemented without its document");
  }

  private static Isms withoutResults(Isms isms) {
    return isms.withSupport(
        isms.support()
            .withRecords(
                isms.support().records().stream()
                    .map(
                        it ->
                            it.kinds().contains(RecordKind.RISK_TREATMENT)
                                ? it.withKinds(RecordKind.OTHER)
                                : it)
                    .toList()));
  }

  private static UnaryOperator<Isms> failure(LocalDate day) {
    return treatment(
        it ->
            it.withFailures(
                PlanFailure.builder()
                    .action(ActionId.of("ACT-2"))
                    .on(day)
                    .what("The phones refuse it")
                    .build()));
  }

  private static UnaryOperator<Isms> lastCheck(LocalDate day) {
    return treatment(
        it ->
            it.withProgressChecks(
                it.progressChecks().stream().map(check -> check.withOn(day)).toList()));
  }
}
