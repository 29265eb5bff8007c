package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.both;
import static io.isms.conformity.rules.TreatmentChanges.implementation;
import static io.isms.conformity.rules.TreatmentChanges.included;
import static io.isms.conformity.rules.TreatmentChanges.treatmentOf;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;
import io.isms.operation.Supplier;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

final class NecessaryControlRulesTest extends RuleCases {
  private static final ControlId MDM = ControlId.parse("C-MDM");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("RT-07")
            .violatedBy(
                "nothing lowers the likelihood of R-2",
                treatmentOf(
                    "R-2",
                    it ->
                        it.withEffects(
                            it.effects().stream()
                                .filter(effect -> effect.on() == RiskFactor.CONSEQUENCE)
                                .toList())),
                "risk R-2: nothing modifies LIKELIHOOD (expected: an effect of a necessary"
                    + " control)")
            .alsoReports("RT-12"),
        RuleCase.of("RT-10")
            .violatedBy(
                "there is an own control for nothing",
                withOwnControl("C-IDLE", "Lucky charms"),
                "control C-IDLE treats no risk"),
        effective(Edition.E2013, ControlId.parse("2013:A.12.2.1")),
        effective(Edition.E2022, ControlId.parse("2022:A.8.7")),
        needless(Edition.E2013, ControlId.parse("2013:A.12.2.1")),
        needless(Edition.E2022, ControlId.parse("2022:A.8.7")),
        RuleCase.of("RT-13")
            .violatedBy(
                "device management is said to be in for R-3",
                included(MDM, it -> it.withRisks(RiskId.of("R-1"), RiskId.of("R-3"))),
                "control C-MDM cannot be traced to risk R-3 (expected: a treatment of that risk that"
                    + " needs it, an action for it or an estimate that counts on it, and an"
                    + " assessment of the risk)"),
        detected(Edition.E2013, ControlId.parse("2013:A.16.1.1")),
        RuleCase.of("RT-14")
            .in(Edition.E2022)
            .satisfiedBy("R-1 is told by an event", RiskChanges::toldByAnEvent)
            .violatedBy(
                "nothing notices that records leave the house",
                implementation(ControlId.parse("2022:A.5.24"), it -> it.withConcepts(Set.of())),
                "risk R-1: consequence controls incomplete (expected: one that detects and one that"
                    + " responds or recovers)"),
        backed(Edition.E2013, ControlId.parse("2013:A.12.3.1")),
        backed(Edition.E2022, ControlId.parse("2022:A.8.13")),
        RuleCase.of("RT-16")
            .violatedBy(
                "nobody has looked at the controls of SUP-CLOUD",
                cloud(it -> it.withControlsConsideredOn(Optional.empty())),
                "controls at SUP-CLOUD never considered")
            .violatedBy(
                "somebody is to look at the controls of SUP-CLOUD tomorrow",
                cloud(it -> it.withControlsConsideredOn(LocalDate.of(2026, 11, 2))),
                "controls at SUP-CLOUD never considered"),
        RuleCase.of("C05-4-2-1-F-1")
            .satisfiedBy(
                "R-3 needs device management alone",
                treatmentOf(
                    "R-3",
                    it ->
                        RiskTreatment.modifying(
                                it.risk(), ControlEffect.of(MDM, RiskFactor.LIKELIHOOD, 1))
                            .withConsidered(it.considered())
                            .withEstimatedOn(it.estimatedOn())))
            .violatedBy(
                "R-3 needs a control that nobody selected",
                both(
                    withOwnControl("C-GUARD", "Guards"),
                    treatmentOf(
                        "R-3",
                        it ->
                            RiskTreatment.modifying(
                                    it.risk(),
                                    ControlEffect.of(
                                        ControlId.parse("C-GUARD"), RiskFactor.LIKELIHOOD, 1))
                                .withConsidered(it.considered())
                                .withEstimatedOn(it.estimatedOn()))),
                "treatment of R-3: no selected control")
            .alsoReports("SOA-04"));
  }

  private static String notBacked(ControlId control) {
    return "supplier control "
        + control
        + " is not contractually backed (expected: security clauses in the agreement with"
        + " SUP-CLOUD, and a way to learn whether they are kept)";
  }

  private static RuleCase backed(Edition edition, ControlId control) {
    return RuleCase.of("RT-15")
        .in(edition)
        .violatedBy(
            "nobody learns whether the supplier keeps its word",
            cloud(it -> it.withAssurance(List.of())),
            notBacked(control))
        .violatedBy(
            "the provider is none of the suppliers",
            cloud(it -> it.withParty(Optional.empty())),
            notBacked(control))
        .alsoReports("PTY-07");
  }

  private static RuleCase detected(Edition edition, ControlId control) {
    return RuleCase.of("RT-14")
        .in(edition)
        .violatedBy(
            "nothing notices that the record system is down",
            implementation(control, it -> it.withConcepts(Set.of())),
            "risk R-2: consequence controls incomplete (expected: one that detects and one that"
                + " responds or recovers)");
  }

  private static RuleCase needless(Edition edition, ControlId control) {
    return RuleCase.of("RT-12")
        .in(edition)
        .violatedBy(
            "R-1 is said to need protection from malware too",
            treatmentOf(
                "R-1", it -> RiskTreatment.builder().from(it).addNecessaryControl(control).build()),
            "control " + control + " adds nothing to the treatment of R-1")
        .alsoReports("RTP-03");
  }

  private static RuleCase effective(Edition edition, ControlId control) {
    return RuleCase.of("RT-11")
        .in(edition)
        .satisfiedBy(
            "as little is left of R-2 as was expected, now that malware is kept away",
            both(isms -> isms.withAssessment(withCurrentAsExpected(isms)), inPlace(control)))
        .violatedBy(
            "as much is left of R-2 as ever",
            isms -> isms.withAssessment(ConformingIsms.of(edition).assessment()),
            "treatment of R-2 ineffective: more than Very low remains though its controls are in"
                + " place");
  }

  private static UnaryOperator<Isms> inPlace(ControlId control) {
    return implementation(control, it -> it.withStatus(ImplementationStatus.IMPLEMENTED));
  }

  private static Optional<RiskAssessment> withCurrentAsExpected(Isms isms) {
    RiskId down = RiskId.of("R-2");
    Rating expected =
        isms.treatmentPlan()
            .flatMap(it -> it.findItem(down))
            .orElseThrow()
            .remaining()
            .orElseThrow();
    return isms.assessment()
        .map(
            it ->
                it.withEntries(
                    Edit.one(
                        it.entries(),
                        entry -> entry.risk().equals(down),
                        entry ->
                            AssessedRisk.builder()
                                .from(entry)
                                .current(expected)
                                .evaluation(Evaluation.ACCEPTABLE)
                                .build())));
  }

  private static UnaryOperator<Isms> withOwnControl(String id, String title) {
    return isms ->
        isms.withControls(
            isms.controls()
                .withCustom(
                    ImmutableList.<Control>builder()
                        .addAll(isms.controls().custom())
                        .add(Control.custom(id, title, "As it says"))
                        .build()));
  }

  private static UnaryOperator<Isms> cloud(UnaryOperator<Supplier> change) {
    return Edit.operation(it -> it.withSuppliers(Edit.all(it.suppliers(), change)));
  }
}
