package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.ChangeId;
import io.isms.common.Elements;
import io.isms.common.IncidentId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.AssessmentSchedule;
import io.isms.operation.Change;
import io.isms.operation.Incident;
import io.isms.operation.TriggerDecision;
import io.isms.risk.AssessmentTrigger;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Carrying out risk assessments, in turn and out of turn (8.2). */
final class AssessmentRules {
  static final RuleSet RULES =
      RuleSet.of(
          "8.2 Risk assessments",
          Rule.named("RAX-01", "Each assessment has a report in force")
              .since2013("8.2", "7.5.1 a)")
              .check(AssessmentRules::reported),
          Rule.named("RAX-02", "An assessment out of turn names what led to it")
              .check(AssessmentRules::triggerKnown),
          Rule.named("RAX-03", "No assessment goes by criteria that were replaced before it")
              .since2013("8.2")
              .check(AssessmentRules::currentCriteria),
          Rule.named("RAX-04", "The next assessment is planned")
              .since2013("8.2")
              .check(AssessmentRules::nextPlanned),
          Rule.named("RAX-05", "After each big change or incident it is decided whether to assess")
              .since2013("8.2")
              .check(AssessmentRules::decidedAfterEvents),
          Rule.named(
                  "RAX-06", "It is settled how assessments out of turn are set going, and they are")
              .since2013("8.2")
              .check(AssessmentRules::setGoing),
          Rule.named("RAX-07", "A broad assessment is made every year")
              .check(AssessmentRules::broadAndYearly),
          Rule.named("RAX-08", "Assessments are made as planned")
              .since2013("8.2")
              .check(AssessmentRules::madeAsPlanned));

  private AssessmentRules() {}

  private static void reported(Probe it) {
    Documents documents = it.view(Documents.class, Documents::new);
    List<RiskAssessment> made = Assessments.of(it).made();
    it.demand(!made.isEmpty(), "assessment", "no risk assessment performed");
    for (RiskAssessment assessment : made) {
      it.require(
          documents.isInForce(assessment.report()),
          assessment.id(),
          "assessment %s undocumented (expected: a report in force)",
          assessment.id());
    }
  }

  private static void triggerKnown(Probe it) {
    for (RiskAssessment assessment : Assessments.of(it).made()) {
      assessment
          .trigger()
          .filter(trigger -> trigger != AssessmentTrigger.SCHEDULED)
          .ifPresent(
              trigger ->
                  it.agree(
                      trigger == AssessmentTrigger.INCIDENT
                          ? !assessment.incidents().isEmpty()
                          : !assessment.changes().isEmpty(),
                      assessment.id(),
                      "assessment %s: trigger unknown (expected: the %s)",
                      assessment.id(),
                      trigger == AssessmentTrigger.INCIDENT ? "incident" : "change"));
    }
  }

  private static void currentCriteria(Probe it) {
    int newest = 0;
    Optional<RiskCriteria> criteria = it.isms().criteria();
    for (RiskAssessment assessment : Assessments.of(it).made()) {
      int version = assessment.criteriaVersion();
      boolean replaced =
          criteria
              .filter(inForce -> version < inForce.version())
              .flatMap(RiskCriteria::inForceSince)
              .map(day -> !assessment.performedOn().isBefore(day))
              .orElse(false);
      it.require(
          version >= newest && !replaced,
          assessment.id(),
          "assessment %s used stale criteria v%s",
          assessment.id(),
          version);
      newest = Math.max(newest, version);
    }
  }

  private static void nextPlanned(Probe it) {
    Optional<AssessmentSchedule> schedule = it.isms().operation().assessmentSchedule();
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    boolean planned =
        it.demand(
            schedule.isPresent()
                || it.plannedInterval().isPresent()
                || latest.flatMap(RiskAssessment::nextDue).isPresent(),
            "schedule",
            "no interval and no day of risk assessment ever planned");
    if (planned) {
      it.recommend(
          schedule.flatMap(AssessmentSchedule::every).isPresent()
              || it.plannedInterval().isPresent()
              || schedule.map(plan -> plan.planned().tailSet(it.asOf())).isPresent()
                  && !schedule.orElseThrow().planned().tailSet(it.asOf()).isEmpty()
              || latest
                  .flatMap(RiskAssessment::nextDue)
                  .map(day -> !day.isBefore(it.asOf()))
                  .orElse(false),
          "schedule",
          "no assessment scheduled after %s",
          it.asOf());
    }
  }

