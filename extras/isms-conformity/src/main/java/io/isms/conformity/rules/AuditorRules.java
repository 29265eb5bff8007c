package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.common.Elements;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.AuditAssignment;
import io.isms.evaluation.Auditor;
import io.isms.evaluation.AuditorKnowledge;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who audits: able, and with no hand in what they audit (9.2). */
final class AuditorRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.2 Auditors",
          Rule.named("C05-6-P2-P3", "Each area that is audited has an auditor")
              .in2005("6 ¶2 P3")
              .check(AuditorRules::assigned),
          Rule.named("AUD-12", "Nobody audits what they do or answer for")
              .in2005("6 ¶2 P4")
              .in2013("9.2 e)")
              .in2022("9.2.2 b)")
              .part("owned")
              .in2013("9.2 e)")
              .in2022("9.2.2 b)")
              .check(AuditorRules::independent),
          Rule.named("AUD-18", "Each auditor is judged once in a cycle")
              .check(AuditorRules::judged),
          Rule.named("AUD-21", "Each team knows the sector and information security")
              .check(AuditorRules::knowledgeable),
          Rule.named("AUD-22", "Auditors from outside are briefed by insiders")
              .check(AuditorRules::briefed));

  private AuditorRules() {}

  private static void assigned(Probe it) {
    for (Audit audit : Audits.of(it).held()) {
      for (AuditAssignment assignment : audit.assignments()) {
        it.require(
            !assignment.auditors().isEmpty(),
            audit.id(),
            "area %s has no auditor in audit %s",
            assignment.area(),
            audit.id());
      }
    }
  }

  private static void independent(Probe it) {
    Audits audits = Audits.of(it);
    Set<AuditAreaId> independently = independentlyAudited(it, audits);
    for (Audit audit : audits.held()) {
      for (AuditAssignment assignment : audit.assignments()) {
        for (PartyId auditor : assignment.auditors()) {
          tell(
              it,
              independently.contains(assignment.area()),
              !hasHandIn(area(it, assignment), auditor),
              auditor,
              assignment,
              audit);
        }
      }
      Probe owned = it.part("owned");
      ImmutableSet<PartyId> team = Audits.team(audit);
      owned.demand(!team.isEmpty(), audit.id(), "audit %s has no auditor", audit.id());
      team.forEach(member -> ownsNothing(owned, audit, member));
    }
  }

  private static void tell(
      Probe it,
      boolean auditedByOthersToo,
      boolean ok,
      PartyId auditor,
      AuditAssignment assignment,
      Audit audit) {
    if (auditedByOthersToo) {
      it.require(
          ok,
          audit.id(),
          "auditor %s audited own work in %s, audit %s",
          auditor,
          assignment.area(),
          audit.id());
    } else {
      it.demand(
          ok,
          audit.id(),
          "auditor %s audited own work in %s, audit %s; nobody else audited it in the cycle",
          auditor,
          assignment.area(),
          audit.id());
    }
  }

  private static AuditArea area(Probe it, AuditAssignment assignment) {
    return Elements.get("audit area", it.isms().evaluation().auditAreasById(), assignment.area());
  }

  private static boolean hasHandIn(AuditArea area, PartyId auditor) {
    return area.performers().contains(auditor)
        || area.responsible().filter(auditor::equals).isPresent();
  }

  /** The areas that somebody without a hand in them has audited within the last cycle. */
  private static Set<AuditAreaId> independentlyAudited(Probe it, Audits audits) {
    Set<AuditAreaId> areas = new HashSet<>();
    for (Audit audit : audits.recent()) {
      for (AuditAssignment assignment : audit.assignments()) {
        AuditArea area = area(it, assignment);
        if (!assignment.auditors().isEmpty()
            && assignment.auditors().stream().noneMatch(auditor -> hasHandIn(area, auditor))) {
          areas.add(assignment.area());
        }
      }
    }
    return areas;
  }

  private static void ownsNothing(Probe owned, Audit audit, PartyId member) {
    Owned view = owned.view(Owned.class, Owned::new);
    Sets.SetView<ControlId> controls = Sets.intersection(audit.controls(), view.controls(member));
    owned.require(
        controls.isEmpty(),
        audit.id(),
        "auditor %s operates controls %s, which audit %s covers",
        member,
        controls,
        audit.id());
    Sets.SetView<ProcessId> processes =
        Sets.intersection(audit.processes(), view.processes(member));
    owned.require(
        processes.isEmpty(),
        audit.id(),
        "auditor %s owns processes %s, which audit %s covers",
        member,
        processes,
        audit.id());
  }

  private static void judged(Probe it) {
    Audits audits = Audits.of(it);
    Set<PartyId> active =
        audits.held().stream()
            .flatMap(audit -> Audits.team(audit).stream())
            .collect(Collectors.toSet());
    for (Auditor auditor : it.isms().evaluation().auditors()) {
      if (active.contains(auditor.party())) {
        it.recommend(
            auditor.evaluations().stream().anyMatch(judged -> audits.isRecent(judged.on())),
            auditor.party(),
            "auditor %s not evaluated within a cycle",
            auditor.party());
      }
    }
  }

  private static void knowledgeable(Probe it) {
    Map<PartyId, Auditor> auditors = it.isms().evaluation().auditorsByParty();
    for (Audit audit : Audits.of(it).held()) {
      Set<AuditorKnowledge> known =
          Audits.team(audit).stream()
              .flatMap(member -> Optional.ofNullable(auditors.get(member)).stream())
              .flatMap(auditor -> auditor.knowledge().stream())
              .collect(Collectors.toSet());
      for (AuditorKnowledge knowledge : AuditorKnowledge.values()) {
        it.recommend(
            known.contains(knowledge),
            audit.id(),
            "team of %s lacks knowledge of %s",
            audit.id(),
            knowledge);
      }
    }
  }

  private static void briefed(Probe it) {
    for (Auditor auditor : it.isms().evaluation().auditors()) {
      if (!auditor.internal()) {
        it.recommend(
            auditor.briefedOn().filter(it::isPast).isPresent(),
            auditor.party(),
            "external auditor %s not briefed",
            auditor.party());
      }
    }
  }
}
