package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.isms.common.PlannedAction;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.SecurityRequirement;
import io.isms.control.ControlImplementation;
import io.isms.leadership.SecurityActivity;
import io.isms.operation.IsmsProcess;
import io.isms.operation.MeetingType;
import io.isms.operation.OperationReview;
import io.isms.operation.ProcessKind;
import io.isms.operation.ProcessState;
import io.isms.operation.ProcessTopic;
import io.isms.planning.Objective;
import io.isms.planning.Planning;
import java.time.LocalDate;
import java.util.List;

/** The processes run as planned, by criteria, and leave evidence (8.1; 2005 4.2.2 f)). */
final class ProcessRules {
  private static final ImmutableSet<ProcessTopic> NECESSARY =
      ImmutableSet.of(
          ProcessTopic.RISK_MANAGEMENT,
          ProcessTopic.INTERNAL_AUDIT,
          ProcessTopic.MANAGEMENT_REVIEW,
          ProcessTopic.NONCONFORMITY);
  private static final ImmutableSet<ProcessTopic> RECOMMENDED =
      ImmutableSet.of(ProcessTopic.INCIDENT_MANAGEMENT, ProcessTopic.CONTINUITY);

  static final RuleSet RULES =
      RuleSet.of(
          "8.1 Processes",
          Rule.named("OPS-01", "Every process is planned and controlled, and has an owner")
              .since2013("8.1")
              .check(ProcessRules::processesAreControlled),
          Rule.named("OPS-02", "Every requirement and objective is served by a process")
              .since2013("8.1")
              .check(ProcessRules::processesServe),
          Rule.named("OPS-03", "Every process that runs leaves evidence")
              .since2013("8.1", "7.5.1 a)")
              .check(ProcessRules::processesLeaveEvidence),
          Rule.named("OPS-04", "The processes of the management system itself exist")
              .since2013("8.1")
              .check(ProcessRules::systemHasItsProcesses),
          Rule.named("OPS-05", "Every control that works runs in a process")
              .since2013("8.1")
              .check(ProcessRules::controlsRunInProcesses),
          Rule.named("OPS-06", "Every process that runs is reviewed in time")
              .check(ProcessRules::processesAreReviewed),
          Rule.named("OPS-07", "Further processes, reports and meetings are in place")
              .check(ProcessRules::structureIsInPlace),
          Rule.named("OPS-22", "Every process has criteria by which it is controlled")
              .in2022("8.1")
              .check(ProcessRules::processesHaveCriteria),
          Rule.named("OPS-23", "Actions on risks to the system and for objectives are carried out")
              .since2013("8.1")
              .check(ProcessRules::actionsAreCarriedOut),
          Rule.named("C05-4-2-2-F", "Somebody answers for the running of the system")
              .in2005("4.2.2 f)")
              .check(ProcessRules::somebodyAnswersForOperation));

  private ProcessRules() {}

  private static void processesAreControlled(Probe it) {
    for (IsmsProcess process : Processes.of(it).all()) {
      it.require(
          process.plan().isPresent(),
          process.id(),
          "process %s is not planned (expected: how it runs, or where that is written)",
          process.id());
      it.require(
          process.state().isPresent(),
          process.id(),
          "process %s is not controlled: nobody says how far it has come (expected: one of %s)",
          process.id(),
          ImmutableList.copyOf(ProcessState.values()));
      it.agree(
          process.owner().isPresent(),
          process.id(),
          "process %s has no owner (expected: a party)",
          process.id());
    }
  }

  private static void processesServe(Probe it) {
    Processes processes = Processes.of(it);
    List<SecurityRequirement> requirements =
        it.isms().context().requirements().stream()
            .filter(requirement -> requirement.relevant() && requirement.handled().orElse(true))
            .toList();
    List<Objective> objectives = it.isms().planning().objectives();
    boolean any = requirements.isEmpty() && objectives.isEmpty();
    for (SecurityRequirement requirement : requirements) {
      any |=
          it.agree(
              processes.serve(requirement.id()),
              requirement.id(),
              "requirement %s is served by no process (expected: at least one)",
              requirement.id());
    }
    for (Objective objective : objectives) {
      any |=
          it.agree(
              processes.serve(objective.id()),
              objective.id(),
              "objective %s is served by no process (expected: at least one)",
              objective.id());
    }
    it.require(any, "processes", "no requirement and no objective is served by any process");
  }

