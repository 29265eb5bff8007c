package io.isms.riskcalc.comparison;

import static io.isms.riskcalc.comparison.Cases.BEFORE;
import static io.isms.riskcalc.comparison.Cases.estimate;
import static io.isms.riskcalc.comparison.Cases.risk;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.PartyId;
import io.isms.risk.Risk;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskId;
import io.isms.risk.RiskRegister;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateAgreementTest {
  private static final PartyId ANN = PartyId.of("ANN");
  private static final PartyId BEN = PartyId.of("BEN");

  private static Risk judged(String id, RiskEstimate byAnn, RiskEstimate byBen) {
    return risk(id, RiskEstimate.NONE)
        .withIndependentEstimates(byAnn.withEstimatedBy(ANN), byBen.withEstimatedBy(BEN));
  }

  @Test
  void tellsHowFarApartTwoAssessorsAre() {
    EstimateAgreement agreement =
        EstimateAgreement.of(
            BEFORE,
            RiskRegister.of(
                List.of(
                    judged("R-1", estimate("L3", "C2"), estimate("L5", "C5")),
                    judged("R-2", estimate("L3", "C3"), RiskEstimate.NONE),
                    risk("R-3", estimate("L1", "C1"))
                        .withIndependentEstimates(estimate("L1", "C1").withEstimatedBy(ANN)))));

    assertEquals(2, agreement.spreads().size());
    EstimateSpread wide = agreement.spreads().get(0);
    assertEquals(RiskId.of("R-1"), wide.risk());
    assertEquals(Optional.of(2), wide.likelihood());
    assertEquals(Optional.of(3), wide.consequence());
    assertEquals(Optional.of(3), wide.level()); // Low and Very high
    EstimateSpread open = agreement.spreads().get(1);
    assertEquals(Optional.empty(), open.likelihood());
    assertEquals(Optional.empty(), open.level());
    assertTrue(wide.isWiderThan(2));
    assertFalse(wide.isWiderThan(3));
    assertEquals(List.of(wide), agreement.widerThan(0));
    assertEquals(List.of(), agreement.reversals());
  }

  @Test
  void namesTheRisksThatTwoAssessorsOrderTheOtherWayRound() {
    EstimateAgreement agreement =
        EstimateAgreement.of(
            BEFORE,
            RiskRegister.of(
                List.of(
                    judged("R-1", estimate("L5", "C5"), estimate("L1", "C1")),
                    judged("R-2", estimate("L3", "C3"), estimate("L3", "C3")),
                    judged("R-3", estimate("L5", "C5"), estimate("L4", "C4")))));

    assertEquals(
        List.of(new RankReversal(RiskId.of("R-1"), RiskId.of("R-2"), ANN, BEN)),
        agreement.reversals());
  }
}
