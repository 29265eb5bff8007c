package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import io.isms.common.AuditId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditFinding;
import io.isms.evaluation.AuditFindingKind;
import io.isms.evaluation.AuditProgramme;
import io.isms.evaluation.PerformanceEvaluation;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The audits that were held by the day of the check, what they found, and the cycles they make. */
final class Audits {
  private final LocalDate asOf;
  private final Optional<AuditProgramme> programme;
  private final ImmutableList<Audit> held;
  private final ImmutableListMultimap<AuditId, AuditFinding> findings;
  private final ImmutableMap<NonconformityId, AuditFinding> nonconformities;
  private final Period cycle;

  private Audits(Snapshot snapshot) {
    this.asOf = snapshot.asOf();
    PerformanceEvaluation evaluation = snapshot.isms().evaluation();
    this.programme =
        evaluation.auditProgrammes().stream()
            .filter(it -> it.startsOn().map(day -> !day.isAfter(asOf)).orElse(true))
            .max(Comparator.comparing(it -> it.startsOn().orElse(LocalDate.MIN)));
    this.held =
        evaluation.audits().stream()
            .filter(audit -> audit.isHeld(asOf))
            .sorted(Comparator.comparing(Audits::dayOf).thenComparing(Audit::id))
            .collect(toImmutableList());
    ImmutableSet<AuditId> seen =
        held.stream().map(Audit::id).collect(ImmutableSet.toImmutableSet());
    this.findings =
        Multimaps.index(
            evaluation.auditFindings().stream()
                .filter(finding -> seen.contains(finding.audit()))
                .toList(),
            AuditFinding::audit);
    Map<NonconformityId, AuditFinding> found = new LinkedHashMap<>();
    findings
        .values()
        .forEach(finding -> finding.nonconformity().ifPresent(id -> found.put(id, finding)));
    this.nonconformities = ImmutableMap.copyOf(found);
    this.cycle = programme.flatMap(AuditProgramme::cycle).orElse(snapshot.profile().auditCycle());
  }

  /** The view that the rules of one check share. */
  static Audits of(Probe it) {
    return it.view(Audits.class, Audits::new);
  }

  /** The day on which an audit that was held was held. */
  static LocalDate dayOf(Audit audit) {
    return audit.on().orElseThrow();
  }

  /** The day on which an audit was held, else the one for which it is planned. */
  Optional<LocalDate> heldOrPlanned(Audit audit) {
    return audit.on().filter(day -> !day.isAfter(asOf)).or(audit::dueOn);
  }

  /** All who audit: the team, its leader and those who are assigned to areas. */
  static ImmutableSet<PartyId> team(Audit audit) {
    return Stream.of(
            audit.team().stream(),
            audit.leader().stream(),
            audit.assignments().stream().flatMap(it -> it.auditors().stream()))
        .flatMap(members -> members)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** The programme that runs; empty if there is none. */
  Optional<AuditProgramme> programme() {
    return programme;
  }

  /** The audits that were held, the oldest first. */
  ImmutableList<Audit> held() {
    return held;
  }

  /** The audits that were held within that time. */
  ImmutableList<Audit> heldWithin(Range<LocalDate> time) {
    return held.stream().filter(audit -> time.contains(dayOf(audit))).collect(toImmutableList());
  }

  /** The last audit that was held; empty if none was. */
  Optional<Audit> last() {
    return held.isEmpty() ? Optional.empty() : Optional.of(held.get(held.size() - 1));
  }

  /** What the audits that were held found, by audit. */
  ImmutableListMultimap<AuditId, AuditFinding> findings() {
    return findings;
  }

  /** The findings of that audit that are nonconformities. */
  ImmutableList<AuditFinding> nonconformitiesOf(Audit audit) {
    return findings.get(audit.id()).stream()
        .filter(finding -> finding.kind() == AuditFindingKind.NONCONFORMITY)
        .collect(toImmutableList());
  }

  /** Whether an audit found that nonconformity. */
  boolean found(NonconformityId nonconformity) {
    return nonconformities.containsKey(nonconformity);
  }

  /** How long a cycle is. */
  Period cycle() {
    return cycle;
  }

  /** The day from which cycles count: that of the programme, else of the first audit. */
  private Optional<LocalDate> firstDay() {
    return programme
        .flatMap(AuditProgramme::startsOn)
        .or(() -> held.stream().findFirst().map(Audits::dayOf));
  }

  /** The cycle that runs on the day of the check; empty if none has begun. */
  Optional<Range<LocalDate>> currentCycle() {
    return firstDay().map(first -> cycle(first, cyclesOver(first)));
  }

  /** The last cycle that is over; empty if none is. */
  Optional<Range<LocalDate>> finishedCycle() {
    return firstDay()
        .filter(first -> cyclesOver(first) > 0)
        .map(first -> cycle(first, cyclesOver(first) - 1));
  }

  /** Whether a whole cycle has passed since they count. */
  boolean haveRunOnce() {
    return firstDay().filter(first -> !first.plus(cycle).isAfter(asOf)).isPresent();
  }

  /** Whether that day is not longer ago than a cycle takes. */
  boolean isRecent(LocalDate day) {
    return !day.isAfter(asOf) && !day.plus(cycle).isBefore(asOf);
  }

  /** The audits that are not longer ago than a cycle takes. */
  ImmutableList<Audit> recent() {
    return held.stream().filter(audit -> isRecent(dayOf(audit))).collect(toImmutableList());
  }

  private Range<LocalDate> cycle(LocalDate first, int number) {
    return Range.closedOpen(
        first.plus(cycle.multipliedBy(number)), first.plus(cycle.multipliedBy(number + 1)));
  }

  private int cyclesOver(LocalDate first) {
    int over = 0;
    while (!first.plus(cycle.multipliedBy(over + 1)).isAfter(asOf)) {
      over++;
    }
    return over;
  }
}
