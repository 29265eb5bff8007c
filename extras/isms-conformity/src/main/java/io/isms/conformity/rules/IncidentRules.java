package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import io.isms.common.RecordId;
import io.isms.common.RecordKind;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.operation.Incident;
import io.isms.support.Record;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Incidents are understood, answered and recorded (2005 3.6, 4.2.3 a) 5), 4.2.3 h)). */
final class IncidentRules {
  static final RuleSet RULES =
      RuleSet.of(
          "2005 3.6, 4.2.3 Incidents",
          Rule.named("C05-3-6", "Every incident consists of events")
              .in2005("3.6")
              .check(IncidentRules::incidentsHaveEvents),
          Rule.named("C05-4-2-3-A-5", "Closed incidents tell whether the response worked")
              .in2005("4.2.3 a) 5)")
              .check(IncidentRules::responsesAreJudged),
          Rule.named("C05-4-2-3-H", "What may bear on the performance of the system is recorded")
              .in2005("4.2.3 h)")
              .check(IncidentRules::impactingEventsAreRecorded));

  private IncidentRules() {}

  private static Stream<Incident> incidents(Probe it) {
    return it.isms().operation().incidents().stream()
        .filter(incident -> it.isPast(incident.detectedOn()));
  }

  private static void incidentsHaveEvents(Probe it) {
    incidents(it)
        .forEach(
            incident ->
                it.observe(
                    !incident.events().isEmpty(),
                    incident.id(),
                    "incident %s without events",
                    incident.id()));
  }

  private static void responsesAreJudged(Probe it) {
    incidents(it)
        .filter(incident -> incident.closedOn().map(it::isPast).orElse(false))
        .forEach(
            incident -> {
              LocalDate due = incident.followUpDue().orElse(incident.closedOn().orElseThrow());
              if (incident.resolutionEffective().isEmpty() && due.isAfter(it.asOf())) {
                it.notDue("the response to incident %s is to be judged by %s", incident.id(), due);
              } else {
                it.require(
                    incident.resolutionEffective().isPresent(),
                    incident.id(),
                    "incident %s closed without effectiveness verdict",
                    incident.id());
              }
            });
  }

  private static void impactingEventsAreRecorded(Probe it) {
    List<Record> impacting =
        it.view(Documents.class, Documents::new).records(RecordKind.IMPACTING_EVENT);
    Set<RecordId> records = impacting.stream().map(Record::id).collect(toImmutableSet());
    Set<String> subjects =
        impacting.stream().flatMap(record -> record.subject().stream()).collect(toImmutableSet());
    incidents(it)
        .filter(Incident::significant)
        .forEach(
            incident ->
                it.require(
                    incident.records().stream().anyMatch(records::contains)
                        || subjects.contains(incident.id().value()),
                    incident.id(),
                    "no record for incident %s (expected: one of kind %s)",
                    incident.id(),
                    RecordKind.IMPACTING_EVENT));
    changes(it)
        .forEach(
            subject ->
                it.require(
                    subjects.contains(subject),
                    subject,
                    "no record for %s (expected: one of kind %s)",
                    subject,
                    RecordKind.IMPACTING_EVENT));
  }

  /** The versions of scope and criteria that came after the first. */
  private static Stream<String> changes(Probe it) {
    Stream<String> scope =
        it.isms().context().scope().stream()
            .filter(now -> now.version() > 1)
            .map(now -> "scope version " + now.version());
    Stream<String> criteria =
        it.isms().criteria().stream()
            .filter(now -> now.version() > 1)
            .map(now -> "criteria version " + now.version());
    return Stream.concat(scope, criteria);
  }
}
