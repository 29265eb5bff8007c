package io.isms.conformity.rules;

import static io.isms.conformity.example.ConformingIsms.DAY;
import static io.isms.conformity.rules.ReviewChanges.audit;
import static io.isms.conformity.rules.ReviewChanges.everyAudit;
import static io.isms.conformity.rules.ReviewChanges.programme;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.AuditId;
import io.isms.common.PartyId;
import io.isms.common.ProcessId;
import io.isms.common.Severity;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.evaluation.AreaRating;
import io.isms.evaluation.AuditAreaId;
import io.isms.evaluation.AuditChecklistItem;
import io.isms.evaluation.AuditCriterion;
import io.isms.evaluation.AuditPhase;
import io.isms.evaluation.AuditQuestion;
import io.isms.evaluation.AuditSubject;
import io.isms.evaluation.ProgrammeRevision;
import io.isms.leadership.Approval;
import io.isms.leadership.ApprovalId;
import io.isms.leadership.ApprovalSubject;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class AuditProgrammeRulesTest extends RuleCases {
  private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
    return Maps.filterKeys(map, other -> !other.equals(key));
  }

  private static <T> Set<T> without(Set<T> set, T one) {
    return Sets.filter(set, other -> !other.equals(one));
  }

  private static UnaryOperator<Isms> rating(String area, UnaryOperator<AreaRating> change) {
    return programme(
        it ->
            it.withAreaRatings(
                Maps.transformEntries(
                    it.areaRatings(),
                    (key, one) -> AuditAreaId.of(area).equals(key) ? change.apply(one) : one)));
  }

  private static UnaryOperator<Isms> revision(UnaryOperator<ProgrammeRevision> change) {
    return programme(it -> it.withRevisions(Edit.all(it.revisions(), change)));
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("AUD-01")
            .violatedBy(
                "the audit of winter was planned for October",
                audit("AU-2026-2", it -> it.withPlannedOn(LocalDate.of(2026, 10, 27))),
                "audit AU-2026-2, planned for 2026-10-27, was neither held nor moved with a reason")
            .violatedBy(
                "it was moved to a day that has passed",
                audit(
                    "AU-2026-2",
                    it ->
                        it.withPlannedOn(LocalDate.of(2026, 9, 8))
                            .withMovedBecause("Illness")
                            .withMovedTo(LocalDate.of(2026, 10, 27))),
                "audit AU-2026-2, planned for 2026-09-08, was neither held nor moved with a reason")
            .violatedBy(
                "nobody says why it was moved",
                audit(
                    "AU-2026-2",
                    it ->
                        it.withPlannedOn(LocalDate.of(2026, 9, 8))
                            .withMovedTo(LocalDate.of(2026, 12, 8))),
                "audit AU-2026-2, planned for 2026-09-08, was neither held nor moved with a"
                    + " reason"),
        RuleCase.of("AUD-01")
            .satisfiedBy(
                "the audit of winter was moved with a reason",
                audit(
                    "AU-2026-2",
                    it ->
                        it.withPlannedOn(LocalDate.of(2026, 9, 8))
                            .withMovedBecause("Illness")
                            .withMovedTo(LocalDate.of(2026, 12, 8)))),
        RuleCase.of("C05-6-LEAD")
            .violatedBy(
                "audits are planned each quarter",
                programme(it -> it.withFrequency(Period.ofMonths(3))),
                "no internal audit since 2026-05-19 (expected: one within P3M)")
            .violatedBy(
                "nobody audits care",
                everyAudit(
                    it ->
                        it.withAssignments(
                            it.assignments().stream()
                                .filter(one -> !one.area().equals(AuditAreaId.of("AREA-CARE")))
                                .toList())),
                "area AREA-CARE not audited in a cycle")
            .violatedBy(
                "nobody looks at procedures",
                everyAudit(it -> it.withSubjects(without(it.subjects(), AuditSubject.PROCEDURES))),
                "PROCEDURES not audited in a cycle"),
        RuleCase.of("C05-6-A-D")
            .violatedBy(
                "nobody asks how the system performs",
                everyAudit(
                    it -> it.withQuestions(without(it.questions(), AuditQuestion.PERFORMANCE))),
                "question PERFORMANCE never audited in a cycle"),
        RuleCase.of("AUD-02")
            .violatedBy(
                "nobody holds the system against law and contracts",
                audit(
                    "AU-2026",
                    it ->
                        it.withCriteria(without(it.criteria(), AuditCriterion.LEGAL_CONTRACTUAL))),
                "criterion LEGAL_CONTRACTUAL never audited in a cycle")
            .violatedBy(
                "nobody holds it against the standard",
                audit(
                    "AU-2026",
                    it -> it.withCriteria(without(it.criteria(), AuditCriterion.ISO_27001))),
                "criterion ISO_27001 never audited in a cycle")
            .violatedBy(
                "nobody holds it against what the clinic asks of itself",
                audit("AU-2026", it -> it.withCriteria(AuditCriterion.ISO_27001)),
                "the organization's own requirements never audited in a cycle")
            .graded(Severity.MAJOR)
            .alsoReports("AUD-06"),
        RuleCase.of("AUD-04")
            .violatedBy(
                "nobody says how single audits are planned",
                programme(it -> it.withPlanningRules(Optional.empty())),
                "programme AP-1 lacks planning rules")
            .violatedBy(
                "nobody says how often audits are held",
                programme(it -> it.withFrequency(Optional.empty())),
                "programme AP-1 lacks frequency")
            .violatedBy(
                "nobody says how audits are held",
                programme(it -> it.withMethods(Optional.empty())),
                "programme AP-1 lacks methods")
            .violatedBy(
                "nobody answers for anything",
                programme(it -> it.withResponsibilities(ImmutableMap.of())),
                "programme AP-1 lacks responsibilities")
            .violatedBy(
                "nobody says who is told of results",
                programme(it -> it.withReporting(Optional.empty())),
                "programme AP-1 lacks reporting")
            .violatedBy(
                "its period does not begin",
                programme(it -> it.withStartsOn(Optional.empty())),
                "programme AP-1 lacks a period")
            .violatedBy(
                "its period does not end",
                programme(it -> it.withCycle(Optional.empty())),
                "programme AP-1 lacks a period")
            .violatedBy(
                "there is no purpose",
                programme(it -> it.withPurpose(Optional.empty())),
                "programme AP-1 lacks a purpose"),
        RuleCase.of("C05-6-P2-P1")
            .violatedBy(
                "administration is not weighed",
                programme(
                    it ->
                        it.withAreaRatings(
                            without(it.areaRatings(), AuditAreaId.of("AREA-ADMIN")))),
                "programme AP-1 ignores area AREA-ADMIN (expected: its state and weight)")
            .violatedBy(
                "nobody says in what state administration is",
                rating("AREA-ADMIN", it -> it.withStatus(Optional.empty())),
                "programme AP-1 ignores area AREA-ADMIN (expected: its state and weight)")
            .violatedBy(
                "administration has no weight",
                rating("AREA-ADMIN", it -> it.withImportance(Optional.empty())),
                "programme AP-1 ignores area AREA-ADMIN (expected: its state and weight)")
            .violatedBy(
                "the audit of the year before is not considered",
                programme(it -> it.withConsideredAudits()),
                "programme AP-1 ignores audit AU-2025"),
        RuleCase.of("C05-6-P2-P2")
            .violatedBy(
                "nobody says how far audits reach",
                programme(it -> it.withScope(Optional.empty())),
                "programme AP-1 lacks scope")
            .violatedBy(
                "nobody says what audits hold the system against",
                programme(it -> it.withCriteria()),
                "programme AP-1 lacks criteria")
            .violatedBy(
                "nobody says how often audits are held",
                programme(it -> it.withFrequency(Optional.empty())),
                "programme AP-1 lacks frequency")
            .alsoReports("C05-6-LEAD")
            .violatedBy(
                "nobody says how audits are held",
                programme(it -> it.withMethods(Optional.empty())),
                "programme AP-1 lacks methods"),
        RuleCase.of("C05-5-1-G")
            .satisfiedBy(
                "management has approved the programme",
                isms ->
                    isms.withLeadership(
                        isms.leadership()
                            .withApprovals(
                                Approval.builder()
                                    .id(ApprovalId.of("AP-APPROVAL"))
                                    .of(ApprovalSubject.AUDIT_PROGRAMME)
                                    .subject("AP-1")
                                    .version(1)
                                    .by(PartyId.of("CEO"))
                                    .on(LocalDate.of(2026, 1, 12))
                                    .build())))
            .violatedBy(
                "it has a new version since",
                programme(it -> it.withVersion(2)),
                "programme AP-1 is not approved by management"),
        RuleCase.of("AUD-08")
            .violatedBy(
                "there is no document",
                programme(it -> it.withDocument(Optional.empty())),
                "no documented programme AP-1")
            .violatedBy(
                "there is no record of the last audit",
                audit("AU-2026", it -> it.withRecord(Optional.empty())),
                "no documented results of audit AU-2026"),
        RuleCase.of("AUD-09")
            .violatedBy(
                "nobody reports",
                programme(
                    it ->
                        it.withResponsibilities(without(it.responsibilities(), AuditPhase.REPORT))),
                "programme AP-1: nobody does REPORT"),
        RuleCase.of("AUD-10")
            .violatedBy(
                "nobody asks what may go wrong",
                programme(it -> it.withRisks()),
                "programme AP-1: its own risks are not considered"),
        RuleCase.of("AUD-11")
            .violatedBy(
                "nobody will audit administration as a function",
                audit(
                    "AU-2026-2", it -> it.withFunctions(PartyId.of("U-CARE"), PartyId.of("U-IT"))),
                "function U-ADMIN not audited within a cycle")
            .violatedBy(
                "the audit of winter is for the next cycle",
                audit("AU-2026-2", it -> it.withClauses(it.clauses().asList().subList(1, 7))),
                "clause 4 not audited within a cycle")
            .violatedBy(
                "it leaves out the devices",
                audit(
                    "AU-2026-2",
                    it ->
                        it.withControls(
                            Sets.filter(it.controls(), one -> !one.toString().equals("C-MDM")))),
                "control C-MDM not audited within a cycle")
            .violatedBy(
                "it leaves out the process of risk",
                audit(
                    "AU-2026-2",
                    it -> it.withProcesses(without(it.processes(), ProcessId.of("P-RISK")))),
                "process P-RISK not audited within a cycle"),
        RuleCase.of("AUD-14")
            .violatedBy(
                "no weight is given",
                programme(it -> it.withAreaRatings(ImmutableMap.of())),
                "programme AP-1 does not weigh how important processes are")
            .violatedBy(
                "the state of areas is known but not their weight",
                programme(
                    it ->
                        it.withAreaRatings(
                            Maps.transformValues(
                                it.areaRatings(), one -> one.withImportance(Optional.empty())))),
                "programme AP-1 does not weigh how important processes are")
            .violatedBy(
                "earlier results are not taken into account",
                programme(it -> it.withConsideredAudits()),
                "programme AP-1 does not take earlier results into account")
            .violatedBy(
                "nobody says how the programme follows risk",
                programme(it -> it.withRiskBasis(Optional.empty())),
                "programme AP-1 is not based on risk"),
        RuleCase.of("AUD-14")
            .satisfiedBy(
                "there was no audit before the programme began",
                programme(it -> it.withConsideredAudits().withStartsOn(LocalDate.of(2025, 9, 16)))),
        RuleCase.of("AUD-19")
            .violatedBy(
                "nothing is said about confidentiality",
                programme(it -> it.withConfidentiality(Optional.empty())),
                "programme AP-1 lacks confidentiality")
            .violatedBy(
                "nothing is said about what audits hold the system against",
                programme(it -> it.withCriteria()),
                "programme AP-1 lacks criteria")
            .violatedBy(
                "nothing is said about the choice of auditors",
                programme(it -> it.withTeamSelection(Optional.empty())),
                "programme AP-1 lacks the selection of teams")
            .violatedBy(
                "nothing is said about the safety of auditors",
                programme(it -> it.withSafety(Optional.empty())),
                "programme AP-1 lacks the safety of auditors"),
        RuleCase.of("AUD-20")
            .violatedBy(
                "nobody says what auditors must be able to do",
                programme(it -> it.withAuditorCompetences()),
                "programme AP-1: auditor competence undefined"),
        RuleCase.of("AUD-24")
            .violatedBy(
                "nobody looks at what reviews changed",
                audit(
                    "AU-2026",
                    it ->
                        it.withChecklist(
                            EnumSet.complementOf(EnumSet.of(AuditChecklistItem.REVIEW_IMPACT)))),
                "checklist item REVIEW_IMPACT never reviewed in a cycle"),
        RuleCase.of("AUD-29")
            .violatedBy(
                "the programme was not revised",
                programme(it -> it.withRevisions()),
                "programme unchanged despite 1 nonconformities of audit AU-2026")
            .violatedBy(
                "it was revised because of another audit",
                revision(it -> it.withBasedOn(AuditId.of("AU-2025"))),
                "programme unchanged despite 1 nonconformities of audit AU-2026")
            .violatedBy(
                "it will be revised tomorrow",
                revision(it -> it.withOn(DAY.plusDays(1))),
                "programme unchanged despite 1 nonconformities of audit AU-2026"),
        RuleCase.of("AUD-29")
            .satisfiedBy(
                "a programme that began after the audit considers it",
                programme(
                    it ->
                        it.withRevisions()
                            .withConsideredAudits(AuditId.of("AU-2026"))
                            .withStartsOn(LocalDate.of(2026, 5, 20))))
            .violatedBy(
                "it considers another audit",
                programme(it -> it.withConsideredAudits(AuditId.of("AU-2025"))),
                "programme unchanged despite 1 nonconformities of audit AU-2026")
            .violatedBy(
                "it began on the day of the audit",
                programme(it -> it.withStartsOn(LocalDate.of(2026, 5, 19))),
                "programme unchanged despite 1 nonconformities of audit AU-2026"));
  }
}
