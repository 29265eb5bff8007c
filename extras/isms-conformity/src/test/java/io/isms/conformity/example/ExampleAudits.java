package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import io.isms.common.AuditId;
import io.isms.common.CompetenceId;
import io.isms.common.DocumentId;
import io.isms.common.NonconformityId;
import io.isms.common.OpportunityId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.RecordId;
import io.isms.evaluation.AreaRating;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditArea;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.AuditAssignment;
import io.isms.evaluation.AuditChecklistItem;
import io.isms.evaluation.AuditCriterion;
import io.isms.evaluation.AuditFinding;
import io.isms.evaluation.AuditFindingId;
import io.isms.evaluation.AuditFindingKind;
import io.isms.evaluation.AuditPhase;
import io.isms.evaluation.AuditPlan;
import io.isms.evaluation.AuditProgramme;
import io.isms.evaluation.AuditProgrammeId;
import io.isms.evaluation.AuditQuestion;
import io.isms.evaluation.AuditSubject;
import io.isms.evaluation.Auditor;
import io.isms.evaluation.AuditorEvaluation;
import io.isms.evaluation.AuditorKnowledge;
import io.isms.evaluation.ControlVerdict;
import io.isms.evaluation.FollowUpPlan;
import io.isms.evaluation.PerformanceEvaluation;
import io.isms.evaluation.ProgrammeRevision;
import io.isms.risk.RiskId;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;

/** The audits of the conforming organization: one is held each half-year by its own auditor. */
final class ExampleAudits {
  private static final PartyId AUDITOR = PartyId.of("AUDITOR");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final AuditProgrammeId PROGRAMME = AuditProgrammeId.of("AP-1");
  private static final AuditId LAST_YEAR = AuditId.of("AU-2025");
  private static final AuditId SPRING = AuditId.of("AU-2026");
  private static final AuditId WINTER = AuditId.of("AU-2026-2");

  private ExampleAudits() {}

  static void addTo(PerformanceEvaluation.Builder evaluation, Edition edition) {
    evaluation
        .addAuditProgrammes(programme())
        .addAllAuditAreas(areas())
        .addAudits(
            audit(LAST_YEAR, "2025-09-16", edition)
                .on(LocalDate.of(2025, 9, 16))
                .record(RecordId.of("REC-AUDIT"))
                .build(),
            audit(SPRING, "2026-05-19", edition)
                .on(LocalDate.of(2026, 5, 19))
                .record(RecordId.of("REC-AUDIT"))
                .build(),
            audit(WINTER, "2026-12-08", edition).build())
        .addAllAuditFindings(findings())
        .addAuditors(
            Auditor.builder()
                .party(AUDITOR)
                .internal(true)
                .addKnowledge(AuditorKnowledge.values())
                .addEvaluations(
                    AuditorEvaluation.builder()
                        .on(LocalDate.of(2026, 6, 20))
                        .suitable(true)
                        .build())
                .build());
  }

  private static AuditProgramme programme() {
    return AuditProgramme.builder()
        .id(PROGRAMME)
        .version(1)
        .startsOn(LocalDate.of(2026, 1, 1))
        .cycle(Period.ofMonths(6))
        .purpose("To know whether the system does what it is there for")
        .scope("The whole system")
        .frequency(Period.ofMonths(8))
        .addCriteria(AuditCriterion.values())
        .methods("Interviews, samples of records, walks through the building")
        .putResponsibility(AuditPhase.PLAN, AUDITOR)
        .putResponsibility(AuditPhase.CONDUCT, AUDITOR)
        .putResponsibility(AuditPhase.REPORT, AUDITOR)
        .putResponsibility(AuditPhase.FOLLOW_UP, CISO)
        .planningRules("The leader plans each audit four weeks ahead")
        .reporting("To management within two weeks")
        .riskBasis("A small clinic: everything twice a year")
        .putAreaRating(AuditAreaId.of("AREA-ADMIN"), rating("Stable", 3))
        .putAreaRating(AuditAreaId.of("AREA-CARE"), rating("Stable", 1))
        .putAreaRating(AuditAreaId.of("AREA-IT"), rating("Much is new", 2))
        .addConsideredAudits(LAST_YEAR)
        .addRisks("The auditor falls ill")
        .teamSelection("Who has no hand in what is audited")
        .confidentiality("Auditors keep to themselves what they see of patients")
        .safety("No audit in rooms where somebody is treated")
        .addAuditorCompetences(CompetenceId.of("C-TRUST"))
        .addRevisions(
            ProgrammeRevision.builder()
                .on(LocalDate.of(2026, 6, 15))
                .what("Accounts of leavers are looked at each time")
                .addBasedOn(SPRING)
                .build())
        .document(DocumentId.of("DOC-AUDIT-PROGRAMME"))
        .build();
  }

