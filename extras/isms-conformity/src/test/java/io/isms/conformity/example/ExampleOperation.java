package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.IncidentId;
import io.isms.common.MeasureId;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.PlannedAction;
import io.isms.common.ProcedurePurpose;
import io.isms.common.ProcessId;
import io.isms.common.ProvisionId;
import io.isms.common.RecordId;
import io.isms.context.RequirementId;
import io.isms.operation.AdverseEffects;
import io.isms.operation.AssessmentSchedule;
import io.isms.operation.Change;
import io.isms.operation.ChangeFactor;
import io.isms.operation.ChangeKind;
import io.isms.operation.EventId;
import io.isms.operation.ExternalProvision;
import io.isms.operation.FactorReview;
import io.isms.operation.Incident;
import io.isms.operation.IsmsProcess;
import io.isms.operation.IsmsVersion;
import io.isms.operation.MeetingType;
import io.isms.operation.Operation;
import io.isms.operation.OperationReview;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureId;
import io.isms.operation.ProcedureState;
import io.isms.operation.ProcedureTopic;
import io.isms.operation.ProcessKind;
import io.isms.operation.ProcessState;
import io.isms.operation.ProcessTopic;
import io.isms.operation.ProvisionKind;
import io.isms.operation.ReportType;
import io.isms.operation.RiskReview;
import io.isms.operation.SecurityEvent;
import io.isms.operation.ServiceChange;
import io.isms.operation.Supplier;
import io.isms.operation.SupplierId;
import io.isms.operation.TriggerDecision;
import io.isms.operation.TriggerRule;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;

/** The operation of the conforming organization. */
final class ExampleOperation {
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final SupplierId CLOUD = SupplierId.of("SUP-CLOUD");
  private static final ChangeId MOVE = ChangeId.of("CH-1");

  private ExampleOperation() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    isms.operation(
        Operation.builder()
            .establishedOn(day("2025-01-15"))
            .operatedSince(day("2025-01-20"))
            .versions(versions())
            .processes(processes(edition))
            .procedures(procedures())
            .addReportTypes(report())
            .addMeetingTypes(meeting())
            .addChanges(move(), silentLog())
            .addSuppliers(cloud())
            .addExternalProvisions(hosting())
            .addEvents(lostPhone())
            .addIncidents(phoneIncident())
            .assessmentSchedule(
                AssessmentSchedule.builder()
                    .every(Period.ofYears(1))
                    .addPlanned(day("2026-09-01"), day("2027-09-01"))
                    .build())
            .addTriggerRule(
                TriggerRule.builder()
                    .condition("A system moves, or an incident is significant")
                    .initiator(CISO)
                    .build())
            .addTriggerDecisions(decision("2026-01-28", true).change(MOVE).build())
            .addTriggerDecisions(
                decision("2026-04-12", false).incident(IncidentId.of("INC-1")).build())
            .addRiskReview(riskReview())
            .build());
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static OperationReview review(String on, String conclusion) {
    return OperationReview.builder().on(day(on)).by(CISO).conclusion(conclusion).build();
  }

  private static TriggerDecision.Builder decision(String on, boolean needed) {
    return TriggerDecision.builder()
        .needed(needed)
        .by(CISO)
        .on(day(on))
        .reason(needed ? "The place changes" : "The risk was assessed as it came about");
  }

  private static RiskReview riskReview() {
    RiskReview.Builder review =
        RiskReview.builder()
            .on(day("2026-09-20"))
            .by(CISO)
            .assessment(AssessmentId.of("RA-2026"))
            .residualReviewed(true)
            .acceptableLevelsReviewed(true)
            .nextDue(day("2027-09-20"));
    for (ChangeFactor factor : ChangeFactor.values()) {
      review.putFactor(
          factor, FactorReview.builder().changed(false).addMeasure(MeasureId.of("M-2")).build());
    }
    return review.build();
  }

  private static ImmutableList<IsmsVersion> versions() {
    return ImmutableList.of(
        IsmsVersion.builder().version(1).on(day("2025-01-20")).build(),
        IsmsVersion.builder().version(2).on(day("2026-02-16")).change(MOVE).build());
  }

