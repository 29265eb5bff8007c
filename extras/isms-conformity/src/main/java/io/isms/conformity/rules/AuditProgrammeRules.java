package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.control.ControlId;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.AreaRating;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.AuditAssignment;
import io.isms.evaluation.AuditChecklistItem;
import io.isms.evaluation.AuditCriterion;
import io.isms.evaluation.AuditPhase;
import io.isms.evaluation.AuditProgramme;
import io.isms.evaluation.AuditQuestion;
import io.isms.evaluation.AuditSubject;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.operation.IsmsProcess;
import io.isms.standard.ClauseRef;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Audits as a programme: planned, repeated, and over time covering everything (9.2). */
final class AuditProgrammeRules {
  private static final String AUDITS = "audits";

  static final RuleSet RULES =
      RuleSet.of(
          "9.2 Audit programme",
          Rule.named("AUD-01", "Audits are planned, and each is held or moved with a reason")
              .in2005("4.2.3 e)")
              .in2013("9.2 lead")
              .in2022("9.2.1 lead")
              .check(AuditProgrammeRules::heldAsPlanned),
          Rule.named("C05-6-LEAD", "Audits are held often enough and reach every area and subject")
              .in2005("6 lead")
              .check(AuditProgrammeRules::oftenAndEverywhere),
          questions().check(AuditProgrammeRules::everyQuestionAsked),
          Rule.named("AUD-02", "The audits of a cycle use every kind of criterion")
              .part("own")
              .in2013("9.2 a) 1)")
              .in2022("9.2.1 a) 1)")
              .part("standard")
              .in2013("9.2 a) 2)")
              .in2022("9.2.1 a) 2)")
              .check(AuditProgrammeRules::everyCriterionUsed),
          Rule.named("AUD-04", "A programme says how often, how, by whom and to whom")
              .in2013("9.2 c)")
              .in2022("9.2.2 lead")
              .check(AuditProgrammeRules::programmeIsComplete),
          Rule.named("C05-6-P2-P1", "The programme weighs each area and earlier results")
              .in2005("6 ¶2 P1")
              .check(AuditProgrammeRules::areasAreWeighed),
          Rule.named("C05-6-P2-P2", "The programme fixes criteria, scope, frequency and methods")
              .in2005("6 ¶2 P2")
              .check(AuditProgrammeRules::yardsticksAreFixed),
          Rule.named("C05-5-1-G", "Management has approved the audit programme")
              .in2005("5.1 g)")
              .check(each(AuditProgrammeRules::approved)),
          Rule.named("AUD-08", "Programme and results are documented")
              .in2013("9.2 g)")
              .in2022("9.2.2 ¶end")
              .check(AuditProgrammeRules::documented),
          Rule.named("AUD-09", "Somebody answers for each part of the work on audits")
              .check(AuditProgrammeRules::everyPhaseIsHeld),
          Rule.named("AUD-10", "A programme considers what may go wrong with itself")
              .check(
                  each(
                      (it, programme) ->
                          it.recommend(
                              !programme.risks().isEmpty(),
                              programme.id(),
                              "programme %s: its own risks are not considered",
                              programme.id()))),
          Rule.named("AUD-11", "A cycle covers every control, process, function and clause")
              .check(AuditProgrammeRules::everythingIsCovered),
          Rule.named("AUD-14", "A programme rests on risk, weight and earlier results")
              .in2013("9.2 c)")
              .in2022("9.2.2 lead")
              .check(each(AuditProgrammeRules::restsOnRisk)),
          Rule.named("AUD-19", "A programme says how teams are chosen and protected")
              .check(each(AuditProgrammeRules::conditionsOfWork)),
          Rule.named("AUD-20", "A programme says what auditors must be able to do")
              .check(
                  each(
                      (it, programme) ->
                          it.recommend(
                              !programme.auditorCompetences().isEmpty(),
                              programme.id(),
                              "programme %s: auditor competence undefined",
                              programme.id()))),
          Rule.named("AUD-24", "The audits of a cycle look at all that is to be looked at")
              .check(AuditProgrammeRules::checklistIsAnswered),
          Rule.named("AUD-29", "A programme is revised after an audit that found nonconformities")
              .check(AuditProgrammeRules::revisedAfterFindings));

  private AuditProgrammeRules() {}

  private static Check each(BiConsumer<Probe, AuditProgramme> check) {
    return it -> it.isms().evaluation().auditProgrammes().forEach(one -> check.accept(it, one));
  }

