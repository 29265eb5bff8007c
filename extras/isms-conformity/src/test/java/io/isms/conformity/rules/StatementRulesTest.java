package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.both;
import static io.isms.conformity.rules.TreatmentChanges.decision;
import static io.isms.conformity.rules.TreatmentChanges.implementation;
import static io.isms.conformity.rules.TreatmentChanges.included;
import static io.isms.conformity.rules.TreatmentChanges.row;
import static io.isms.conformity.rules.TreatmentChanges.statement;
import static io.isms.conformity.rules.TreatmentChanges.withoutEntry;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.StatementOfApplicability;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.risk.AssessmentId;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class StatementRulesTest extends RuleCases {
  private static final ControlId MDM = ControlId.parse("C-MDM");
  private static final ControlId OUT_2005 = ControlId.parse("2005:A.5.1.1");
  private static final ControlId OUT_2013 = ControlId.parse("2013:A.5.1.1");
  private static final ControlId OUT_2022 = ControlId.parse("2022:A.5.1");
  private static final ControlId ACCESS_2005 = ControlId.parse("2005:A.11.1.1");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("SOA-EDITION")
            .violatedBy(
                "there is no statement",
                isms -> isms.withStatementOfApplicability(Optional.empty()),
                "no statement of applicability")
            .alsoReports("C05-4-3-1")
            .violatedBy(
                "the statement is to be drawn up tomorrow",
                statement(it -> it.withPreparedOn(LocalDate.of(2026, 11, 2))),
                "no statement of applicability"),
        ofAnotherEdition(Edition.E2005, Edition.E2013),
        ofAnotherEdition(Edition.E2013, Edition.E2022).alsoReports("AUD-11"),
        ofAnotherEdition(Edition.E2022, Edition.E2005).alsoReports("AUD-11"),
        RuleCase.of("SOA-EDITION")
            .in(Edition.E2005)
            .violatedBy(
                "the statement rests on the assessment of last year",
                statement(it -> it.withAssessment(AssessmentId.of("RA-2025"))),
                "statement of applicability 1 rests on assessment RA-2025, the latest is RA-2026"),
        compared(Edition.E2013, ControlId.parse("2013:A.5.1.1")),
        compared(Edition.E2022, ControlId.parse("2022:A.5.1")),
        own(Edition.E2013, ControlId.parse("2013:A.12.3.1")),
        own(Edition.E2022, ControlId.parse("2022:A.8.13")),
        needless(Edition.E2013, ControlId.parse("2013:A.5.1.1")),
        needless(Edition.E2022, ControlId.parse("2022:A.5.1")),
        RuleCase.of("SOA-04")
            .violatedBy(
                "device management is not in the statement",
                statementWithout(MDM, it -> it),
                "control C-MDM in plan, not in SoA (needed for [R-1])"),
        RuleCase.of("SOA-05")
            .violatedBy(
                "nobody says why device management is in",
                decision(MDM, it -> ((IncludedControl) it).withReasons(Set.<InclusionReason>of())),
                "inclusion of C-MDM unjustified (expected: a reason)"),
        RuleCase.of("SOA-05")
            .in(Edition.E2013, Edition.E2022)
            .violatedBy(
                "device management is in for no risk in particular",
                included(MDM, it -> it.withRisks(Set.of())),
                "justification of C-MDM cites no risk"),
        RuleCase.of("SOA-06")
            .violatedBy(
                "nobody has looked whether device management is there",
                included(MDM, it -> it.withStatus(ImplementationStatus.NOT_VERIFIED)),
                "state of C-MDM missing (expected: how far it is in place)")
            .alsoReports("RTP-04"),
        RuleCase.of("SOA-12")
            .in(Edition.E2005)
            .violatedBy(
                "A.5.1.1 is forgotten",
                withoutEntry(OUT_2005),
                "Annex A 2005:A.5.1.1 missing (expected: included, inherited or excluded)"),
        RuleCase.of("SOA-12")
            .in(Edition.E2013)
            .violatedBy(
                "A.5.1.1 is forgotten",
                withoutEntry(OUT_2013),
                "Annex A 2013:A.5.1.1 missing (expected: included, inherited or excluded)"),
        RuleCase.of("SOA-12")
            .in(Edition.E2022)
            .violatedBy(
                "A.5.1 is forgotten",
                withoutEntry(OUT_2022),
                "Annex A 2022:A.5.1 missing (expected: included, inherited or excluded)"),
        RuleCase.of("SOA-13")
            .violatedBy(
                "nobody runs device management",
                included(MDM, it -> it.withResponsible(Optional.empty())),
                "nobody operates C-MDM"),
        RuleCase.of("C05-4-2-1-G")
            .violatedBy(
                "nothing is selected",
                statementWithout(MDM, it -> it.withEntries(ImmutableList.copyOf(it.excluded()))),
                "nothing selected, though treatments apply controls")
            .alsoReports(
                "SOA-04",
                "SOA-12",
                "C05-4-2-1-F-1",
                "C05-4-2-1-G-P1-P1",
                "C05-4-2-1-G-P1-P2",
                "REPEATED-MINOR"),
        RuleCase.of("C05-4-2-1-G-P1-P1")
            .violatedBy(
                "device management is in for nothing",
                included(MDM, it -> it.withRisks(Set.of())),
                "control C-MDM answers no need (expected: a risk or a requirement)")
            .alsoReports("C05-4-3-1-P2"),
        RuleCase.of("C05-4-2-1-G-P1-P2")
            .violatedBy(
                "no control serves the law",
                included(ACCESS_2005, it -> it.withRequirements(Set.of())),
                "requirement REQ-LAW reaches no control",
                "requirement REQ-REG reaches no control")
            .violatedBy(
                "too much remains of R-1 for what was accepted",
                row(
                    "R-1",
                    it ->
                        it.withResidual(
                            it.residual().map(left -> left.withExpected(it.current())))),
                "residual of R-1 neither tolerable nor accepted")
            .alsoReports("C05-4-2-1-F-2"),
        RuleCase.of("C05-4-2-1-J-2")
            .violatedBy(
                "access control came after the statement says it is there",
                implementation(ACCESS_2005, it -> it.withImplementedOn(LocalDate.of(2026, 9, 16))),
                "state of 2005:A.11.1.1 contradicts its implementation (expected: in place by"
                    + " 2026-09-15)")
            .violatedBy(
                "the assessment counts on a control that is out",
                isms ->
                    isms.withRegister(
                        isms.register()
                            .withRisks(
                                isms.register().risks().stream()
                                    .map(
                                        it ->
                                            it.id().equals(RiskId.of("R-3"))
                                                ? it.withExistingControls(OUT_2005)
                                                : it)
                                    .toList())),
                "state of 2005:A.5.1.1 contradicts the assessment, which counts on it")
            .alsoReports("C05-4-2-1-E-2"));
  }

  private static RuleCase needless(Edition edition, ControlId control) {
    return RuleCase.of("SOA-03")
        .in(edition)
        .violatedBy(
            "a control is in because of a risk that does not need it",
            including(control, "R-1"),
            "control " + control + " included but modifies no risk")
        .alsoReports("RT-13", "AUD-11");
  }

  private static RuleCase own(Edition edition, ControlId control) {
    return RuleCase.of("SOA-02")
        .in(edition)
        .violatedBy(
            "there is an own control of the same name as one of Annex A",
            withTitle("information Backup"),
            "custom control C-MDM shadows Annex A "
                + control
                + " (expected: that one, or another title)");
  }

  private static RuleCase compared(Edition edition, ControlId control) {
    return RuleCase.of("SOA-01")
        .in(edition)
        .violatedBy(
            "nobody has looked at a control",
            both(withoutEntry(control), withoutDecision(control)),
            "Annex A " + control + " not compared (expected: a decision on it)")
        .alsoReports("SOA-12")
        .violatedBy(
            "nobody has looked at Annex A",
            isms -> isms.withStatementOfApplicability(Optional.empty()).withDecisions(List.of()),
            "controls never compared with Annex A")
        .alsoReports("SOA-EDITION");
  }

  private static RuleCase ofAnotherEdition(Edition edition, Edition other) {
    return RuleCase.of("SOA-EDITION")
        .in(edition)
        .violatedBy(
            "the statement is drawn up for " + other,
            isms ->
                isms.withStatementOfApplicability(
                    ConformingIsms.of(other).statementOfApplicability()),
            "statement of applicability 1 is drawn up for edition "
                + other
                + " (expected: "
                + edition
                + ")");
  }

  private static UnaryOperator<Isms> statementWithout(
      ControlId without, UnaryOperator<StatementOfApplicability> change) {
    return isms ->
        isms.withStatementOfApplicability(
            isms.statementOfApplicability()
                .map(
                    it ->
                        change.apply(
                            StatementOfApplicability.builder()
                                .from(it)
                                .entries(
                                    it.entries().stream()
                                        .filter(entry -> !entry.control().equals(without))
                                        .toList())
                                .additionalControls(List.of())
                                .build())));
  }

  private static UnaryOperator<Isms> withoutDecision(ControlId control) {
    return isms ->
        isms.withDecisions(
            isms.decisions().stream().filter(entry -> !entry.control().equals(control)).toList());
  }

  private static UnaryOperator<Isms> including(ControlId control, String risk) {
    return TreatmentChanges.entry(
        control,
        entry ->
            IncludedControl.builder()
                .control(control)
                .addReason(InclusionReason.RISK)
                .addRisk(RiskId.of(risk))
                .status(ImplementationStatus.PLANNED)
                .responsible(PartyId.of("ITM"))
                .build());
  }

  private static UnaryOperator<Isms> withTitle(String title) {
    return isms ->
        isms.withControls(
            isms.controls()
                .withCustom(
                    isms.controls().custom().stream()
                        .<Control>map(it -> it.withTitle(title))
                        .toList()));
  }
}
