package io.isms.conformity.rules;

import com.google.common.collect.ImmutableMap;
import io.isms.Isms;
import io.isms.common.RecordKind;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.RequirementId;
import io.isms.context.RetentionRule;
import io.isms.context.SecurityRequirement;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalSubject;
import io.isms.operation.Incident;
import io.isms.standard.Phase;
import io.isms.support.Record;
import io.isms.support.RecordControls;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Records prove what was done and are under control (2005 4.3.1 h), 4.3.3). */
final class RecordRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.5.3 Records",
          Rule.named("C05-4-3-1-H", "There are records of all kinds for which there is an occasion")
              .in2005("4.3.1 h)", "4.3.3 ¶1 P1")
              .check(RecordRules::kinds),
          Rule.named("C05-4-3-3-P1-P2", "Records are protected")
              .in2005("4.3.3 ¶1 P2")
              .check(RecordRules::guarded),
          Rule.named("C05-4-3-3-P1-P3", "Records are kept as long as requirements say")
              .in2005("4.3.3 ¶1 P3")
              .check(RecordRules::retained),
          Rule.named("C05-4-3-3-P1-P4", "It is known where records are")
              .in2005("4.3.3 ¶1 P4")
              .check(RecordRules::findable),
          Rule.named("C05-4-3-3-P1-P5", "The control of records is laid down and lived")
              .in2005("4.3.3 ¶1 P5")
              .check(RecordRules::controls),
          Rule.named("C05-4-3-3-P2-P1", "Each phase has records of its performance")
              .in2005("4.3.3 ¶2 P1")
              .check(RecordRules::performance),
          Rule.named("C05-4-3-3-P2-P2", "Each significant incident is recorded")
              .in2005("4.3.3 ¶2 P2")
              .check(RecordRules::incidents));

  private RecordRules() {}

  private static void kinds(Probe it) {
    Documents documents = documents(it);
    Map<RecordKind, String> occasions = occasions(it);
    if (!occasions.isEmpty()
        && it.demand(!documents.records().isEmpty(), "records", "there are no records")) {
      occasions.forEach(
          (kind, occasion) ->
              it.require(
                  !documents.records(kind).isEmpty(),
                  kind,
                  "no record of kind %s for %s",
                  kind,
                  occasion));
    }
  }

  /** The kinds of record for which there was an occasion, with one that asks for it. */
  private static Map<RecordKind, String> occasions(Probe it) {
    Isms isms = it.isms();
    ImmutableMap.Builder<RecordKind, String> occasions = ImmutableMap.builder();
    significantIncidents(it)
        .findFirst()
        .ifPresent(
            incident -> {
              occasions.put(RecordKind.INCIDENT, incident.id().toString());
              occasions.put(RecordKind.IMPACTING_EVENT, incident.id().toString());
            });
    isms.leadership().decisions().stream()
        .filter(decision -> it.isPast(decision.on()))
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.MANAGEMENT_DECISION, first.id().toString()));
    approval(it, ApprovalSubject.RESIDUAL_RISKS)
        .ifPresent(first -> occasions.put(RecordKind.RESIDUAL_APPROVAL, first.id().toString()));
    approval(it, ApprovalSubject.OPERATION)
        .ifPresent(first -> occasions.put(RecordKind.AUTHORIZATION, first.id().toString()));
    isms.operation()
        .operatedSince()
        .filter(it::isPast)
        .ifPresent(since -> occasions.put(RecordKind.PROCESS_PERFORMANCE, "operation"));
    isms.support().competenceEvidence().stream()
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.COMPETENCE, first.person().toString()));
    isms.evaluation().audits().stream()
        .filter(audit -> audit.on().filter(it::isPast).isPresent())
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.AUDIT, first.id().toString()));
    isms.evaluation().managementReviews().stream()
        .filter(review -> it.isPast(review.on()))
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.MANAGEMENT_REVIEW, first.id().toString()));
    isms.improvement().correctiveActions().stream()
        .filter(action -> action.implementedOn().filter(it::isPast).isPresent())
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.CORRECTIVE_RESULT, first.id().toString()));
    isms.improvement().preventiveActions().stream()
        .filter(action -> action.implementedOn().filter(it::isPast).isPresent())
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.PREVENTIVE_RESULT, first.id().toString()));
    isms.treatment().acceptances().stream()
        .filter(acceptance -> it.isPast(acceptance.acceptedOn()))
        .findFirst()
        .ifPresent(first -> occasions.put(RecordKind.RISK_ACCEPTANCE, first.risk().toString()));
    return occasions.buildOrThrow();
  }

  private static Optional<Approval> approval(Probe it, ApprovalSubject subject) {
    return it.isms().leadership().approvals().stream()
        .filter(approval -> approval.of() == subject && it.isPast(approval.on()))
        .findFirst();
  }

  private static void guarded(Probe it) {
    for (Record record : documents(it).records()) {
      it.require(
          record.protection().isPresent(), record.id(), "record %s unprotected", record.id());
    }
  }

  private static void retained(Probe it) {
    for (SecurityRequirement requirement : it.isms().context().requirements()) {
      requirement
          .retention()
          .ifPresent(
              rule ->
                  rule.kinds().stream()
                      .flatMap(kind -> documents(it).records(kind).stream())
                      .distinct()
                      .forEach(record -> retained(it, requirement.id(), rule, record)));
    }
  }

  private static void retained(
      Probe it, RequirementId requirement, RetentionRule rule, Record record) {
    LocalDate end = record.retainUntil().orElse(record.on());
    boolean longEnough =
        rule.shortest().map(time -> !end.isBefore(record.on().plus(time))).orElse(true);
    boolean shortEnough =
        rule.longest().map(time -> !end.isAfter(record.on().plus(time))).orElse(true);
    it.require(
        longEnough && shortEnough,
        record.id(),
        "record %s kept too %s for %s",
        record.id(),
        longEnough ? "long" : "briefly",
        requirement);
  }

  private static void findable(Probe it) {
    for (Record record : documents(it).records()) {
      it.require(
          record.location().isPresent(), record.id(), "record %s has no location", record.id());
    }
  }

  private static void controls(Probe it) {
    Optional<RecordControls> controls = it.isms().support().recordControls();
    it.demand(controls.isPresent(), "record controls", "record controls are not determined");
    controls.ifPresent(
        rules -> {
          fields(rules)
              .forEach(
                  (field, rule) ->
                      it.require(rule.isPresent(), field, "record controls lack %s", field));
          it.require(
              documents(it).isInForce(rules.document()),
              "document",
              "record controls lack a document in force");
        });
    for (Record record : documents(it).records()) {
      boolean over = record.retainUntil().filter(last -> last.isBefore(it.asOf())).isPresent();
      it.require(
          !over || record.disposition().isPresent(),
          record.id(),
          "record %s past its time, not disposed of",
          record.id());
    }
  }

  private static Map<String, Optional<String>> fields(RecordControls rules) {
    return ImmutableMap.of(
        "identification", rules.identification(),
        "storage", rules.storage(),
        "protection", rules.protection(),
        "retrieval", rules.retrieval(),
        "retention", rules.retention(),
        "disposition", rules.disposition());
  }

  private static void performance(Probe it) {
    ReviewPeriod period = ReviewPeriod.of(it);
    for (Phase phase : Phase.values()) {
      boolean recorded =
          documents(it).records(RecordKind.PROCESS_PERFORMANCE).stream()
              .filter(record -> record.phase().filter(phase::equals).isPresent())
              .anyMatch(record -> period.contains(record.on()));
      if (recorded || period.hasRunOnce()) {
        it.require(recorded, phase, "no performance record for %s", phase);
      } else {
        it.notDue("performance of %s is to be recorded by %s", phase, period.firstEnd());
      }
    }
  }

  private static void incidents(Probe it) {
    significantIncidents(it)
        .forEach(
            incident ->
                it.require(
                    !incident.records().isEmpty(),
                    incident.id(),
                    "significant incident %s unrecorded",
                    incident.id()));
  }

  private static Stream<Incident> significantIncidents(Probe it) {
    return it.isms().operation().incidents().stream()
        .filter(incident -> incident.significant() && it.isPast(incident.detectedOn()));
  }

  private static Documents documents(Probe it) {
    return it.view(Documents.class, Documents::new);
  }
}
