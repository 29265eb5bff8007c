package io.isms.conformity.example;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.annexa.StatementOfApplicabilityBuilder;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.ExclusionReason;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.InheritedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.DecisionId;
import io.isms.common.DocumentId;
import io.isms.common.LevelCode;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.context.RequirementId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.control.ControlImplementation;
import io.isms.control.ControlRegister;
import io.isms.control.CybersecurityConcept;
import io.isms.control.ImplementationStatus;
import io.isms.risk.RiskId;
import io.isms.riskcalc.ResidualRisks;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.AvoidRisk;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ProgressCheck;
import io.isms.treatment.RetainRisk;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.RiskTreatmentPlanBuilder;
import io.isms.treatment.ShareRisk;
import io.isms.treatment.TreatmentAction;
import io.isms.treatment.TreatmentOptionKind;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The treatment of the conforming organization: R-1 is modified, R-2 modified and shared, R-3
 * retained and R-4 avoided. Device management and its scanner for malware are being rolled out.
 */
final class ExampleTreatment {
  private static final PartyId COO = PartyId.of("COO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final DocumentId PROCEDURES = DocumentId.of("DOC-PROCEDURES");
  private static final RecordId DONE = RecordId.of("REC-RISK-TREATMENT");
  private static final RiskId DISCLOSED = RiskId.of("R-1");
  private static final RiskId DOWN = RiskId.of("R-2");
  private static final RiskId STOLEN = RiskId.of("R-3");
  private static final RiskId BURNT = RiskId.of("R-4");
  private static final LocalDate DECIDED = LocalDate.of(2026, 9, 10);
  private static final LocalDate PLANNED = LocalDate.of(2026, 9, 15);
  private static final LocalDate ACCEPTED = LocalDate.of(2026, 9, 20);

  private ExampleTreatment() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    ControlRegister controls = controls(edition);
    TreatmentRegister treatment = treatment(edition);
    ImmutableList<SoaEntry> decisions = decisions(edition);
    isms.controls(controls)
        .treatment(treatment)
        .decisions(decisions)
        .statementOfApplicability(
            StatementOfApplicabilityBuilder.over(AnnexA.catalog(edition), PLANNED)
                .organization("Lindenhof Clinic")
                .scopeVersion(1)
                .assessment(ExampleRisks.latest().id())
                .treatments(treatment.treatments())
                .controls(controls)
                .decide(decisions)
                .build()
                .get()
                .withDocument(DocumentId.of("DOC-SOA")))
        .treatmentPlan(plan(edition, controls, treatment));
  }

  private static RiskTreatmentPlan plan(
      Edition edition, ControlRegister controls, TreatmentRegister treatment) {
    return RiskTreatmentPlanBuilder.answering(
            edition, ExampleRisks.criteria(), ExampleRisks.latest(), PLANNED)
        .decisions(treatment.withAcceptances())
        .controls(controls)
        .residuals(
            ResidualRisks.of(
                    RiskAssessor.of(ExampleRisks.criteria(), RiskMethods.installed()),
                    controls,
                    PLANNED)
                .after(ExampleRisks.register(), treatment.treatments()))
        .build()
        .get()
        .withDocument(DocumentId.of("DOC-RTP"));
  }

  private static ControlRegister controls(Edition edition) {
    return ControlRegister.builder()
        .addCustom(Control.custom("C-MDM", "Device management", "Phones and laptops can be wiped"))
        .addImplementations(
            inPlace(ExampleControls.access(edition)),
            inPlace(ExampleControls.backup(edition))
                .withProvider(PartyId.of("SUP-CLOUD"))
                .withConcepts(CybersecurityConcept.RECOVER),
            begun(ExampleControls.malware(edition)),
            inPlace(ExampleControls.awareness(edition)),
            inPlace(ExampleControls.incidents(edition))
                .withConcepts(CybersecurityConcept.DETECT, CybersecurityConcept.RESPOND),
            begun(ExampleControls.MDM))
        .build();
  }

  private static ControlImplementation inPlace(ControlId control) {
    return ControlImplementation.builder()
        .control(control)
        .status(ImplementationStatus.IMPLEMENTED)
        .responsible(ITM)
        .startedOn(LocalDate.of(2025, 2, 1))
        .implementedOn(LocalDate.of(2025, 3, 1))
        .addEvidence(DONE)
        .build();
  }

  private static ControlImplementation begun(ControlId control) {
    return inPlace(control).withStatus(ImplementationStatus.PARTIALLY_IMPLEMENTED);
  }

