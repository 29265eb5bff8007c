package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.inTurn;
import static io.isms.conformity.example.Edit.one;
import static io.isms.conformity.example.Edit.operation;
import static io.isms.conformity.example.Edit.planning;
import static io.isms.conformity.rules.SystemChanges.context;
import static io.isms.conformity.rules.SystemChanges.leadership;
import static io.isms.conformity.rules.SystemChanges.role;
import static io.isms.conformity.rules.TreatmentChanges.implementation;

import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.ActionStatus;
import io.isms.common.PartyId;
import io.isms.common.PlannedAction;
import io.isms.common.ProcessId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import io.isms.context.SecurityRequirement;
import io.isms.control.ControlId;
import io.isms.control.CustomControlId;
import io.isms.control.ImplementationStatus;
import io.isms.leadership.SecurityActivity;
import io.isms.operation.IsmsProcess;
import io.isms.operation.Operation;
import io.isms.operation.OperationReview;
import io.isms.operation.ProcessKind;
import io.isms.operation.ProcessState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class ProcessRulesTest extends RuleCases {
  private static final LocalDate TOO_LONG_AGO = LocalDate.of(2025, 10, 31);
  private static final Set<String> COORDINATORS = Set.of("ROLE-CISO", "ROLE-ITM");
  private static final SecurityRequirement BUSINESS =
      SecurityRequirement.builder()
          .id(RequirementId.of("REQ-NEW"))
          .kind(RequirementKind.BUSINESS)
          .source("Business plan 2027")
          .text("Records are at hand on every ward")
          .handled(true)
          .reviewedOn(LocalDate.of(2026, 5, 4))
          .build();

  /** A system that has processes but neither requirements nor objectives. */
  private static Isms withNothingToServe(Isms isms) {
    return Isms.builder()
        .edition(isms.edition())
        .operation(
            Operation.builder()
                .addProcesses(
                    IsmsProcess.builder()
                        .id(ProcessId.of("P-RISK"))
                        .name("Risk management")
                        .kind(ProcessKind.ISMS)
                        .build())
                .build())
        .build();
  }

  private static PlannedAction overdue(String id, PlannedAction action) {
    return action.id().value().equals(id)
        ? action
            .withStatus(ActionStatus.IN_PROGRESS)
            .withCompletedOn(Optional.empty())
            .withMilestones()
            .withDue(LocalDate.of(2026, 10, 31))
        : action;
  }

  private static final ControlId MDM = ControlId.parse("C-MDM");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("OPS-01")
            .violatedBy(
                "P-RISK has no plan",
                process("P-RISK", it -> it.withPlan(Optional.empty())),
                "process P-RISK is not planned (expected: how it runs, or where that is written)")
            .violatedBy(
                "nobody knows how far P-RISK is",
                process("P-RISK", it -> it.withState(Optional.empty())),
                "process P-RISK is not controlled: nobody says how far it has come (expected: one"
                    + " of [PLANNED, IMPLEMENTED, CONTROLLED])")
            .violatedBy(
                "P-RISK has no owner",
                process("P-RISK", it -> it.withOwner(Optional.empty())),
                "process P-RISK has no owner (expected: a party)"),
        RuleCase.of("OPS-02")
            .violatedBy(
                "no process serves REQ-LAW",
                process("P-RISK", ProcessRulesTest::withoutLaw),
                "requirement REQ-LAW is served by no process (expected: at least one)")
            .violatedBy(
                "no process serves anything",
                processes(ProcessRulesTest::servingNothing),
                "no requirement and no objective is served by any process",
                "requirement REQ-LAW is served by no process (expected: at least one)",
                "requirement REQ-REG is served by no process (expected: at least one)",
                "requirement REQ-CONTRACT is served by no process (expected: at least one)",
                "requirement REQ-BUSINESS is served by no process (expected: at least one)",
                "objective O-1 is served by no process (expected: at least one)",
                "objective O-2 is served by no process (expected: at least one)"),
        RuleCase.of("OPS-02")
            .satisfiedBy("REQ-LAW is not handled", ProcessRulesTest::withUnhandledLaw),
        RuleCase.of("OPS-02")
            .satisfiedBy("there is nothing to serve", ProcessRulesTest::withNothingToServe)
            .violatedBy(
                "there is a requirement",
                context(it -> it.withRequirements(BUSINESS)),
                "no requirement and no objective is served by any process",
                "requirement REQ-NEW is served by no process (expected: at least one)")
            .alsoReports("PTY-05"),
        RuleCase.of("OPS-02")
            .violatedBy(
                "objectives alone are served",
                processes(it -> it.withRequirements(Set.of())),
                "requirement REQ-LAW is served by no process (expected: at least one)",
                "requirement REQ-REG is served by no process (expected: at least one)",
                "requirement REQ-CONTRACT is served by no process (expected: at least one)",
                "requirement REQ-BUSINESS is served by no process (expected: at least one)")
            .violatedBy(
                "requirements alone are served",
                processes(it -> it.withObjectives(Set.of())),
                "objective O-1 is served by no process (expected: at least one)",
                "objective O-2 is served by no process (expected: at least one)"),
        RuleCase.of("OPS-03")
            .violatedBy(
                "P-RISK leaves no record",
                process("P-RISK", it -> it.withRecords(Set.of())),
                "process P-RISK runs and leaves no evidence (expected: at least one record)")
            .violatedBy(
                "only P-RISK runs, without a record",
                processes(ProcessRulesTest::stillPlannedUnlessRisk),
                "process P-RISK runs and leaves no evidence (expected: at least one record)",
                "no process that runs leaves any evidence (expected: records)"),
        RuleCase.of("OPS-04")
            .violatedBy(
                "no process is about internal audits",
                process("P-AUDIT", it -> it.withTopics(Set.of())),
                "no process of the management system is about INTERNAL_AUDIT (expected: one)"),
        RuleCase.of("OPS-05")
            .satisfiedBy(
                "C-MDM is the only control that works",
                isms ->
                    isms.withControls(
                        isms.controls()
                            .withImplementations(
                                isms.controls().findImplementation(MDM).orElseThrow())))
            .violatedBy(
                "C-MDM runs in no process",
                process("P-ACCESS", ProcessRulesTest::withoutMdm),
                "control C-MDM runs in no process (expected: one)",
                "no control runs in any process (expected: each in one)")
            .alsoReports("LDR-06"),
        RuleCase.of("OPS-05")
            .violatedBy(
                "C-MDM runs in no process",
                process("P-ACCESS", ProcessRulesTest::withoutMdm),
                "control C-MDM runs in no process (expected: one)")
            .alsoReports("LDR-06"),
        RuleCase.of("OPS-05")
            .satisfiedBy(
                "C-MDM is only planned and runs in no process",
                inTurn(
                    implementation(
                        CustomControlId.of("C-MDM"),
                        it ->
                            it.withStatus(ImplementationStatus.NOT_IMPLEMENTED)
                                .withImplementedOn(Optional.empty())),
                    process("P-ACCESS", ProcessRulesTest::withoutMdm))),
        RuleCase.of("OPS-06")
            .violatedBy(
                "P-RISK was last reviewed a year and a day ago",
                process(
                    "P-RISK",
                    it -> it.withReviews(all(it.reviews(), last -> last.withOn(TOO_LONG_AGO)))),
                "process P-RISK was last reviewed on 2025-10-31 (expected: within P1Y)")
            .violatedBy(
                "P-RISK was never reviewed",
                process("P-RISK", it -> it.withReviews(List.of())),
                "process P-RISK was never reviewed (expected: within P1Y)"),
        RuleCase.of("OPS-06")
            .satisfiedBy(
                "P-RISK was last reviewed a year ago, and will be in a week",
                process("P-RISK", ProcessRulesTest::reviewedAYearAgo)),
        RuleCase.of("OPS-07")
            .violatedBy(
                "no process is about continuity",
                process("P-CONTINUITY", it -> it.withTopics(Set.of())),
                "no process of the management system is about CONTINUITY (expected: one)")
            .violatedBy(
                "no process follows from controls",
                processes(it -> it.withKind(ProcessKind.ISMS)),
                "no process follows from the planned controls (expected: at least one)")
            .violatedBy(
                "no report is made",
                operation(it -> it.withReportTypes(List.of())),
                "no report is made regularly (expected: reports with content, rhythm, form and"
                    + " duty)")
            .violatedBy(
                "no meeting is held",
                operation(it -> it.withMeetingTypes(List.of())),
                "no meeting is held regularly (expected: meetings with rhythm, participants and"
                    + " purpose)")
            .violatedBy(
                "one unit meets alone",
                operation(ProcessRulesTest::withOneUnitInMeetings),
                "meeting 'Security round' brings no functions together (expected: two participants or"
                    + " more)"),
        RuleCase.of("OPS-07")
            .satisfiedBy(
                "two units meet",
                operation(
                    it ->
                        it.withMeetingTypes(
                            all(
                                it.meetingTypes(),
                                meeting ->
                                    meeting.withParticipants(
                                        PartyId.of("U-CARE"), PartyId.of("U-IT")))))),
        RuleCase.of("OPS-22")
            .violatedBy(
                "P-RISK has no criteria",
                process("P-RISK", it -> it.withCriteria(List.of())),
                "process P-RISK has no criteria (expected: at least one)"),
        RuleCase.of("OPS-23")
            .violatedBy(
                "the first action for O-1 is overdue",
                ProcessRulesTest::withOverdueAction,
                "planned action ACT-O-1 was due on 2026-10-31 and is not carried out (expected:"
                    + " done, or moved with a reason)"),
        RuleCase.of("OPS-23")
            .violatedBy(
                "an action on an opportunity is overdue",
                planning(
                    it ->
                        it.withOpportunities(
                            all(
                                it.opportunities(),
                                one ->
                                    one.withActions(
                                        all(
                                            one.actions(),
                                            action -> overdue("ACT-P-2", action)))))),
                "planned action ACT-P-2 was due on 2026-10-31 and is not carried out (expected: done, or"
                    + " moved with a reason)")
            .violatedBy(
                "an action on a risk to the system is overdue",
                planning(
                    it ->
                        it.withOutcomeRisks(
                            all(
                                it.outcomeRisks(),
                                one ->
                                    one.withActions(
                                        all(
                                            one.actions(),
                                            action -> overdue("ACT-P-1", action)))))),
                "planned action ACT-P-1 was due on 2026-10-31 and is not carried out (expected: done, or"
                    + " moved with a reason)"),
        RuleCase.of("OPS-23")
            .satisfiedBy(
                "the first action for O-1 is overdue, and moved with a reason",
                ProcessRulesTest::withMovedAction),
        RuleCase.of("C05-4-2-2-F")
            .violatedBy(
                "no role is for the running of the system",
                ProcessRulesTest::withoutCoordination,
                "nobody answers for the running of the system (expected: a role for COORDINATE_ISMS"
                    + " that is held)"),
        RuleCase.of("C05-4-2-2-F")
            .satisfiedBy(
                "the head of IT sees to it, too",
                role("ROLE-ITM", it -> it.withActivities(SecurityActivity.COORDINATE_ISMS)))
            .violatedBy(
                "neither role is held any longer",
                leadership(
                    it ->
                        it.withAssignments(
                            all(
                                it.assignments(),
                                one ->
                                    COORDINATORS.contains(one.role().value())
                                        ? one.withUntil(LocalDate.of(2026, 10, 31))
                                        : one))),
                "nobody answers for the running of the system (expected: a role for COORDINATE_ISMS"
                    + " that is held)")
            .alsoReports("C05-5-1-C", "REPEATED-MINOR"));
  }

  private static UnaryOperator<Isms> process(String id, UnaryOperator<IsmsProcess> change) {
    return operation(
        it ->
            it.withProcesses(
                one(it.processes(), process -> process.id().value().equals(id), change)));
  }

  private static UnaryOperator<Isms> processes(UnaryOperator<IsmsProcess> change) {
    return operation(it -> it.withProcesses(all(it.processes(), change)));
  }

  private static IsmsProcess withoutLaw(IsmsProcess process) {
    return process.withRequirements(
        Sets.difference(process.requirements(), Set.of(RequirementId.of("REQ-LAW"))));
  }

  private static IsmsProcess servingNothing(IsmsProcess process) {
    return process.withRequirements(Set.of()).withObjectives(Set.of());
  }

  private static IsmsProcess stillPlannedUnlessRisk(IsmsProcess process) {
    return process.id().value().equals("P-RISK")
        ? process.withRecords(Set.of())
        : process.withState(ProcessState.PLANNED);
  }

  private static IsmsProcess withoutMdm(IsmsProcess process) {
    return process.withControls(
        Sets.difference(process.controls(), Set.of(CustomControlId.of("C-MDM"))));
  }

  private static Operation withOneUnitInMeetings(Operation operation) {
    return operation.withMeetingTypes(
        all(
            operation.meetingTypes(),
            meeting -> meeting.withParticipants(meeting.participants().first())));
  }

  private static Isms withoutCoordination(Isms isms) {
    return isms.withLeadership(
        isms.leadership()
            .withRoles(
                all(
                    isms.leadership().roles(),
                    role ->
                        role.withActivities(
                            Sets.difference(
                                role.activities(), Set.of(SecurityActivity.COORDINATE_ISMS))))));
  }

  private static Isms withUnhandledLaw(Isms isms) {
    Isms unserved = process("P-RISK", ProcessRulesTest::withoutLaw).apply(isms);
    return unserved.withContext(
        unserved
            .context()
            .withRequirements(
                one(
                    unserved.context().requirements(),
                    it -> it.id().value().equals("REQ-LAW"),
                    it -> it.withHandled(false))));
  }

  private static IsmsProcess reviewedAYearAgo(IsmsProcess process) {
    OperationReview review = process.reviews().get(0);
    return process.withReviews(
        review.withOn(TOO_LONG_AGO.plusDays(1)), review.withOn(LocalDate.of(2026, 11, 8)));
  }

  private static Isms withOverdueAction(Isms isms) {
    return withAction(
        isms,
        action ->
            action
                .withStatus(ActionStatus.IN_PROGRESS)
                .withCompletedOn(Optional.empty())
                .withMilestones(LocalDate.of(2026, 9, 30))
                .withDue(LocalDate.of(2026, 10, 31)));
  }

  private static Isms withMovedAction(Isms isms) {
    return withAction(
        withOverdueAction(isms), action -> action.withRescheduledBecause("Delivered late"));
  }

  private static Isms withAction(Isms isms, UnaryOperator<PlannedAction> change) {
    return isms.withPlanning(
        isms.planning()
            .withObjectives(
                all(
                    isms.planning().objectives(),
                    objective ->
                        objective.withPlan(
                            all(
                                objective.plan(),
                                action ->
                                    action.id().value().equals("ACT-O-1")
                                        ? change.apply(action)
                                        : action)))));
  }
}