  private static void processesLeaveEvidence(Probe it) {
    List<IsmsProcess> running = Processes.of(it).running();
    boolean any = running.isEmpty();
    for (IsmsProcess process : running) {
      any |=
          it.agree(
              !process.records().isEmpty(),
              process.id(),
              "process %s runs and leaves no evidence (expected: at least one record)",
              process.id());
    }
    it.require(any, "processes", "no process that runs leaves any evidence (expected: records)");
  }

  private static void systemHasItsProcesses(Probe it) {
    for (ProcessTopic topic : NECESSARY) {
      it.demand(
          Processes.of(it).topics().contains(topic),
          topic,
          "no process of the management system is about %s (expected: one)",
          topic);
    }
  }

  private static void controlsRunInProcesses(Probe it) {
    List<ControlImplementation> working =
        it.isms().controls().implementations().stream()
            .filter(control -> control.isWorking(it.asOf()))
            .toList();
    boolean any = working.isEmpty();
    for (ControlImplementation control : working) {
      any |=
          it.recommend(
              !Processes.of(it).withControl(control.control()).isEmpty(),
              control.control(),
              "control %s runs in no process (expected: one)",
              control.control());
    }
    it.require(any, "controls", "no control runs in any process (expected: each in one)");
  }

  private static void processesAreReviewed(Probe it) {
    for (IsmsProcess process : Processes.of(it).running()) {
      Last last = new Last(OperationReview.lastOn(process.reviews(), it.asOf()));
      it.agree(
          last.isWithin(it.profile().reviewEvery(), it.asOf()),
          process.id(),
          "process %s was %s (expected: within %s)",
          process.id(),
          last.when("reviewed"),
          it.profile().reviewEvery());
    }
  }

  private static void structureIsInPlace(Probe it) {
    for (ProcessTopic topic : RECOMMENDED) {
      it.recommend(
          Processes.of(it).topics().contains(topic),
          topic,
          "no process of the management system is about %s (expected: one)",
          topic);
    }
    it.recommend(
        Processes.of(it).all().stream().anyMatch(ProcessRules::isForTreatment),
        ProcessKind.TREATMENT,
        "no process follows from the planned controls (expected: at least one)");
    it.recommend(
        !it.isms().operation().reportTypes().isEmpty(),
        "reports",
        "no report is made regularly (expected: reports with content, rhythm, form and duty)");
    it.recommend(
        !it.isms().operation().meetingTypes().isEmpty(),
        "meetings",
        "no meeting is held regularly (expected: meetings with rhythm, participants and purpose)");
    for (MeetingType meeting : it.isms().operation().meetingTypes()) {
      it.recommend(
          meeting.participants().size() >= 2,
          meeting.name(),
          "meeting '%s' brings no functions together (expected: two participants or more)",
          meeting.name());
    }
  }

  private static boolean isForTreatment(IsmsProcess process) {
    return process.kind() == ProcessKind.TREATMENT;
  }

  private static void processesHaveCriteria(Probe it) {
    for (IsmsProcess process : Processes.of(it).all()) {
      it.require(
          !process.criteria().isEmpty(),
          process.id(),
          "process %s has no criteria (expected: at least one)",
          process.id());
    }
  }

  private static void actionsAreCarriedOut(Probe it) {
    Planning planning = it.isms().planning();
    planning.outcomeRisks().forEach(risk -> actionsAreCarriedOut(risk.actions(), it));
    planning.opportunities().forEach(chance -> actionsAreCarriedOut(chance.actions(), it));
    planning.objectives().forEach(objective -> actionsAreCarriedOut(objective.plan(), it));
  }

  private static void actionsAreCarriedOut(List<PlannedAction> actions, Probe it) {
    for (PlannedAction action : actions) {
      action.due().ifPresent(due -> actionIsCarriedOut(action, due, it));
    }
  }

  private static void actionIsCarriedOut(PlannedAction action, LocalDate due, Probe it) {
    it.require(
        !action.isOverdue(it.asOf()) || action.rescheduledBecause().isPresent(),
        action.id(),
        "planned action %s was due on %s and is not carried out (expected: done, or moved with a"
            + " reason)",
        action.id(),
        due);
  }

  private static void somebodyAnswersForOperation(Probe it) {
    it.require(
        it.isms().leadership().roles().stream()
            .filter(role -> role.activities().contains(SecurityActivity.COORDINATE_ISMS))
            .anyMatch(role -> People.of(it).isHeld(role.id())),
        SecurityActivity.COORDINATE_ISMS,
        "nobody answers for the running of the system (expected: a role for %s that is held)",
        SecurityActivity.COORDINATE_ISMS);
  }
}