  private static void heldAsPlanned(Probe it) {
    List<Audit> all = it.isms().evaluation().audits();
    it.demand(!all.isEmpty(), AUDITS, "no internal audit planned");
    for (Audit audit : all) {
      audit
          .plannedOn()
          .filter(it::isPast)
          .ifPresent(
              planned ->
                  it.require(
                      audit.isHeld(it.asOf()) || isMovedAhead(audit, it),
                      audit.id(),
                      "audit %s, planned for %s, was neither held nor moved with a reason",
                      audit.id(),
                      planned));
    }
  }

  private static boolean isMovedAhead(Audit audit, Probe it) {
    return audit.movedTo().filter(day -> !it.isPast(day)).isPresent()
        && (audit.movedBecause().isPresent() || audit.movedBy().isPresent());
  }

  private static void oftenAndEverywhere(Probe it) {
    Audits audits = Audits.of(it);
    Optional<Period> every =
        audits
            .programme()
            .flatMap(AuditProgramme::frequency)
            .or(() -> it.plannedInterval().map(PlannedInterval::interval));
    it.require(every.isPresent(), AUDITS, "no interval planned for internal audits");
    if (audits.last().isEmpty()) {
      firstAuditIsAhead(it, audits, every);
      return;
    }
    Audit last = audits.last().orElseThrow();
    every.ifPresent(
        interval ->
            it.require(
                !Audits.dayOf(last).plus(interval).isBefore(it.asOf()),
                last.id(),
                "no internal audit since %s (expected: one within %s)",
                Audits.dayOf(last),
                interval));
    if (!audits.haveRunOnce()) {
      it.notDue("the first cycle of audits is not over yet");
      return;
    }
    Set<AuditAreaId> areas =
        audits.recent().stream()
            .flatMap(audit -> audit.assignments().stream())
            .map(AuditAssignment::area)
            .collect(Collectors.toSet());
    for (AuditArea area : it.isms().evaluation().auditAreas()) {
      it.require(areas.contains(area.id()), area.id(), "area %s not audited in a cycle", area.id());
    }
    Set<AuditSubject> subjects =
        audits.recent().stream()
            .flatMap(audit -> audit.subjects().stream())
            .collect(Collectors.toSet());
    for (AuditSubject subject : AuditSubject.values()) {
      it.require(subjects.contains(subject), subject, "%s not audited in a cycle", subject);
    }
  }

  private static void firstAuditIsAhead(Probe it, Audits audits, Optional<Period> every) {
    Optional<LocalDate> due =
        audits
            .programme()
            .flatMap(AuditProgramme::startsOn)
            .flatMap(start -> every.map(start::plus))
            .or(() -> it.plannedInterval().flatMap(PlannedInterval::firstDue));
    if (due.filter(day -> !day.isBefore(it.asOf())).isPresent()) {
      it.notDue("the first internal audit is due on %s", due.orElseThrow());
    } else {
      it.demand(false, AUDITS, "no internal audit held");
    }
  }

  private static Rule.Declaration questions() {
    ImmutableMap<AuditQuestion, String> letters =
        ImmutableMap.of(
            AuditQuestion.CONFORM_STANDARD_AND_LAW, "a)",
            AuditQuestion.CONFORM_REQUIREMENTS, "b)",
            AuditQuestion.IMPLEMENTED_MAINTAINED, "c)",
            AuditQuestion.PERFORMANCE, "d)");
    Rule.Declaration rule =
        Rule.named("C05-6-A-D", "The audits of a cycle ask every question of the standard");
    letters.forEach((question, letter) -> rule.part(question.name()).in2005("6 " + letter));
    return rule;
  }

  private static void everyQuestionAsked(Probe it) {
    Audits audits = Audits.of(it);
    for (AuditQuestion question : AuditQuestion.values()) {
      Probe part = it.part(question.name());
      if (!audits.haveRunOnce()) {
        part.notDue("the first cycle of audits is not over yet");
      } else {
        part.require(
            audits.recent().stream().anyMatch(audit -> audit.questions().contains(question)),
            question,
            "question %s never audited in a cycle",
            question);
      }
    }
  }

  private static void everyCriterionUsed(Probe it) {
    Audits audits = Audits.of(it);
    Probe own = it.part("own");
    Probe standard = it.part("standard");
    if (audits.finishedCycle().isEmpty()) {
      own.notDue("the first cycle of audits is not over yet");
      standard.notDue("the first cycle of audits is not over yet");
      return;
    }
    Set<AuditCriterion> used =
        audits.heldWithin(audits.finishedCycle().orElseThrow()).stream()
            .flatMap(audit -> audit.criteria().stream())
            .collect(Collectors.toSet());
    boolean any = used.stream().anyMatch(criterion -> criterion != AuditCriterion.ISO_27001);
    own.demand(any, AUDITS, "the organization's own requirements never audited in a cycle");
    standard.demand(
        used.contains(AuditCriterion.ISO_27001),
        AuditCriterion.ISO_27001,
        "criterion %s never audited in a cycle",
        AuditCriterion.ISO_27001);
    for (AuditCriterion criterion : AuditCriterion.values()) {
      if (any && criterion != AuditCriterion.ISO_27001) {
        own.agree(
            used.contains(criterion),
            criterion,
            "criterion %s never audited in a cycle",
            criterion);
      }
    }
  }