  private static boolean hasSettled(LocalDate since, Probe it) {
    return since.plus(it.profile().settlingIn()).isBefore(it.asOf());
  }

  private static List<TriggerDecision> decisions(Probe it) {
    return it.isms().operation().triggerDecisions().stream()
        .filter(decision -> it.isPast(decision.on()))
        .toList();
  }

  private static void decidedAfterEvents(Probe it) {
    Set<Object> decided =
        decisions(it).stream().map(AssessmentRules::event).collect(ImmutableSet.toImmutableSet());
    for (Change change : it.isms().operation().changes()) {
      if (change.significant() && hasSettled(change.on(), it)) {
        it.require(
            decided.contains(change.id()),
            change.id(),
            "change %s: no decision on reassessment",
            change.id());
      }
    }
    for (Incident incident : it.isms().operation().incidents()) {
      if (incident.significant() && hasSettled(incident.detectedOn(), it)) {
        it.recommend(
            decided.contains(incident.id()),
            incident.id(),
            "incident %s: no decision on reassessment",
            incident.id());
      }
    }
  }

  private static Object event(TriggerDecision decision) {
    return decision.change().isPresent()
        ? decision.change().orElseThrow()
        : decision.incident().orElseThrow();
  }

  private static void setGoing(Probe it) {
    it.recommend(
        !it.isms().operation().triggerRules().isEmpty(),
        "trigger rules",
        "no trigger rule: nothing says when an assessment out of turn is set going");
    for (TriggerDecision decision : decisions(it)) {
      if (decision.needed() && hasSettled(decision.on(), it)) {
        decision
            .change()
            .ifPresent(
                change ->
                    it.require(
                        isAssessedFor(change, it),
                        change,
                        "change %s: assessment still due since %s",
                        change,
                        decision.on()));
        decision
            .incident()
            .ifPresent(
                incident ->
                    it.recommend(
                        isAssessedFor(incident, it),
                        incident,
                        "incident %s: assessment still due since %s",
                        incident,
                        decision.on()));
      }
    }
  }

  private static boolean isAssessedFor(ChangeId id, Probe it) {
    LocalDate since = Elements.get("change", it.isms().operation().changesById(), id).on();
    return madeSince(since, it).anyMatch(made -> made.changes().contains(id));
  }

  private static boolean isAssessedFor(IncidentId id, Probe it) {
    LocalDate since =
        Elements.get("incident", it.isms().operation().incidentsById(), id).detectedOn();
    return madeSince(since, it).anyMatch(made -> made.incidents().contains(id));
  }

  private static Stream<RiskAssessment> madeSince(LocalDate day, Probe it) {
    return Assessments.of(it).made().stream().filter(made -> !made.performedOn().isBefore(day));
  }

  private static void broadAndYearly(Probe it) {
    List<RiskAssessment> broad = Assessments.of(it).broad();
    if (!Assessments.of(it).made().isEmpty()) {
      Period every = it.profile().assessmentEvery();
      Optional<LocalDate> last =
          broad.isEmpty()
              ? Optional.empty()
              : Optional.of(broad.get(broad.size() - 1).performedOn());
      it.recommend(
          last.map(day -> !day.plus(every).isBefore(it.asOf())).orElse(false),
          "broad assessment",
          "last broad assessment %s (expected: one within %s)",
          last.map(LocalDate::toString).orElse("never"),
          every);
    }
  }

  private static void madeAsPlanned(Probe it) {
    List<RiskAssessment> made = Assessments.of(it).made();
    AssessmentSchedule schedule =
        it.isms().operation().assessmentSchedule().orElse(AssessmentSchedule.builder().build());
    schedule.every().ifPresent(every -> noLongGap(it, made, every));
    for (LocalDate day : schedule.planned().headSet(it.asOf())) {
      it.require(
          made.stream().anyMatch(assessment -> !assessment.performedOn().isBefore(day)),
          day,
          "assessment planned for %s not performed",
          day);
    }
  }

  private static void noLongGap(Probe it, List<RiskAssessment> made, Period every) {
    for (int i = 0; i < made.size(); i++) {
      LocalDate due = made.get(i).performedOn().plus(every);
      LocalDate next = i + 1 < made.size() ? made.get(i + 1).performedOn() : it.asOf();
      it.require(
          !next.isAfter(due),
          made.get(i).id(),
          "assessment planned for %s not performed: nothing followed %s in time",
          due,
          made.get(i).id());
    }
  }
}
