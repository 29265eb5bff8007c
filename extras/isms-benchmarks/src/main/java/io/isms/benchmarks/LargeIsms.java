package io.isms.benchmarks;

import io.isms.Isms;
import io.isms.annexa.AnnexA;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.RecordKind;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.IsmsContext;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.control.ControlId;
import io.isms.risk.AssessmentId;
import io.isms.risk.AssetBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import io.isms.risk.Threat;
import io.isms.risk.ThreatId;
import io.isms.risk.Vulnerability;
import io.isms.risk.VulnerabilityId;
import io.isms.riskcalc.RiskAssessor;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.standard.Edition;
import io.isms.support.Record;
import io.isms.support.Support;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import io.isms.treatment.TreatmentRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Systems of any size, in the proportions of a large organization: ten risks to five assets and two
 * records.
 */
final class LargeIsms {
  /** The day on which they are looked at. */
  static final LocalDate DAY = LocalDate.of(2026, 11, 1);

  private static final int OWNERS = 40;
  private static final int WAYS = 30;

  private LargeIsms() {}

  /** A system of about as many elements: 17,000 give 10,000 risks, 5,000 assets, 2,000 records. */
  static Isms of(int elements) {
    int risks = elements * 10 / 17;
    RiskCriteria criteria = new Iso27005Matrix().criteriaAccepting("Low");
    RiskRegister register = register(risks, elements * 5 / 17);
    return Isms.builder()
        .edition(Edition.E2022)
        .criteria(criteria)
        .context(context(elements * 5 / 17))
        .register(register)
        .treatment(treatment(risks))
        .support(support(elements * 2 / 17))
        .assessment(
            RiskAssessor.of(criteria, RiskMethods.installed())
                .assess(AssessmentId.of("RA-2026"), register, DAY.minusMonths(1)))
        .build();
  }

  static RiskId risk(int number) {
    return RiskId.of("R-" + number);
  }

  private static PartyId owner(int number) {
    return PartyId.of("OWNER-" + number % OWNERS);
  }

  private static AssetId asset(int number) {
    return AssetId.of("A-" + number);
  }

  private static IsmsContext context(int assets) {
    return IsmsContext.builder()
        .parties(
            IntStream.range(0, OWNERS)
                .mapToObj(
                    i ->
                        Party.builder()
                            .id(owner(i))
                            .name("Owner " + i)
                            .kind(PartyKind.PERSON)
                            .build())
                .toList())
        .assets(
            IntStream.range(0, assets)
                .mapToObj(
                    i ->
                        Asset.builder()
                            .id(asset(i))
                            .name("Asset " + i)
                            .kind(AssetKind.SOFTWARE)
                            .owner(owner(i))
                            .dependsOn(i == 0 ? List.of() : List.of(asset(i / 2)))
                            .build())
                .toList())
        .build();
  }

  private static RiskRegister register(int risks, int assets) {
    return RiskRegister.builder()
        .threats(
            IntStream.range(0, WAYS)
                .mapToObj(
                    i -> Threat.builder().id(ThreatId.of("T-" + i)).name("Threat " + i).build())
                .toList())
        .vulnerabilities(
            IntStream.range(0, WAYS)
                .mapToObj(
                    i ->
                        Vulnerability.builder()
                            .id(VulnerabilityId.of("V-" + i))
                            .name("Vulnerability " + i)
                            .build())
                .toList())
        .risks(IntStream.range(0, risks).mapToObj(i -> risk(i, assets)).toList())
        .build();
  }

  private static Risk risk(int number, int assets) {
    return Risk.builder()
        .id(risk(number))
        .title("Risk " + number)
        .owner(owner(number))
        .identification(
            AssetBased.builder()
                .asset(asset(number % assets))
                .threat(ThreatId.of("T-" + number % WAYS))
                .addVulnerability(VulnerabilityId.of("V-" + number % WAYS))
                .build())
        .current(
            RiskEstimate.of(
                    "L" + (1 + number % 5),
                    SecurityProperty.CONFIDENTIALITY,
                    "C" + (1 + number % 4))
                .withRationale("As last year"))
        .build();
  }

  private static TreatmentRegister treatment(int risks) {
    ControlId control = AnnexA.getControl("2022:A.8.1").id();
    return TreatmentRegister.builder()
        .treatments(
            IntStream.range(0, risks)
                .filter(i -> i % 3 == 0)
                .mapToObj(
                    i ->
                        RiskTreatment.modifying(
                            risk(i), ControlEffect.of(control, RiskFactor.LIKELIHOOD, 1)))
                .toList())
        .build();
  }

  private static Support support(int records) {
    return Support.builder()
        .records(
            IntStream.range(0, records)
                .mapToObj(
                    i ->
                        Record.builder()
                            .id(RecordId.of("REC-" + i))
                            .addKind(RecordKind.PROCESS_PERFORMANCE)
                            .on(DAY.minusDays(i % 300))
                            .protection("archive")
                            .build())
                .toList())
        .build();
  }
}
