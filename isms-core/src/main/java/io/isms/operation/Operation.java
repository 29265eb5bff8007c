package io.isms.operation;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.ChangeId;
import io.isms.common.Elements;
import io.isms.common.IncidentId;
import io.isms.common.ProcessId;
import io.isms.common.ProvisionId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** How the management system is run: processes, changes, suppliers, events and incidents. */
@Value.Immutable
@SourceClause(value = "8", edition2005 = "4.2.2")
public interface Operation extends WithOperation {
  /** Nothing stated yet. */
  Operation EMPTY = builder().build();

  /** The day since which the system is set up; empty if it is not. */
  Optional<LocalDate> establishedOn();

  /** The day since which it is in operation; empty if it is not. */
  Optional<LocalDate> operatedSince();

  /** The versions of the system, in order. */
  ImmutableList<IsmsVersion> versions();

  /** The processes, in the order of their ids. */
  ImmutableList<IsmsProcess> processes();

  /** The procedures, in the order of their ids. */
  ImmutableList<Procedure> procedures();

  /** The reports that are made regularly, in the order of their names. */
  ImmutableList<ReportType> reportTypes();

  /** The meetings that are held regularly, in the order of their names. */
  ImmutableList<MeetingType> meetingTypes();

  /** The changes, in the order of their ids. */
  ImmutableList<Change> changes();

  /** The suppliers, in the order of their ids. */
  ImmutableList<Supplier> suppliers();

  /** What is provided from outside, in the order of the ids. */
  ImmutableList<ExternalProvision> externalProvisions();

  /** The security events, in the order of their ids. */
  ImmutableList<SecurityEvent> events();

  /** The incidents, in the order of their ids. */
  ImmutableList<Incident> incidents();

  /** When risk assessments are to be made; empty if not planned. */
  Optional<AssessmentSchedule> assessmentSchedule();

  /** When an assessment is to be made out of turn. */
  ImmutableList<TriggerRule> triggerRules();

  /** Which changes and incidents asked for an assessment, the oldest decision first. */
  ImmutableList<TriggerDecision> triggerDecisions();

  /** The looks at whether assessment and acceptable levels still hold, the oldest first. */
  ImmutableList<RiskReview> riskReviews();

  /** The versions by version. */
  @Value.Lazy
  default ImmutableSortedMap<Integer, IsmsVersion> versionsByVersion() {
    return Elements.byId("version", versions(), IsmsVersion::version);
  }

  /** The processes by id. */
  @Value.Lazy
  default ImmutableSortedMap<ProcessId, IsmsProcess> processesById() {
    return Elements.byId("process", processes(), IsmsProcess::id);
  }

  /** The procedures by id. */
  @Value.Lazy
  default ImmutableSortedMap<ProcedureId, Procedure> proceduresById() {
    return Elements.byId("procedure", procedures(), Procedure::id);
  }

  /** The report types by name. */
  @Value.Lazy
  default ImmutableSortedMap<String, ReportType> reportTypesByName() {
    return Elements.byId("report type", reportTypes(), ReportType::name);
  }

  /** The meeting types by name. */
  @Value.Lazy
  default ImmutableSortedMap<String, MeetingType> meetingTypesByName() {
    return Elements.byId("meeting type", meetingTypes(), MeetingType::name);
  }

  /** The changes by id. */
  @Value.Lazy
  default ImmutableSortedMap<ChangeId, Change> changesById() {
    return Elements.byId("change", changes(), Change::id);
  }

  /** The suppliers by id. */
  @Value.Lazy
  default ImmutableSortedMap<SupplierId, Supplier> suppliersById() {
    return Elements.byId("supplier", suppliers(), Supplier::id);
  }

  /** The external provisions by id. */
  @Value.Lazy
  default ImmutableSortedMap<ProvisionId, ExternalProvision> externalProvisionsById() {
    return Elements.byId("external provision", externalProvisions(), ExternalProvision::id);
  }

  /** The events by id. */
  @Value.Lazy
  default ImmutableSortedMap<EventId, SecurityEvent> eventsById() {
    return Elements.byId("security event", events(), SecurityEvent::id);
  }

  /** The incidents by id. */
  @Value.Lazy
  default ImmutableSortedMap<IncidentId, Incident> incidentsById() {
    return Elements.byId("incident", incidents(), Incident::id);
  }

  /**
   * Brings everything into order; an id that occurs twice is refused, and so is operation before
   * the system was set up.
   */
  @Value.Check
  default Operation check() {
    versionsByVersion();
    processesById();
    proceduresById();
    reportTypesByName();
    meetingTypesByName();
    changesById();
    suppliersById();
    externalProvisionsById();
    eventsById();
    incidentsById();
    operatedSince()
        .ifPresent(
            later ->
                establishedOn()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid operation: operatedSince %s (expected: not before establishedOn %s)",
                                later,
                                earlier)));
    boolean sorted =
        Elements.inOrder(versions(), IsmsVersion::version)
            && Elements.inOrder(processes(), IsmsProcess::id)
            && Elements.inOrder(procedures(), Procedure::id)
            && Elements.inOrder(reportTypes(), ReportType::name)
            && Elements.inOrder(meetingTypes(), MeetingType::name)
            && Elements.inOrder(changes(), Change::id)
            && Elements.inOrder(suppliers(), Supplier::id)
            && Elements.inOrder(externalProvisions(), ExternalProvision::id)
            && Elements.inOrder(events(), SecurityEvent::id)
            && Elements.inOrder(incidents(), Incident::id)
            && Elements.inOrder(triggerDecisions(), TriggerDecision::on)
            && Elements.inOrder(riskReviews(), RiskReview::on);
    return sorted
        ? this
        : builder()
            .from(this)
            .versions(Elements.sorted(versions(), IsmsVersion::version))
            .processes(Elements.sorted(processes(), IsmsProcess::id))
            .procedures(Elements.sorted(procedures(), Procedure::id))
            .reportTypes(Elements.sorted(reportTypes(), ReportType::name))
            .meetingTypes(Elements.sorted(meetingTypes(), MeetingType::name))
            .changes(Elements.sorted(changes(), Change::id))
            .suppliers(Elements.sorted(suppliers(), Supplier::id))
            .externalProvisions(Elements.sorted(externalProvisions(), ExternalProvision::id))
            .events(Elements.sorted(events(), SecurityEvent::id))
            .incidents(Elements.sorted(incidents(), Incident::id))
            .triggerDecisions(Elements.sorted(triggerDecisions(), TriggerDecision::on))
            .riskReviews(Elements.sorted(riskReviews(), RiskReview::on))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("operation", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Operation}. */
  final class Builder extends ImmutableOperation.Builder {
    Builder() {}
  }
}
