package io.isms.conformity.rules;

import io.isms.common.PartyId;
import io.isms.conformity.Guidance;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.conformity.Strength;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.declaration.ConformityClaim;
import io.isms.declaration.GuidanceWaiver;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.operation.IsmsProcess;
import io.isms.operation.Operation;
import io.isms.operation.ProcessKind;
import io.isms.risk.Risk;
import io.isms.standard.Phase;
import io.isms.support.Record;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The system as a whole (4.4; 2005 1.2, 4.1 and 4.2.1 i)), and what is not followed of 27003. */
final class SystemRules {
  static final RuleSet RULES =
      RuleSet.of(
          "4.4 The management system",
          Rule.named("SYS-01", "The system is set up and in operation")
              .since2013("4.4")
              .check(SystemRules::systemIsInOperation),
          Rule.named("SYS-03", "Each process of the system interacts with another")
              .in2022("4.4")
              .check(SystemRules::processesInteract),
          Rule.named("C05-4-1", "Every phase of the cycle left a record")
              .in2005("4.1")
              .check(SystemRules::phasesLeaveRecords),
          Rule.named("C05-4-2-1-I", "Management gave leave before operation began")
              .in2005("4.2.1 i)")
              .check(SystemRules::operationIsAuthorized),
          Rule.named("C05-1-2-P1-P2", "A claim of conformity leaves out no main clause")
              .in2005("1.2 ¶1 P2")
              .check(SystemRules::claimsLeaveOutNothing),
          Rule.named("GEN-01", "No component of the system is missing altogether")
              .check(SystemRules::componentsAreThere),
          Rule.named("GEN-02", "No requirement is waived").check(SystemRules::requirementsStand),
          Rule.named("GEN-03", "Each waiver is explained").check(SystemRules::waiversAreExplained));

  private SystemRules() {}

  private static void systemIsInOperation(Probe it) {
    Operation operation = it.isms().operation();
    it.demand(
        operation.establishedOn().filter(it::isPast).isPresent(), "system", "ISMS not established");
    it.demand(
        operation.operatedSince().filter(it::isPast).isPresent(), "system", "ISMS not operated");
  }

  private static void processesInteract(Probe it) {
    for (IsmsProcess process : Processes.of(it).all()) {
      if (process.kind() == ProcessKind.ISMS) {
        it.require(
            !process.interactsWith().isEmpty(),
            process.id(),
            "process %s stands alone (expected: at least one interaction)",
            process.id());
      }
    }
  }

  private static void phasesLeaveRecords(Probe it) {
    Set<Phase> seen =
        it.isms().support().records().stream()
            .filter(record -> it.isPast(record.on()))
            .map(Record::phase)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    ReviewPeriod period = ReviewPeriod.of(it);
    for (Phase phase : Phase.values()) {
      if (phase == Phase.ACT && !seen.contains(phase) && !period.hasRunOnce()) {
        it.notDue("phase %s is due by %s", phase, period.firstEnd());
      } else {
        it.demand(seen.contains(phase), phase, "phase %s shows no activity", phase);
      }
    }
  }

  private static void operationIsAuthorized(Probe it) {
    Optional<Approval> leave = Approvals.of(it).find(ApprovalSubject.OPERATION);
    boolean given =
        it.demand(
            leave
                .filter(approval -> People.of(it).wasManagement(approval.by(), approval.on()))
                .flatMap(Approval::record)
                .isPresent(),
            "operation",
            "no authorization to operate%s (expected: by management, on record)",
            Bindings.of(it).lapse(ApprovalSubject.OPERATION).map(": "::concat).orElse(""));
    if (given) {
      LocalDate on = leave.orElseThrow().on();
      it.isms()
          .operation()
          .operatedSince()
          .ifPresent(
              began ->
                  it.require(
                      !began.isBefore(on),
                      "operation",
                      "operation began on %s, before authorization on %s",
                      began,
                      on));
      controlsFollowTheLeave(on, it);
    }
  }

  /** Controls that were there when the risks were first estimated may well be older. */
  private static void controlsFollowTheLeave(LocalDate leave, Probe it) {
    Set<ControlId> existing =
        it.isms().register().risks().stream()
            .map(Risk::existingControls)
            .flatMap(Set::stream)
            .collect(Collectors.toSet());
    for (ControlImplementation control : it.isms().controls().implementations()) {
      control
          .implementedOn()
          .filter(day -> !existing.contains(control.control()))
          .ifPresent(
              day ->
                  it.observe(
                      !day.isBefore(leave),
                      control.control(),
                      "control %s began on %s, before authorization on %s",
                      control.control(),
                      day,
                      leave));
    }
  }

  private static void claimsLeaveOutNothing(Probe it) {
    for (ConformityClaim claim : it.isms().declarations().claims()) {
      if (claim.edition() == it.edition() && it.isPast(claim.on())) {
        it.demand(
            claim.excludedClauses().isEmpty(),
            claim.on(),
            "claim of %s leaves out %s (expected: nothing of the main clauses)",
            claim.on(),
            claim.excludedClauses());
      }
    }
  }

  /** Where policy, assessment or treatment are missing, their own rules say so. */
  private static void componentsAreThere(Probe it) {
    isThere(!it.isms().leadership().assignments().isEmpty(), "assignments", it);
    isThere(!it.isms().operation().processes().isEmpty(), "processes", it);
    isThere(!it.isms().support().documents().isEmpty(), "documents", it);
    isThere(!it.isms().controls().implementations().isEmpty(), "controls", it);
  }

  private static void isThere(boolean there, String component, Probe it) {
    it.agree(there, component, "component %s absent from the ISMS model", component);
  }

  private static void requirementsStand(Probe it) {
    for (GuidanceWaiver waiver : it.isms().declarations().waivers()) {
      it.agree(
          Guidance.find(waiver.guidance())
              .filter(row -> row.strength() == Strength.REQUIREMENT)
              .isEmpty(),
          waiver.guidance(),
          "requirement %s cannot be waived",
          waiver.guidance());
    }
  }

  private static void waiversAreExplained(Probe it) {
    for (GuidanceWaiver waiver : it.isms().declarations().waivers()) {
      Optional<PartyId> by = waiver.by();
      it.agree(
          waiver.reason().isPresent() && by.isPresent() && waiver.on().isPresent(),
          waiver.guidance(),
          "waiver on %s is unexplained (expected: reason, author and day)",
          waiver.guidance());
    }
  }
}