  private static void programmeIsComplete(Probe it) {
    List<AuditProgramme> programmes = it.isms().evaluation().auditProgrammes();
    it.demand(!programmes.isEmpty(), AUDITS, "no audit programme");
    for (AuditProgramme programme : programmes) {
      lacks(it, programme, "frequency", programme.frequency().isPresent());
      lacks(it, programme, "methods", programme.methods().isPresent());
      lacks(it, programme, "responsibilities", !programme.responsibilities().isEmpty());
      lacks(it, programme, "planning rules", programme.planningRules().isPresent());
      lacks(it, programme, "reporting", programme.reporting().isPresent());
      it.agree(
          programme.startsOn().isPresent() && programme.cycle().isPresent(),
          programme.id(),
          "programme %s lacks a period",
          programme.id());
      it.agree(
          programme.purpose().isPresent(),
          programme.id(),
          "programme %s lacks a purpose",
          programme.id());
    }
  }

  private static void lacks(Probe it, AuditProgramme programme, String what, boolean ok) {
    it.require(ok, programme.id(), "programme %s lacks %s", programme.id(), what);
  }

  private static void yardsticksAreFixed(Probe it) {
    for (AuditProgramme programme : it.isms().evaluation().auditProgrammes()) {
      lacks(it, programme, "criteria", !programme.criteria().isEmpty());
      lacks(it, programme, "scope", programme.scope().isPresent());
      lacks(it, programme, "frequency", programme.frequency().isPresent());
      lacks(it, programme, "methods", programme.methods().isPresent());
    }
  }

  private static void areasAreWeighed(Probe it) {
    Audits audits = Audits.of(it);
    it.demand(audits.programme().isPresent(), AUDITS, "no audit programme");
    audits.programme().ifPresent(programme -> areasAreWeighed(it, audits, programme));
  }

  private static void areasAreWeighed(Probe it, Audits audits, AuditProgramme programme) {
    for (AuditArea area : it.isms().evaluation().auditAreas()) {
      Optional<AreaRating> rating =
          Optional.ofNullable(programme.areaRatings().get(area.id()))
              .filter(given -> given.status().isPresent() && given.importance().isPresent());
      it.require(
          rating.isPresent(),
          area.id(),
          "programme %s ignores area %s (expected: its state and weight)",
          programme.id(),
          area.id());
    }
    programme
        .startsOn()
        .map(start -> Range.closedOpen(start.minus(audits.cycle()), start))
        .map(audits::heldWithin)
        .orElse(ImmutableList.of())
        .forEach(
            audit ->
                it.require(
                    programme.consideredAudits().contains(audit.id()),
                    audit.id(),
                    "programme %s ignores audit %s",
                    programme.id(),
                    audit.id()));
  }

  private static void approved(Probe it, AuditProgramme programme) {
    it.observe(
        Approvals.of(it).all(ApprovalSubject.AUDIT_PROGRAMME).stream()
            .anyMatch(approval -> isOf(approval, programme, it)),
        programme.id(),
        "programme %s is not approved by management",
        programme.id());
  }

  private static boolean isOf(Approval approval, AuditProgramme programme, Probe it) {
    return approval.subject().map(programme.id().value()::equals).orElse(true)
        && approval.version().map(version -> version == programme.version()).orElse(true)
        && People.of(it).wasManagement(approval.by(), approval.on());
  }

  private static void documented(Probe it) {
    for (AuditProgramme programme : it.isms().evaluation().auditProgrammes()) {
      it.require(
          programme.document().isPresent(),
          programme.id(),
          "no documented programme %s",
          programme.id());
    }
    for (Audit audit : Audits.of(it).held()) {
      it.require(
          audit.record().isPresent(), audit.id(), "no documented results of audit %s", audit.id());
    }
  }

  private static void everyPhaseIsHeld(Probe it) {
    for (AuditProgramme programme : it.isms().evaluation().auditProgrammes()) {
      for (AuditPhase phase : AuditPhase.values()) {
        if (!programme.responsibilities().isEmpty()) {
          it.recommend(
              programme.responsibilities().containsKey(phase),
              programme.id(),
              "programme %s: nobody does %s",
              programme.id(),
              phase);
        }
      }
    }
  }