  private static ImmutableList<IsmsProcess> processes(Edition edition) {
    return ImmutableList.of(
        ismsProcess("P-RISK", "Risk management", ProcessTopic.RISK_MANAGEMENT, "P-REVIEW")
            .withRequirements(
                RequirementId.of("REQ-LAW"),
                RequirementId.of("REQ-REG"),
                RequirementId.of("REQ-CONTRACT"),
                RequirementId.of("REQ-BUSINESS")),
        ismsProcess("P-AUDIT", "Internal audit", ProcessTopic.INTERNAL_AUDIT, "P-NONCONFORMITY"),
        ismsProcess("P-REVIEW", "Management review", ProcessTopic.MANAGEMENT_REVIEW, "P-RISK"),
        ismsProcess("P-NONCONFORMITY", "Nonconformities", ProcessTopic.NONCONFORMITY, "P-REVIEW"),
        ismsProcess("P-INCIDENTS", "Incidents", ProcessTopic.INCIDENT_MANAGEMENT, "P-NONCONFORMITY")
            .withControls(ExampleControls.incidents(edition)),
        ismsProcess("P-CONTINUITY", "Continuity", ProcessTopic.CONTINUITY, "P-BACKUP"),
        treatmentProcess("P-ACCESS", "Access to information")
            .withControls(
                ExampleControls.access(edition),
                ExampleControls.awareness(edition),
                ExampleControls.MDM),
        treatmentProcess("P-BACKUP", "Care of systems")
            .withControls(ExampleControls.backup(edition), ExampleControls.malware(edition)));
  }

  private static IsmsProcess ismsProcess(
      String id, String name, ProcessTopic topic, String interactsWith) {
    return process(id, name, ProcessKind.ISMS, interactsWith).withTopics(topic).withOwner(CISO);
  }

  private static IsmsProcess treatmentProcess(String id, String name) {
    return process(id, name, ProcessKind.TREATMENT, "P-RISK")
        .withOwner(ITM)
        .withObjectives(ObjectiveId.of("O-1"), ObjectiveId.of("O-2"));
  }

  private static IsmsProcess process(
      String id, String name, ProcessKind kind, String interactsWith) {
    return IsmsProcess.builder()
        .id(ProcessId.of(id))
        .name(name)
        .kind(kind)
        .state(ProcessState.CONTROLLED)
        .plan("Handbook, one page for each process")
        .addCriteria("Done by the day in the calendar")
        .addInteractsWith(ProcessId.of(interactsWith))
        .addRecords(RecordId.of("REC-OPERATION-DO"))
        .addReviews(review("2026-05-04", "Runs as planned"))
        .build();
  }

  private static ImmutableList<Procedure> procedures() {
    return ImmutableList.of(
        procedure("PR-DOCUMENTS", "Documents", ProcedurePurpose.DOCUMENT_CONTROL)
            .withSteps("a", "b", "c", "d", "e", "f", "g", "h", "i", "j"),
        procedure("PR-RECORDS", "Records", ProcedurePurpose.RECORD_CONTROL),
        procedure("PR-AUDIT", "Internal audits", ProcedurePurpose.INTERNAL_AUDIT)
            .withTopics(ProcedureTopic.values()),
        procedure("PR-CORRECTION", "Corrective action", ProcedurePurpose.CORRECTIVE_ACTION)
            .withSteps("a", "b", "c", "d", "e", "f"),
        procedure("PR-PREVENTION", "Preventive action", ProcedurePurpose.PREVENTIVE_ACTION)
            .withSteps("a", "b", "c", "d", "e"),
        procedure("PR-OPERATION", "Running of the system", ProcedurePurpose.OPERATION),
        procedure("PR-RESPONSE", "Response to incidents", ProcedurePurpose.RESPOND_INCIDENTS),
        procedure(
                "PR-MONITORING",
                "Reading of logs and figures",
                ProcedurePurpose.DETECT_EVENTS,
                ProcedurePurpose.DETECT_PROCESSING_ERRORS,
                ProcedurePurpose.IDENTIFY_BREACHES,
                ProcedurePurpose.VERIFY_DELEGATED_ACTIVITIES,
                ProcedurePurpose.EARLY_INDICATORS)
            .withMeasures(MeasureId.of("M-1"))
            .withInterval(Period.ofMonths(3))
            .withExecutions(day("2026-04-01"), day("2026-07-01"), day("2026-10-01")));
  }

  private static Procedure procedure(String id, String name, ProcedurePurpose... purposes) {
    return Procedure.builder()
        .id(ProcedureId.of(id))
        .name(name)
        .addPurposes(purposes)
        .document(DocumentId.of("DOC-PROCEDURES"))
        .addStates(ProcedureState.values())
        .build();
  }

