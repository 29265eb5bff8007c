package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.acceptanceOf;
import static io.isms.conformity.rules.TreatmentChanges.both;
import static io.isms.conformity.rules.TreatmentChanges.row;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;
import static io.isms.conformity.rules.TreatmentChanges.withoutAcceptanceOf;
import static io.isms.conformity.rules.TreatmentChanges.withoutTreatmentOf;

import io.isms.Isms;
import io.isms.common.LevelCode;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.Edit;
import io.isms.operation.ProcessTopic;
import io.isms.risk.Evaluation;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.support.DocumentKind;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TakeRisk;
import io.isms.treatment.TreatmentOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class TreatmentOptionRulesTest extends RuleCases {
  private static final String WITHOUT_EFFECT =
      "avoidance of R-4 without effect (expected: the day since which it is gone, a record of it"
          + " and no later assessment that says otherwise, or an open action)";
  private static final String UNDECIDED =
      "risk R-3 retained above criteria without decision (expected: an acceptable level, or an"
          + " informed decision with an acceptance that holds)";

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RT-01")
            .violatedBy(
                "there is no plan",
                isms -> isms.withTreatmentPlan(Optional.empty()),
                "risk treatment process not applied (expected: a plan made by it)")
            .alsoReports("RTP-02", "RTX-03")
            .violatedBy(
                "nothing tells how risk is treated",
                both(
                    TreatmentOptionRulesTest::withoutProcessDocument,
                    TreatmentOptionRulesTest::withoutProcess),
                "risk treatment process not defined (expected: a process about risk, or a document"
                    + " of it)")
            .alsoReports("RT-02", "OPS-04"),
        RuleCase.of("RT-02")
            .violatedBy(
                "the process is not written down",
                TreatmentOptionRulesTest::withoutProcessDocument,
                "no documented risk treatment process"),
        RuleCase.of("RT-03")
            .violatedBy(
                "nobody does anything about R-1",
                both(withoutTreatmentOf("R-1"), withoutAcceptanceOf("R-1")),
                "unacceptable risk R-1 untreated (expected: a treatment, or an acceptance)")
            .alsoReports("RT-13", "SOA-03", "RT-10", "RT-18", "C05-4-3-1-P2", "REPEATED-MINOR"),
        RuleCase.of("RT-04")
            .violatedBy(
                "R-1 is accepted without a word on why",
                withoutTreatmentOf("R-1"),
                "risk R-1: no option chosen, though somebody accepts it (expected: a treatment)")
            .alsoReports("RT-13", "SOA-03", "RT-10"),
        RuleCase.of("RT-03")
            .satisfiedBy(
                "nobody does anything about R-3, which is acceptable",
                both(withoutTreatmentOf("R-3"), withoutAcceptanceOf("R-3"))),
        RuleCase.of("RT-05")
            .violatedBy(
                "the archive is still there",
                option("R-4", AvoidRisk.class, it -> it.withCeasedOn(Optional.empty())),
                WITHOUT_EFFECT)
            .violatedBy(
                "the archive is to go tomorrow",
                option("R-4", AvoidRisk.class, it -> it.withCeasedOn(LocalDate.of(2026, 11, 2))),
                WITHOUT_EFFECT)
            .violatedBy(
                "there is no record of the end of the archive",
                option("R-4", AvoidRisk.class, it -> it.withRecord(Optional.empty())),
                WITHOUT_EFFECT),
        RuleCase.of("RT-05")
            .satisfiedBy(
                "the archive is gone since the day of the latest assessment, which found it too high",
                both(
                    assessedTooHigh("R-4"),
                    option(
                        "R-4", AvoidRisk.class, it -> it.withCeasedOn(LocalDate.of(2026, 9, 1)))))
            .violatedBy(
                "it was gone a day before",
                option("R-4", AvoidRisk.class, it -> it.withCeasedOn(LocalDate.of(2026, 8, 31))),
                WITHOUT_EFFECT),
        RuleCase.of("RT-06")
            .satisfiedBy("R-3 is taken for an opportunity", taking())
            .violatedBy(
                "nobody consents to it",
                withoutAcceptanceOf("R-3"),
                "risk R-3 raised without consent (expected: an acceptance that holds)")
            .alsoReports("RT-18"),
        RuleCase.of("RT-08")
            .satisfiedBy("nobody works on R-2", withoutWorkOn("R-2"))
            .violatedBy(
                "the insurer has not agreed",
                option("R-2", ShareRisk.class, it -> it.withAgreement(Optional.empty())),
                "sharing of R-2 with INSURER lacks an agreement (expected: one, or an open"
                    + " action)"),
        RuleCase.of("RT-09")
            .violatedBy(
                "more remains of R-3 than is acceptable", remaining("R-3", "R-1"), UNDECIDED)
            .alsoReports("RT-17", "RT-18", "RTP-05", "MRV-04")
            .violatedBy(
                "R-3 is retained by a decision that nobody made",
                both(
                    option(
                        "R-3",
                        RetainRisk.class,
                        it -> it.withBasis(RetainRisk.Basis.INFORMED_DECISION)),
                    withoutAcceptanceOf("R-3")),
                UNDECIDED)
            .alsoReports("RT-18"),
        RuleCase.of("C05-4-2-1-F")
            .violatedBy(
                "no options were weighed for R-1",
                treatmentOf("R-1", it -> it.withConsidered(Set.of())),
                "treatment of R-1: no options weighed"),
        RuleCase.of("C05-4-2-1-F-2")
            .violatedBy(
                "consent to R-1 has run out",
                acceptanceOf("R-1", it -> it.withValidUntil(LocalDate.of(2026, 10, 31))),
                "acceptance of R-1 stale: it holds from 2026-09-20 to 2026-10-31, not on"
                    + " 2026-11-01")
            .violatedBy(
                "more remains of R-3, and nobody accountable has accepted that",
                both(remaining("R-3", "R-1"), withoutAcceptanceOf("R-3")),
                "R-3 accepted by nobody accountable")
            .alsoReports("C05-4-2-1-G-P1-P2", "C05-4-2-1-H")
            .violatedBy(
                "more remains of R-3, and somebody accepts that beyond the criteria",
                both(
                    remaining("R-3", "R-1"),
                    acceptanceOf("R-3", it -> it.withLevel(LevelCode.of("VH")))),
                "acceptance of R-3 rests on 1.2 alone, the criteria do not cover it")
            .alsoReports("C05-4-2-1-H"),
        RuleCase.of("C05-4-2-1-F-2")
            .satisfiedBy(
                "too much remains of R-1, which nobody wants to live with",
                both(remaining("R-1", "R-1"), withoutAcceptanceOf("R-1")))
            .pausedBy(
                "nobody knows what is acceptable", isms -> isms.withCriteria(Optional.empty())),
        RuleCase.of("RT-09")
            .pausedBy(
                "nobody knows what is acceptable", isms -> isms.withCriteria(Optional.empty())),
        RuleCase.of("C05-4-2-1-F-2")
            .in(Edition.E2005)
            .satisfiedBy(
                "consent to R-1 ends today",
                acceptanceOf(
                    "R-1",
                    it ->
                        it.withBasis(AcceptanceBasis.CRITERIA)
                            .withValidUntil(LocalDate.of(2026, 11, 1)))));
  }

  private static UnaryOperator<Isms> assessedTooHigh(String risk) {
    return RiskChanges.assessment(
        it ->
            it.withEntries(
                Edit.one(
                    it.entries(),
                    entry -> entry.risk().value().equals(risk),
                    entry -> entry.withEvaluation(Evaluation.UNACCEPTABLE))));
  }

  private static Isms withoutProcessDocument(Isms isms) {
    return isms.withSupport(
        isms.support()
            .withDocuments(
                isms.support().documents().stream()
                    .map(
                        it ->
                            it.kinds().contains(DocumentKind.RISK_TREATMENT_PROCESS)
                                ? it.withKinds(DocumentKind.OTHER)
                                : it)
                    .toList()));
  }

  private static Isms withoutProcess(Isms isms) {
    return isms.withOperation(
        isms.operation()
            .withProcesses(
                isms.operation().processes().stream()
                    .map(
                        it ->
                            it.topics().contains(ProcessTopic.RISK_MANAGEMENT)
                                ? it.withTopics(ProcessTopic.OTHER)
                                : it)
                    .toList()));
  }

  private static <T extends TreatmentOption> UnaryOperator<Isms> option(
      String risk, Class<T> kind, UnaryOperator<T> change) {
    return treatmentOf(
        risk,
        it ->
            it.withOptions(
                it.options().stream()
                    .<TreatmentOption>map(
                        option ->
                            kind.isInstance(option) ? change.apply(kind.cast(option)) : option)
                    .toList()));
  }

  private static UnaryOperator<Isms> withoutWorkOn(String risk) {
    return TreatmentChanges.action(
        "ACT-2",
        it -> it.withRisks(it.risks().stream().filter(one -> !one.value().equals(risk)).toList()));
  }

  private static UnaryOperator<Isms> taking() {
    TakeRisk option = TakeRisk.builder().opportunity("Care at home").build();
    UnaryOperator<RiskTreatment> change = it -> it.withOptions(List.of(option));
    return both(
        treatmentOf("R-3", change),
        row("R-3", it -> it.withTreatment(change.apply(it.treatment()))));
  }

  /** As much remains of a risk as there is of another. */
  private static UnaryOperator<Isms> remaining(String risk, String as) {
    return isms ->
        row(
                risk,
                it ->
                    it.withResidual(
                        it.residual()
                            .map(
                                residual ->
                                    residual.withExpected(
                                        isms.treatmentPlan()
                                            .orElseThrow()
                                            .findItem(RiskId.of(as))
                                            .orElseThrow()
                                            .current()))))
            .apply(isms);
  }
}