  private static void everythingIsCovered(Probe it) {
    Audits audits = Audits.of(it);
    if (audits.currentCycle().isEmpty()) {
      return;
    }
    Range<LocalDate> cycle = audits.currentCycle().orElseThrow();
    List<Audit> covering =
        it.isms().evaluation().audits().stream()
            .filter(
                audit -> audits.heldOrPlanned(audit).filter(day -> cycle.contains(day)).isPresent())
            .toList();
    covered(
        it, includedControls(it), covering.stream().flatMap(a -> a.controls().stream()), "control");
    covered(
        it,
        it.isms().operation().processes().stream().map(IsmsProcess::id),
        covering.stream().flatMap(audit -> audit.processes().stream()),
        "process");
    covered(
        it,
        it.isms().context().parties().stream()
            .filter(party -> party.kind() == PartyKind.UNIT)
            .map(Party::id),
        covering.stream().flatMap(audit -> audit.functions().stream()),
        "function");
    covered(
        it,
        Stream.of("4", "5", "6", "7", "8", "9", "10"),
        covering.stream().flatMap(audit -> audit.clauses().stream()).map(ClauseRef::clause),
        "clause");
  }

  private static Stream<ControlId> includedControls(Probe it) {
    return it.isms().statementOfApplicability().stream()
        .flatMap(statement -> statement.applicable().stream())
        .map(entry -> entry.control());
  }

  private static <T> void covered(Probe it, Stream<T> all, Stream<T> audited, String kind) {
    ImmutableSet<T> done = audited.collect(ImmutableSet.toImmutableSet());
    all.forEach(
        one ->
            it.recommend(done.contains(one), one, "%s %s not audited within a cycle", kind, one));
  }

  private static void restsOnRisk(Probe it, AuditProgramme programme) {
    it.recommend(
        programme.riskBasis().isPresent(),
        programme.id(),
        "programme %s is not based on risk",
        programme.id());
    it.require(
        programme.areaRatings().values().stream()
            .anyMatch(rating -> rating.importance().isPresent()),
        programme.id(),
        "programme %s does not weigh how important processes are",
        programme.id());
    LocalDate start = programme.startsOn().orElse(LocalDate.MAX);
    boolean earlier =
        Audits.of(it).held().stream().anyMatch(audit -> Audits.dayOf(audit).isBefore(start));
    it.require(
        !earlier || !programme.consideredAudits().isEmpty(),
        programme.id(),
        "programme %s does not take earlier results into account",
        programme.id());
  }

  private static void conditionsOfWork(Probe it, AuditProgramme programme) {
    recommendSet(it, programme, "criteria", !programme.criteria().isEmpty());
    recommendSet(it, programme, "the selection of teams", programme.teamSelection().isPresent());
    recommendSet(it, programme, "confidentiality", programme.confidentiality().isPresent());
    recommendSet(it, programme, "the safety of auditors", programme.safety().isPresent());
  }

  private static void recommendSet(Probe it, AuditProgramme programme, String what, boolean ok) {
    it.recommend(ok, programme.id(), "programme %s lacks %s", programme.id(), what);
  }

  private static void checklistIsAnswered(Probe it) {
    Audits audits = Audits.of(it);
    audits
        .finishedCycle()
        .map(audits::heldWithin)
        .ifPresent(
            held -> {
              for (AuditChecklistItem item : AuditChecklistItem.values()) {
                it.recommend(
                    held.stream().anyMatch(audit -> audit.checklist().contains(item)),
                    item,
                    "checklist item %s never reviewed in a cycle",
                    item);
              }
            });
  }

  private static void revisedAfterFindings(Probe it) {
    Audits audits = Audits.of(it);
    for (Audit audit : audits.held()) {
      int found = audits.nonconformitiesOf(audit).size();
      if (found > 0 && it.isPast(Audits.dayOf(audit).plus(it.profile().settlingIn()))) {
        it.recommend(
            it.isms().evaluation().auditProgrammes().stream()
                .anyMatch(programme -> takesUp(programme, audit, it)),
            audit.id(),
            "programme unchanged despite %s nonconformities of audit %s",
            found,
            audit.id());
      }
    }
  }

  private static boolean takesUp(AuditProgramme programme, Audit audit, Probe it) {
    boolean considered =
        programme.consideredAudits().contains(audit.id())
            && programme.startsOn().filter(Audits.dayOf(audit)::isBefore).isPresent();
    return considered
        || programme.revisions().stream()
            .anyMatch(
                revision -> it.isPast(revision.on()) && revision.basedOn().contains(audit.id()));
  }
}