  private static AreaRating rating(String status, int importance) {
    return AreaRating.builder().status(status).importance(importance).build();
  }

  private static List<AuditArea> areas() {
    return List.of(
        area("AREA-ADMIN", "Administration", "HRM", "U-ADMIN"),
        area("AREA-CARE", "Care", "COO", "NURSE"),
        area("AREA-IT", "IT", "ITM", "U-IT"));
  }

  private static AuditArea area(String id, String name, String responsible, String performer) {
    return AuditArea.builder()
        .id(AuditAreaId.of(id))
        .name(name)
        .responsible(PartyId.of(responsible))
        .addPerformers(PartyId.of(performer))
        .build();
  }

  private static Audit.Builder audit(AuditId id, String plannedOn, Edition edition) {
    Audit.Builder audit =
        Audit.builder()
            .id(id)
            .programme(PROGRAMME)
            .plannedOn(LocalDate.parse(plannedOn))
            .kind("System audit")
            .duration(Period.ofDays(2))
            .location("The clinic")
            .addCriteria(AuditCriterion.values())
            .scope("The whole system")
            .methods("Interviews and samples")
            .clauses(clauses(edition))
            .controls(ExampleControls.all(edition))
            .addProcesses(
                Stream.of(
                        "P-ACCESS",
                        "P-AUDIT",
                        "P-BACKUP",
                        "P-CONTINUITY",
                        "P-INCIDENTS",
                        "P-NONCONFORMITY",
                        "P-REVIEW",
                        "P-RISK")
                    .map(ProcessId::of)
                    .toArray(ProcessId[]::new))
            .addFunctions(PartyId.of("U-ADMIN"), PartyId.of("U-CARE"), PartyId.of("U-IT"))
            .addSubjects(AuditSubject.values())
            .addQuestions(AuditQuestion.values())
            .addChecklist(AuditChecklistItem.values())
            .leader(AUDITOR)
            .addTeam(AUDITOR)
            .plan(
                AuditPlan.builder()
                    .author(AUDITOR)
                    .addUnacceptableRisks(RiskId.of("R-2"))
                    .document(DocumentId.of("DOC-AUDIT-PROGRAMME"))
                    .build())
            .effective(true)
            .addControlVerdicts(
                ControlVerdict.builder()
                    .control(ExampleControls.backup(edition))
                    .effective(true)
                    .build())
            .addReportedTo(PartyId.of("CEO"), CISO, PartyId.of("COO"), PartyId.of("HRM"), ITM);
    areas()
        .forEach(
            area ->
                audit.addAssignments(
                    AuditAssignment.builder().area(area.id()).addAuditors(AUDITOR).build()));
    return audit;
  }

  private static ImmutableList<ClauseRef> clauses(Edition edition) {
    return Stream.of("4", "5", "6", "7", "8", "9", "10")
        .filter(
            clause -> edition != Edition.E2005 || clause.compareTo("9") < 0 && !clause.equals("10"))
        .map(clause -> ClauseRef.of(edition, clause))
        .collect(ImmutableList.toImmutableList());
  }

  private static List<AuditFinding> findings() {
    return List.of(
        finding("AF-1", AuditFindingKind.NONCONFORMITY, "Accounts of leavers are still open")
            .nonconformity(NonconformityId.of("NC-1"))
            .followUp(
                FollowUpPlan.builder()
                    .preparedBy(ITM)
                    .agreedBy(AUDITOR)
                    .what("Three accounts of people who left are open")
                    .causes("Nobody tells IT who leaves")
                    .correction("The accounts are closed")
                    .correctiveAction("A list of leavers each month")
                    .due(LocalDate.of(2026, 7, 31))
                    .addResponsibles(ITM)
                    .build())
            .build(),
        finding("AF-2", AuditFindingKind.RISK, "Much hangs on one line to the hosting supplier")
            .addRisks(RiskId.of("R-2"))
            .build(),
        finding("AF-3", AuditFindingKind.OPPORTUNITY, "Some talks could be held by video")
            .addOpportunities(OpportunityId.of("OPP-4"))
            .build(),
        finding("AF-4", AuditFindingKind.CONFORMITY, "Backups are made and tried out").build());
  }

  private static AuditFinding.Builder finding(String id, AuditFindingKind kind, String what) {
    return AuditFinding.builder()
        .id(AuditFindingId.of(id))
        .audit(SPRING)
        .kind(kind)
        .what(what)
        .criterion(AuditCriterion.POLICY_PROCEDURE)
        .addEvidence(RecordId.of("REC-AUDIT"));
  }
}
