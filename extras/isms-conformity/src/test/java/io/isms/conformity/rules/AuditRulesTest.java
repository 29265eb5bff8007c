package io.isms.conformity.rules;

import static io.isms.conformity.example.Edit.all;
import static io.isms.conformity.example.Edit.evaluation;
import static io.isms.conformity.example.Edit.operation;
import static io.isms.conformity.rules.ReviewChanges.audit;
import static io.isms.conformity.rules.ReviewChanges.nonconformity;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.MeasureId;
import io.isms.common.PartyId;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ImplementationStatus;
import io.isms.evaluation.Audit;
import io.isms.evaluation.AuditPlan;
import io.isms.operation.Procedure;
import io.isms.operation.ProcedureState;
import io.isms.operation.ProcedureTopic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

final class AuditRulesTest extends RuleCases {
  private static final PartyId CEO = PartyId.of("CEO");
  private static final PartyId ITM = PartyId.of("ITM");

  private static UnaryOperator<Isms> plan(UnaryOperator<AuditPlan> change) {
    return audit("AU-2026-2", it -> it.withPlan(change.apply(it.plan().orElseThrow())));
  }

  private static UnaryOperator<Isms> controls(UnaryOperator<ControlImplementation> change) {
    return isms ->
        isms.withControls(
            isms.controls().withImplementations(all(isms.controls().implementations(), change)));
  }

  private static UnaryOperator<Isms> auditProcedure(UnaryOperator<Procedure> change) {
    return operation(
        it ->
            it.withProcedures(
                all(
                    it.procedures(),
                    one ->
                        one.purposes().contains(ProcedurePurpose.INTERNAL_AUDIT)
                            ? change.apply(one)
                            : one)));
  }