  private static TreatmentRegister treatment(Edition edition) {
    return TreatmentRegister.builder()
        .addTreatments(
            weighed(
                    RiskTreatment.modifying(
                        DISCLOSED,
                        ControlEffect.of(ExampleControls.access(edition), RiskFactor.LIKELIHOOD, 1),
                        ControlEffect.of(
                            ExampleControls.awareness(edition), RiskFactor.LIKELIHOOD, 1),
                        ControlEffect.of(ExampleControls.MDM, RiskFactor.CONSEQUENCE, 1),
                        ControlEffect.of(
                            ExampleControls.incidents(edition), RiskFactor.CONSEQUENCE, 1)))
                .withObjectives(ObjectiveId.of("O-2")),
            shared(
                weighed(
                    RiskTreatment.modifying(
                        DOWN,
                        ControlEffect.of(
                            ExampleControls.malware(edition), RiskFactor.LIKELIHOOD, 1),
                        ControlEffect.of(
                            ExampleControls.backup(edition), RiskFactor.CONSEQUENCE, 1),
                        ControlEffect.of(
                            ExampleControls.incidents(edition), RiskFactor.CONSEQUENCE, 1)))),
            weighed(
                RiskTreatment.builder()
                    .risk(STOLEN)
                    .addOption(
                        RetainRisk.builder()
                            .basis(RetainRisk.Basis.CRITERIA)
                            .reason("The disks are encrypted")
                            .build())
                    .build()),
            weighed(
                RiskTreatment.builder()
                    .risk(BURNT)
                    .addOption(
                        AvoidRisk.builder()
                            .means(AvoidRisk.Means.CEASE)
                            .what("The archive on paper")
                            .ceasedOn(LocalDate.of(2026, 8, 15))
                            .record(DONE)
                            .build())
                    .build()))
        .addActions(
            action("ACT-1", "Clear the archive on paper", "2026-08-31", BURNT)
                .withStatus(ActionStatus.DONE)
                .withCompletedOn(LocalDate.of(2026, 8, 15)),
            action("ACT-2", "Roll out device management and its scanner", "2026-12-15", DISCLOSED)
                .withRisks(DISCLOSED, DOWN)
                .withControls(ExampleControls.MDM, ExampleControls.malware(edition))
                .withStatus(ActionStatus.IN_PROGRESS)
                .withRescheduledBecause("The supplier delivers late")
                .withDecision(DecisionId.of("D-1")))
        .addAcceptances(accepted(DISCLOSED), accepted(DOWN), accepted(STOLEN), accepted(BURNT))
        .addProgressChecks(
            ProgressCheck.builder()
                .on(LocalDate.of(2026, 10, 15))
                .by(PartyId.of("CISO"))
                .conclusion("Half of the phones are managed")
                .build())
        .build();
  }

  private static RiskTreatment weighed(RiskTreatment treatment) {
    return treatment
        .withConsidered(
            Arrays.stream(TreatmentOptionKind.values())
                .filter(kind -> kind != TreatmentOptionKind.TAKE)
                .toList())
        .withRationale("What costs least of what is enough")
        .withEstimatedOn(DECIDED);
  }

  private static RiskTreatment shared(RiskTreatment treatment) {
    return RiskTreatment.builder()
        .from(treatment)
        .addOption(
            ShareRisk.builder()
                .means(ShareRisk.Means.INSURANCE)
                .party(PartyId.of("INSURER"))
                .agreement("Policy 4711")
                .record(DONE)
                .build())
        .build();
  }

  private static TreatmentAction action(String id, String what, String due, RiskId risk) {
    return TreatmentAction.builder()
        .id(ActionId.of(id))
        .what(what)
        .addRisk(risk)
        .addResource("Ten days of the head of IT")
        .funding("Budget of IT 2026")
        .responsible(ITM)
        .due(LocalDate.parse(due))
        .priority(1)
        .status(ActionStatus.PLANNED)
        .evaluationMethod("Count what is done")
        .decision(DecisionId.of("D-1"))
        .build();
  }

  private static RiskAcceptance accepted(RiskId risk) {
    return RiskAcceptance.builder()
        .risk(risk)
        .level(LevelCode.of("L"))
        .acceptedBy(COO)
        .acceptedOn(ACCEPTED)
        .basis(AcceptanceBasis.CRITERIA)
        .record(RecordId.of("REC-RISK-ACCEPTANCE"))
        .build();
  }

  private static ImmutableList<SoaEntry> decisions(Edition edition) {
    ImmutableList.Builder<SoaEntry> decisions = ImmutableList.builder();
    List<ApplicableControl> included = included(edition);
    List<ControlId> in = included.stream().map(SoaEntry::control).toList();
    decisions.addAll(included);
    AnnexA.catalog(edition).controls().stream()
        .map(Control::id)
        .filter(control -> !in.contains(control))
        .map(
            control ->
                ExcludedControl.builder()
                    .control(control)
                    .reason(ExclusionReason.NOT_NEEDED)
                    .justification("No treatment of a risk of the clinic calls for it")
                    .build())
        .forEach(decisions::add);
    return decisions.build();
  }

  private static List<ApplicableControl> included(Edition edition) {
    return List.of(
        included(ExampleControls.access(edition), DISCLOSED)
            .withReasons(InclusionReason.RISK, InclusionReason.LEGAL)
            .withRequirements(RequirementId.of("REQ-LAW"), RequirementId.of("REQ-REG"))
            .withDocuments(PROCEDURES),
        InheritedControl.builder()
            .control(ExampleControls.backup(edition))
            .provider(PartyId.of("SUP-CLOUD"))
            .addReasons(InclusionReason.RISK, InclusionReason.CONTRACTUAL)
            .addRisk(DOWN)
            .addRequirement(RequirementId.of("REQ-CONTRACT"))
            .justification("Lowers what an outage costs")
            .responsible(ITM)
            .build(),
        included(ExampleControls.malware(edition), DOWN),
        included(ExampleControls.awareness(edition), DISCLOSED),
        included(ExampleControls.incidents(edition), DISCLOSED, DOWN).withDocuments(PROCEDURES),
        included(ExampleControls.MDM, DISCLOSED));
  }

  private static IncludedControl included(ControlId control, RiskId... risks) {
    return IncludedControl.builder()
        .control(control)
        .addReason(InclusionReason.RISK)
        .risks(Stream.of(risks).toList())
        .justification("Lowers the risks to an acceptable level")
        .responsible(ITM)
        .build();
  }
}
