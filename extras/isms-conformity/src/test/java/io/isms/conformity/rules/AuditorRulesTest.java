package io.isms.conformity.rules;

import static io.isms.conformity.rules.ReviewChanges.audit;
import static io.isms.conformity.rules.ReviewChanges.auditor;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.control.ControlId;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditAssignment;
import io.isms.evaluation.AuditorKnowledge;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class AuditorRulesTest extends RuleCases {
  private static final PartyId NURSE = PartyId.of("NURSE");
  private static final PartyId UNIT = PartyId.of("U-IT");

  private static UnaryOperator<Audit> assigned(String area, PartyId... auditors) {
    return it ->
        it.withAssignments(
            Edit.one(
                it.assignments(),
                one -> one.area().value().equals(area),
                (AuditAssignment one) -> one.withAuditors(auditors)));
  }

  private static UnaryOperator<Isms> owner(String process, PartyId owner) {
    return Edit.operation(
        it ->
            it.withProcesses(
                Edit.one(
                    it.processes(),
                    one -> one.id().value().equals(process),
                    one -> one.withOwner(owner))));
  }

  private static final ControlId MDM = ControlId.parse("C-MDM");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-6-P2-P3")
            .violatedBy(
                "nobody is assigned to care",
                audit("AU-2026", assigned("AREA-CARE")),
                "area AREA-CARE has no auditor in audit AU-2026"),
        RuleCase.of("AUD-12")
            .violatedBy(
                "a nurse audits care",
                audit("AU-2026", assigned("AREA-CARE", NURSE)),
                "auditor NURSE audited own work in AREA-CARE, audit AU-2026; nobody else audited"
                    + " it in the cycle")
            .violatedBy(
                "a unit audits itself, though in an earlier cycle",
                audit("AU-2025", assigned("AREA-IT", UNIT)),
                "auditor U-IT audited own work in AREA-IT, audit AU-2025"),
        RuleCase.of("AUD-12")
            .violatedBy(
                "the auditor comes to own a process",
                owner("P-BACKUP", PartyId.of("AUDITOR")),
                "auditor AUDITOR owns processes [P-BACKUP], which audit AU-2025 covers",
                "auditor AUDITOR owns processes [P-BACKUP], which audit AU-2026 covers")
            .violatedBy(
                "the auditor comes to run a control that was audited",
                TreatmentChanges.implementation(
                    MDM, it -> it.withResponsible(PartyId.of("AUDITOR"))),
                "auditor AUDITOR operates controls [C-MDM], which audit AU-2025 covers",
                "auditor AUDITOR operates controls [C-MDM], which audit AU-2026 covers")
            .violatedBy(
                "nobody is named who audited",
                audit(
                    "AU-2026",
                    it ->
                        it.withLeader(Optional.empty())
                            .withTeam()
                            .withAssignments(
                                Edit.all(it.assignments(), one -> one.withAuditors()))),
                "audit AU-2026 has no auditor")
            .alsoReports("AUD-21", "AUD-23", "AUD-26")
            .in(Edition.E2013, Edition.E2022),
        RuleCase.of("AUD-18")
            .violatedBy(
                "the auditor was judged in an earlier cycle",
                auditor(
                    it ->
                        it.withEvaluations(
                            it.evaluations().get(0).withOn(LocalDate.of(2026, 4, 30)))),
                "auditor AUDITOR not evaluated within a cycle"),
        RuleCase.of("AUD-21")
            .violatedBy(
                "the auditor does not know the sector",
                auditor(it -> it.withKnowledge(AuditorKnowledge.INFORMATION_SECURITY)),
                "team of AU-2025 lacks knowledge of SECTOR",
                "team of AU-2026 lacks knowledge of SECTOR"),
        RuleCase.of("AUD-22")
            .satisfiedBy(
                "the auditor comes from outside",
                auditor(it -> it.withInternal(false).withBriefedOn(LocalDate.of(2025, 9, 1))))
            .violatedBy(
                "nobody briefed the auditor",
                auditor(it -> it.withBriefedOn(Optional.empty())),
                "external auditor AUDITOR not briefed"));
  }
}
