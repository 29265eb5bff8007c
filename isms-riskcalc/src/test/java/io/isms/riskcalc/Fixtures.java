package io.isms.riskcalc;

import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.AssetId;
import io.isms.control.ControlId;
import io.isms.risk.AssetBased;
import io.isms.risk.EventBased;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.ThreatId;
import io.isms.risk.VulnerabilityId;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.ModifyRisk;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatment;
import java.util.Arrays;

/** Small values for the tests of this package. */
final class Fixtures {
  static final ControlId BACKUP = ControlId.parse("2022:A.8.13");
  static final ControlId PATCHING = ControlId.parse("2022:A.8.8");
  static final ControlId OWN = ControlId.parse("C-OWN");

  static final RiskCriteria CRITERIA =
      RiskCriteria.builder()
          .version(1)
          .method("iso-27005-2022")
          .likelihood(Iso27005Matrix.LIKELIHOOD)
          .consequence(Iso27005Matrix.CONSEQUENCE)
          .levels(Iso27005Matrix.LEVELS)
          .addAcceptable(LevelCode.of("VL"))
          .addAcceptable(LevelCode.of("L"))
          .build();

  static final RiskAssessor ASSESSOR = RiskAssessor.of(CRITERIA, RiskMethods.installed());

  private Fixtures() {}

  static RiskEstimate estimate(String likelihood, String confidentiality, String availability) {
    return RiskEstimate.builder()
        .likelihood(LevelCode.of(likelihood))
        .putConsequence(SecurityProperty.CONFIDENTIALITY, LevelCode.of(confidentiality))
        .putConsequence(SecurityProperty.AVAILABILITY, LevelCode.of(availability))
        .build();
  }

  static Risk event(String id, RiskEstimate current) {
    return Risk.builder()
        .id(RiskId.of(id))
        .title("Something happens")
        .identification(EventBased.builder().event("Something happens").build())
        .current(current)
        .build();
  }

  static Risk throughPaths(String id, RiskEstimate current, String... vulnerabilities) {
    return event(id, current)
        .withIdentification(
            AssetBased.builder()
                .asset(AssetId.of("A-1"))
                .threat(ThreatId.of("T-1"))
                .vulnerabilities(Arrays.stream(vulnerabilities).map(VulnerabilityId::of).toList())
                .build());
  }

  static RiskTreatment modify(String risk, ControlEffect... effects) {
    RiskTreatment.Builder treatment =
        RiskTreatment.builder()
            .risk(RiskId.of(risk))
            .addOption(ModifyRisk.of(RiskFactor.LIKELIHOOD, RiskFactor.CONSEQUENCE))
            .addNecessaryControls(BACKUP, PATCHING, OWN);
    return treatment.addEffects(effects).build();
  }
}
