package io.isms.conformity.rules;

import io.isms.common.MeasureId;
import io.isms.common.PartyId;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlImplementation;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.AuditAssignment;
import io.isms.evaluation.AuditPlan;
import io.isms.evaluation.MeasurementResult;
import io.isms.improvement.Nonconformity;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Single audits: what each has to have and to look at (9.2). */
final class AuditRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.2 Audits",
          Rule.named("AUD-03", "Audits judge whether the system is run effectively")
              .in2013("9.2 b)")
              .in2022("9.2.1 b)")
              .check(AuditRules::effectivenessIsJudged),
          Rule.named("AUD-05", "Each audit has one plan and one programme")
              .check(AuditRules::planAndProgramme),
          Rule.named("AUD-06", "Each audit has criteria and scope, and findings cite them")
              .in2013("9.2 d)")
              .in2022("9.2.2 a)")
              .check(held(AuditRules::criteriaAndScope)),
          Rule.named("AUD-13", "Type, duration, place and day of each audit are laid down")
              .check(AuditRules::schedule),
          Rule.named("AUD-15", "Each audit judges the effectiveness of a control")
              .check(
                  held(
                      (it, audit) ->
                          it.recommend(
                              !audit.controlVerdicts().isEmpty(),
                              audit.id(),
                              "no control tested in audit %s",
                              audit.id()))),
          Rule.named("AUD-16", "Each audit looks at the key controls")
              .check(held(AuditRules::keyControls)),
          Rule.named("AUD-17", "Controls have run for a while before they are audited")
              .check(held(AuditRules::runIn)),
          Rule.named("AUD-23", "The leader plans the audit with open nonconformities in mind")
              .check(AuditRules::plans),
          Rule.named("AUD-25", "Audits rely on measures only whose results were analysed before")
              .check(held(AuditRules::reliance)),
          Rule.named("AUD-28", "Each audit is reported to the management concerned and to the top")
              .in2013("9.2 f)")
              .in2022("9.2.2 c)")
              .check(held(AuditRules::reported)),
          Rule.named("C05-6-P3", "A documented procedure covers the whole work on audits")
              .in2005("6 ¶3")
              .check(AuditRules::procedure));

  private AuditRules() {}

  private static Check held(BiConsumer<Probe, Audit> check) {
    return it -> Audits.of(it).held().forEach(audit -> check.accept(it, audit));
  }

  private static void effectivenessIsJudged(Probe it) {
    Audits audits = Audits.of(it);
    audits
        .finishedCycle()
        .map(audits::heldWithin)
        .ifPresentOrElse(
            cycle ->
                it.demand(
                    cycle.stream().anyMatch(audit -> audit.effective().isPresent()),
                    "audits",
                    "no audit of a cycle judges effectiveness"),
            () -> it.notDue("the first cycle of audits is not over yet"));
    for (Audit audit : audits.held()) {
      it.agree(
          audit.effective().isPresent(),
          audit.id(),
          "audit %s silent on effectiveness",
          audit.id());
    }
  }

  private static void planAndProgramme(Probe it) {
    for (Audit audit : it.isms().evaluation().audits()) {
      it.agree(audit.plan().isPresent(), audit.id(), "audit %s has no plan", audit.id());
      it.agree(audit.programme().isPresent(), audit.id(), "audit %s has no programme", audit.id());
    }
  }

  private static void criteriaAndScope(Probe it, Audit audit) {
    it.require(!audit.criteria().isEmpty(), audit.id(), "audit %s has no criteria", audit.id());
    it.require(audit.scope().isPresent(), audit.id(), "audit %s has no scope", audit.id());
    Audits.of(it)
        .findings()
        .get(audit.id())
        .forEach(
            finding ->
                it.agree(
                    audit.criteria().isEmpty()
                        || finding.criterion().filter(audit.criteria()::contains).isPresent(),
                    finding.id(),
                    "finding %s cites no criterion of audit %s",
                    finding.id(),
                    audit.id()));
  }

  private static void schedule(Probe it) {
    for (Audit audit : it.isms().evaluation().audits()) {
      recommendSet(it, audit, "type", audit.kind().isPresent());
      recommendSet(it, audit, "duration", audit.duration().isPresent());
      recommendSet(it, audit, "place", audit.location().isPresent());
      recommendSet(it, audit, "day", Audits.of(it).heldOrPlanned(audit).isPresent());
    }
  }

  private static void recommendSet(Probe it, Audit audit, String what, boolean ok) {
    it.recommend(ok, audit.id(), "audit %s lacks a %s", audit.id(), what);
  }

  private static void keyControls(Probe it, Audit audit) {
    for (ControlImplementation control : it.isms().controls().implementations()) {
      if (control.key() && control.isInPlace(Audits.dayOf(audit))) {
        it.recommend(
            audit.controls().contains(control.control()),
            audit.id(),
            "key control %s skipped in audit %s",
            control.control(),
            audit.id());
      }
    }
  }

  private static void runIn(Probe it, Audit audit) {
    for (ControlImplementation control : it.isms().controls().implementations()) {
      if (audit.controls().contains(control.control())) {
        control
            .implementedOn()
            .map(day -> day.plus(it.profile().minOperatingTimeBeforeAudit()))
            .ifPresent(
                ripe ->
                    it.recommend(
                        !Audits.dayOf(audit).isBefore(ripe),
                        audit.id(),
                        "control %s too young for audit %s",
                        control.control(),
                        audit.id()));
      }
    }
  }

  private static void plans(Probe it) {
    for (Audit audit : it.isms().evaluation().audits()) {
      audit.plan().ifPresent(plan -> plan(it, audit, plan));
    }
  }

  private static void plan(Probe it, Audit audit, AuditPlan plan) {
    it.recommend(
        plan.author().isPresent() && plan.author().equals(audit.leader()),
        audit.id(),
        "plan of %s is not written by the leader",
        audit.id());
    it.recommend(
        plan.document().isPresent() && audit.methods().isPresent(),
        audit.id(),
        "plan of %s is not kept together with the methods",
        audit.id());
    Audits.of(it).heldOrPlanned(audit).ifPresent(day -> openNonconformities(it, audit, plan, day));
  }

  private static void openNonconformities(Probe it, Audit audit, AuditPlan plan, LocalDate day) {
    Set<AuditAreaId> areas =
        audit.assignments().stream().map(AuditAssignment::area).collect(Collectors.toSet());
    for (Nonconformity one : it.isms().improvement().nonconformities()) {
      boolean open =
          one.detectedOn().filter(found -> found.isBefore(day) && it.isPast(found)).isPresent()
              && one.closedOn().filter(closed -> !closed.isAfter(day)).isEmpty();
      if (open && one.area().map(areas::contains).orElse(true)) {
        it.recommend(
            plan.openNonconformities().contains(one.id()),
            audit.id(),
            "plan of %s ignores open nonconformity %s",
            audit.id(),
            one.id());
      }
    }
  }

  private static void reliance(Probe it, Audit audit) {
    for (MeasureId measure : audit.reliesOn()) {
      it.suggest(
          it.isms().evaluation().results().stream()
              .anyMatch(result -> result.measure().equals(measure) && isProven(result, audit)),
          audit.id(),
          "audit %s relies on unproven measure %s",
          audit.id(),
          measure);
    }
  }

  private static boolean isProven(MeasurementResult result, Audit audit) {
    return result.verdict().isPresent()
        && result.analysedOn().filter(day -> day.isBefore(Audits.dayOf(audit))).isPresent();
  }

  private static void reported(Probe it, Audit audit) {
    if (!it.isPast(Audits.dayOf(audit).plus(it.profile().settlingIn()))) {
      return;
    }
    List<PartyId> concerned =
        audit.assignments().stream()
            .map(AuditAssignment::area)
            .map(it.isms().evaluation().auditAreasById()::get)
            .flatMap(area -> area.responsible().stream())
            .toList();
    it.require(
        !audit.reportedTo().isEmpty() && audit.reportedTo().containsAll(concerned),
        audit.id(),
        "audit %s not reported to relevant management",
        audit.id());
    if (!audit.reportedTo().isEmpty()) {
      People people = People.of(it);
      it.recommend(
          audit.reportedTo().stream().anyMatch(people::isTopManager),
          audit.id(),
          "audit %s not reported to top management",
          audit.id());
    }
  }

  private static void procedure(Probe it) {
    Optional<Procedure> procedure =
        DocumentedProcedures.check(it, ProcedurePurpose.INTERNAL_AUDIT, "audit");
    procedure.ifPresent(
        found -> {
          for (ProcedureTopic topic : ProcedureTopic.values()) {
            it.require(
                found.topics().contains(topic),
                found.id(),
                "audit procedure %s lacks %s",
                found.id(),
                topic);
          }
        });
  }
}
