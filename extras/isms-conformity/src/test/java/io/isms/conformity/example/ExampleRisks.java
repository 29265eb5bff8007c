package io.isms.conformity.example;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.isms.Isms;
import io.isms.common.ChangeId;
import io.isms.common.DocumentId;
import io.isms.common.LevelCode;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.common.SecurityProperty;
import io.isms.context.AssetId;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.risk.AssessmentBreadth;
import io.isms.risk.AssessmentId;
import io.isms.risk.AssessmentTrigger;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.EventBasis;
import io.isms.risk.LevelEvaluation;
import io.isms.risk.MethodReview;
import io.isms.risk.Risk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskIdentification;
import io.isms.risk.RiskRegister;
import io.isms.risk.Scale;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.time.Period;

/**
 * The risks of the conforming organization: records disclosed and the record system down
 * are too high, a stolen laptop is acceptable, and the archive on paper was too
 * high until it was given up.
 */
final class ExampleRisks {
  private static final PartyId COO = PartyId.of("COO");
  private static final PartyId CISO = PartyId.of("CISO");
  private static final PartyId ITM = PartyId.of("ITM");
  private static final AssetId RECORDS = AssetId.of("A-RECORDS");
  private static final DocumentId REPORT = DocumentId.of("DOC-RA-REPORT");
  private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
  private static final LocalDate SECOND = LocalDate.of(2026, 9, 1);

  private ExampleRisks() {}

  static void addTo(Isms.Builder isms, Edition edition) {
    RiskAssessor assessor = RiskAssessor.of(criteria(), RiskMethods.installed());
    isms.criteria(criteria())
        .register(register())
        .addEarlierAssessment(
            broad(assessor, "RA-2025", register("L3", "C4"), FIRST).withGranularity(1))
        .assessment(latest());
  }

  /** The assessment of this year. */
  static RiskAssessment latest() {
    return broad(
            RiskAssessor.of(criteria(), RiskMethods.installed()), "RA-2026", register(), SECOND)
        .withGranularity(2)
        .withChanges(ChangeId.of("CH-1"));
  }

  /** The risks of this year. */
  static RiskRegister register() {
    return register("L1", "C2");
  }

  static RiskCriteria criteria() {
    return RiskCriteria.builder()
        .version(1)
        .method("iso-27005-2022")
        .likelihood(described(Iso27005Matrix.LIKELIHOOD))
        .consequence(described(Iso27005Matrix.CONSEQUENCE))
        .levels(described(Iso27005Matrix.LEVELS))
        .acceptable(Iso27005Matrix.LEVELS.upTo("L"))
        .addEvaluation(
            LevelEvaluation.builder()
                .level(LevelCode.of("VH"))
                .significance("Patients may come to harm")
                .treatWithin(Period.ofDays(30))
                .build())
        .approvedBy(PartyId.of("CEO"))
        .approvedOn(LocalDate.of(2025, 8, 1))
        .inForceSince(LocalDate.of(2025, 8, 15))
        .addIssue(IssueId.of("I-1"))
        .addRequirements(RequirementId.of("REQ-LAW"), RequirementId.of("REQ-BUSINESS"))
        .addObjective(ObjectiveId.of("O-1"))
        .addOutcome("Patient data stay confidential, correct and at hand")
        .appetite("Little where patients may come to harm, some elsewhere")
        .whenToAssess("Once a year, and after big changes and incidents")
        .suitability("Five steps are enough for a clinic, and the health authority knows them")
        .document(DocumentId.of("DOC-METHOD"))
        .addMethodReview(
            MethodReview.builder()
                .on(LocalDate.of(2026, 9, 10))
                .by(CISO)
                .occasion("End of the second cycle")
                .conclusion("The method stays as it is")
                .build())
        .build();
  }

  private static Scale described(Scale scale) {
    return scale.withLevels(
        scale.levels().stream()
            .map(level -> level.withDescription(level.label() + ", as the handbook explains it"))
            .collect(toImmutableList()));
  }