  private static Audit withoutCustomControl(Audit audit) {
    ImmutableSortedSet<ControlId> rest =
        ImmutableSortedSet.copyOf(
            Sets.filter(audit.controls(), control -> !control.toString().equals("C-MDM")));
    return audit.withControls(rest);
  }

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("AUD-03")
            .violatedBy(
                "the audit of the cycle says nothing on effectiveness",
                audit("AU-2026", it -> it.withEffective(Optional.empty())),
                "no audit of a cycle judges effectiveness",
                "audit AU-2026 silent on effectiveness")
            .violatedBy(
                "an audit of an earlier cycle says nothing on it",
                audit("AU-2025", it -> it.withEffective(Optional.empty())),
                "audit AU-2025 silent on effectiveness"),
        RuleCase.of("AUD-05")
            .violatedBy(
                "the audit of winter has no plan",
                audit("AU-2026-2", it -> it.withPlan(Optional.empty())),
                "audit AU-2026-2 has no plan")
            .violatedBy(
                "it belongs to no programme",
                audit("AU-2026-2", it -> it.withProgramme(Optional.empty())),
                "audit AU-2026-2 has no programme"),
        RuleCase.of("AUD-06")
            .violatedBy(
                "nobody said how far an audit reaches",
                audit("AU-2026", it -> it.withScope(Optional.empty())),
                "audit AU-2026 has no scope")
            .violatedBy(
                "an audit of an earlier cycle has no criteria",
                audit("AU-2025", it -> it.withCriteria()),
                "audit AU-2025 has no criteria")
            .violatedBy(
                "a finding cites nothing",
                ReviewChanges.finding("AF-1", it -> it.withCriterion(Optional.empty())),
                "finding AF-1 cites no criterion of audit AU-2026"),
        RuleCase.of("AUD-13")
            .violatedBy(
                "the place is open",
                audit("AU-2026-2", it -> it.withLocation(Optional.empty())),
                "audit AU-2026-2 lacks a place")
            .violatedBy(
                "nobody says what kind of audit it is",
                audit("AU-2026-2", it -> it.withKind(Optional.empty())),
                "audit AU-2026-2 lacks a type")
            .violatedBy(
                "nobody says how long it takes",
                audit("AU-2026-2", it -> it.withDuration(Optional.empty())),
                "audit AU-2026-2 lacks a duration")
            .violatedBy(
                "nobody says when it is",
                audit("AU-2026-2", it -> it.withPlannedOn(Optional.empty())),
                "audit AU-2026-2 lacks a day")
            .alsoReports("AUD-11"),
        RuleCase.of("AUD-15")
            .violatedBy(
                "no control is judged",
                audit("AU-2026", it -> it.withControlVerdicts()),
                "no control tested in audit AU-2026"),
        RuleCase.of("AUD-16")
            .satisfiedBy(
                "all controls are key controls",
                controls(
                    it ->
                        it.withStatus(ImplementationStatus.IMPLEMENTED)
                            .withImplementedOn(LocalDate.of(2025, 3, 1))
                            .withKey(true)))
            .violatedBy(
                "one of them is skipped",
                audit("AU-2025", AuditRulesTest::withoutCustomControl),
                "key control C-MDM skipped in audit AU-2025"),
        RuleCase.of("AUD-17")
            .satisfiedBy(
                "controls are in place for long",
                controls(it -> it.withImplementedOn(LocalDate.of(2025, 3, 1))))
            .violatedBy(
                "one is in place since a few weeks before the audit",
                controls(
                    it ->
                        it.control().toString().equals("C-MDM")
                            ? it.withImplementedOn(LocalDate.of(2026, 2, 20))
                            : it),
                "control C-MDM too young for audit AU-2025",
                "control C-MDM too young for audit AU-2026"),
        RuleCase.of("AUD-23")
            .violatedBy(
                "somebody else wrote the plan",
                plan(it -> it.withAuthor(ITM)),
                "plan of AU-2026-2 is not written by the leader")
            .violatedBy(
                "the plan is not kept",
                plan(it -> it.withDocument(Optional.empty())),
                "plan of AU-2026-2 is not kept together with the methods")
            .violatedBy(
                "the nonconformity is to be closed after the audit",
                nonconformity(it -> it.withClosedOn(LocalDate.of(2026, 12, 9))),
                "plan of AU-2026-2 ignores open nonconformity NC-1"),
        RuleCase.of("AUD-25")
            .satisfiedBy(
                "an audit relies on a measure",
                audit(
                    "AU-2026",
                    it -> it.withOn(LocalDate.of(2026, 7, 21)).withReliesOn(MeasureId.of("M-1"))))
            .violatedBy(
                "nobody has studied the results of the measure",
                evaluation(
                    it ->
                        it.withResults(
                            all(it.results(), result -> result.withVerdict(Optional.empty())))),
                "audit AU-2026 relies on unproven measure M-1")
            .violatedBy(
                "only the results of another measure are studied",
                evaluation(
                    it ->
                        it.withResults(
                            all(
                                it.results(),
                                result ->
                                    result.measure().equals(MeasureId.of("M-1"))
                                        ? result.withVerdict(Optional.empty())
                                        : result))),
                "audit AU-2026 relies on unproven measure M-1")
            .violatedBy(
                "the results are studied on the day of the audit",
                audit("AU-2026", it -> it.withOn(LocalDate.of(2026, 7, 8))),
                "audit AU-2026 relies on unproven measure M-1"),
        RuleCase.of("AUD-28")
            .violatedBy(
                "the head of IT is not told",
                audit(
                    "AU-2026",
                    it ->
                        it.withReportedTo(
                            Sets.filter(it.reportedTo(), party -> !party.equals(ITM)))),
                "audit AU-2026 not reported to relevant management")
            .violatedBy(
                "only those concerned are told",
                audit(
                    "AU-2026",
                    it ->
                        it.withReportedTo(
                                Sets.filter(
                                    it.reportedTo(),
                                    party -> !party.equals(CEO) && !party.value().equals("COO")))
                            .withAssignments(
                                it.assignments().stream()
                                    .filter(one -> !one.area().value().equals("AREA-CARE"))
                                    .toList())),
                "audit AU-2026 not reported to top management"),
        RuleCase.of("C05-6-P3")
            .violatedBy(
                "the procedure says nothing on records",
                auditProcedure(
                    it ->
                        it.withTopics(
                            ProcedureTopic.PLANNING,
                            ProcedureTopic.CONDUCT,
                            ProcedureTopic.REPORTING)),
                "audit procedure PR-AUDIT lacks RECORDS")
            .violatedBy(
                "the procedure is not kept up",
                auditProcedure(
                    it ->
                        it.withStates(
                            Sets.filter(it.states(), state -> state != ProcedureState.MAINTAINED))),
                "audit procedure PR-AUDIT is not [MAINTAINED]")
            .violatedBy(
                "there is no procedure",
                auditProcedure(it -> it.withPurposes(ProcedurePurpose.OTHER)),
                "audit procedure missing"));
  }
}