  private static ReportType report() {
    return ReportType.builder()
        .name("Security report")
        .content("Incidents, measures, open actions")
        .frequency(Period.ofMonths(3))
        .format("Two pages")
        .responsible(CISO)
        .build();
  }

  private static MeetingType meeting() {
    return MeetingType.builder()
        .name("Security round")
        .purpose("Care, administration and IT agree on what to do")
        .frequency(Period.ofMonths(1))
        .addParticipants(PartyId.of("U-CARE"), PartyId.of("U-IT"), PartyId.of("U-ADMIN"))
        .authority("Decides within the budget of security")
        .build();
  }

  private static Change move() {
    return Change.builder()
        .id(MOVE)
        .kind(ChangeKind.PLANNED)
        .significant(true)
        .subject("The record system moves to another data centre")
        .on(day("2026-01-26"))
        .addPlan(
            done("ACT-C-1", "Move the record system", "Two nights of the supplier", "2026-02-15"))
        .planApprovedOn(day("2026-02-02"))
        .implementedOn(day("2026-02-14"))
        .closedOn(day("2026-02-16"))
        .consequences("The record system is not available for a night")
        .addMonitoring(review("2026-02-14", "As planned"))
        .supplier(CLOUD)
        .addRecords(RecordId.of("REC-OPERATION-DO"))
        .build();
  }

  private static Change silentLog() {
    return Change.builder()
        .id(ChangeId.of("CH-2"))
        .kind(ChangeKind.UNINTENDED)
        .subject("An update switched the log of accesses off")
        .on(day("2026-03-02"))
        .review(review("2026-03-03", "Two days are without a log"))
        .adverseEffects(AdverseEffects.POSSIBLE)
        .addMitigations(done("ACT-C-2", "Switch the log on, watch for it", "An hour", "2026-03-06"))
        .addRecords(RecordId.of("REC-OPERATION-DO"))
        .build();
  }

  private static PlannedAction done(String id, String what, String means, String due) {
    return PlannedAction.builder()
        .id(ActionId.of(id))
        .what(what)
        .addResources(means)
        .responsible(ITM)
        .due(day(due))
        .status(ActionStatus.DONE)
        .completedOn(day(due))
        .evaluationMethod("Looked at in the next security round")
        .evaluationOn(day(due).plusDays(14))
        .effective(true)
        .build();
  }

  private static Supplier cloud() {
    return Supplier.builder()
        .id(CLOUD)
        .name("Hosting supplier")
        .party(PartyId.of("SUP-CLOUD"))
        .addInterfaces("Service desk, by ITM")
        .addSecurityClauses("Notice of incidents within a day", "Right to audit")
        .addAssurance("Report of their auditor, once a year")
        .controlsConsideredOn(day("2026-06-15"))
        .addReviews(review("2026-06-15", "As agreed"))
        .addRisks(RiskId.of("R-2"))
        .addServiceChanges(
            ServiceChange.builder()
                .on(day("2026-01-26"))
                .what("Another data centre")
                .change(MOVE)
                .build())
        .build();
  }

  private static ExternalProvision hosting() {
    return ExternalProvision.builder()
        .id(ProvisionId.of("EXT-HOSTING"))
        .name("Hosting of the record system")
        .kind(ProvisionKind.PROCESS)
        .supplier(CLOUD)
        .internalOwner(ITM)
        .addRisks(RiskId.of("R-2"))
        .plan("Service levels in the agreement")
        .addMonitoring(review("2026-09-30", "Available as agreed"))
        .addReviews(review("2026-06-15", "Still what is needed"))
        .build();
  }

  private static SecurityEvent lostPhone() {
    return SecurityEvent.builder()
        .id(EventId.of("EV-1"))
        .on(day("2026-04-08"))
        .what("A phone with access to mail was stolen")
        .source("NURSE")
        .build();
  }

  private static Incident phoneIncident() {
    return Incident.builder()
        .id(IncidentId.of("INC-1"))
        .what("Stolen phone")
        .detectedOn(day("2026-04-08"))
        .addEvents(EventId.of("EV-1"))
        .significant(true)
        .response("Wiped within an hour, passwords changed")
        .closedOn(day("2026-04-10"))
        .resolutionEffective(true)
        .nonconformity(false)
        .addRecords(RecordId.of("REC-INCIDENT"))
        .build();
  }
}