  private static RiskRegister register(String archiveLikelihood, String archiveConsequence) {
    return RiskRegister.builder()
        .addThreats(
            threat("T-1", "Attack from outside", "A-RECORDS", "A-EHR"),
            threat("T-2", "Theft", "A-LAPTOPS"),
            threat("T-3", "Fire", "A-SITE", "A-BACKUP"))
        .addVulnerabilities(
            weakness("V-1", "Weak passwords", "A-RECORDS", "T-1"),
            weakness("V-2", "Carried around", "A-LAPTOPS", "T-2"))
        .addRisks(
            risk("R-1", "Patient records are disclosed", disclosed(), "L3", "C4"),
            risk("R-2", "The record system is down", down(), "L3", "C3"),
            risk("R-3", "A laptop is stolen", stolen(), "L2", "C2"),
            risk(
                "R-4",
                "The archive on paper burns",
                burnt(),
                archiveLikelihood,
                archiveConsequence))
        .build();
  }

  private static Threat threat(String id, String name, String... assets) {
    Threat.Builder threat = Threat.builder().id(ThreatId.of(id)).name(name);
    for (String asset : assets) {
      threat.addAsset(AssetId.of(asset));
    }
    return threat.build();
  }

  private static Vulnerability weakness(String id, String name, String asset, String threat) {
    return Vulnerability.builder()
        .id(VulnerabilityId.of(id))
        .name(name)
        .addAsset(AssetId.of(asset))
        .addThreat(ThreatId.of(threat))
        .build();
  }

  private static RiskIdentification disclosed() {
    return AssetBased.builder()
        .asset(RECORDS)
        .threat(ThreatId.of("T-1"))
        .addVulnerability(VulnerabilityId.of("V-1"))
        .build();
  }

  private static RiskIdentification down() {
    return event("The record system is down for a day", EventBasis.PAST)
        .source("Software of the supplier")
        .cause("Updates are not tested")
        .evidence("Incident INC-1")
        .addAffectedAsset(AssetId.of("A-EHR"))
        .build();
  }

  private static RiskIdentification stolen() {
    return AssetBased.builder()
        .asset(AssetId.of("A-LAPTOPS"))
        .threat(ThreatId.of("T-2"))
        .addVulnerability(VulnerabilityId.of("V-2"))
        .build();
  }

  private static RiskIdentification burnt() {
    return event("The archive on paper burns", EventBasis.ANTICIPATED)
        .source("Old wiring")
        .cause("There is only one copy")
        .evidence("Report of the fire brigade")
        .addAffectedAsset(RECORDS)
        .build();
  }

  private static EventBased.Builder event(String what, EventBasis basis) {
    return EventBased.builder()
        .event(what)
        .basis(basis)
        .potentialConsequences("Patients are treated late");
  }

  private static Risk risk(
      String id,
      String title,
      RiskIdentification identification,
      String likelihood,
      String consequence) {
    RiskEstimate estimate = estimate(likelihood, consequence);
    return Risk.builder()
        .id(RiskId.of(id))
        .title(title)
        .identification(identification)
        .owner(COO)
        .inherent(estimate(likelihood, "C4"))
        .current(estimate)
        .addIndependentEstimates(estimate.withEstimatedBy(CISO), estimate.withEstimatedBy(ITM))
        .build();
  }

  private static RiskEstimate estimate(String likelihood, String consequence) {
    RiskEstimate.Builder estimate =
        RiskEstimate.builder()
            .likelihood(LevelCode.of(likelihood))
            .rationale("Cases of the last five years in clinics of this size")
            .estimatedBy(CISO);
    SecurityProperty.CORE.forEach(
        property -> estimate.putConsequence(property, LevelCode.of(consequence)));
    return estimate.build();
  }

  private static RiskAssessment broad(
      RiskAssessor assessor, String id, RiskRegister register, LocalDate day) {
    return assessor
        .assess(AssessmentId.of(id), register, day)
        .withScopeVersion(1)
        .withTrigger(AssessmentTrigger.SCHEDULED)
        .withBreadth(AssessmentBreadth.BROAD)
        .withReport(REPORT)
        .withNextDue(day.plusYears(1));
  }
}
