package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.context.AssetId;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskTest {
  private static final EventBased EVENT = EventBased.builder().event("Phone stolen").build();
  private static final AssetBased ASSET_BASED =
      AssetBased.builder()
          .asset(AssetId.of("A-1"))
          .threat(ThreatId.of("T-1"))
          .addVulnerability(VulnerabilityId.of("V-1"))
          .build();
  private static final Risk RISK =
      Risk.builder().id(RiskId.of("R-1")).title("Theft").identification(EVENT).build();

  @Test
  void hasNoEstimatesUnlessGiven() {
    assertEquals(RiskEstimate.NONE, RISK.inherent());
    assertEquals(RiskEstimate.NONE, RISK.current());
  }

  @Test
  void keepsIndependentEstimatesInTheOrderOfTheParties() {
    RiskEstimate first = RiskEstimate.NONE.withEstimatedBy(PartyId.of("ROLE-2"));
    RiskEstimate second = RiskEstimate.NONE.withEstimatedBy(PartyId.of("ROLE-10"));
    assertEquals(List.of(), RISK.independentEstimates());
    assertEquals(
        RISK.withIndependentEstimates(first, second), RISK.withIndependentEstimates(second, first));
    assertEquals(
        List.of(first, second),
        RISK.withIndependentEstimates(second, first).independentEstimates());
  }

  @Test
  void refusesIndependentEstimatesThatAreNot() {
    RiskEstimate estimate = RiskEstimate.NONE.withEstimatedBy(PartyId.of("ROLE-1"));
    assertRefused(
        "Invalid list: estimating party id [ROLE-1] occurs twice (expected: once)",
        () -> RISK.withIndependentEstimates(estimate, estimate.withRationale("again")));
    assertRefused(
        "Invalid risk R-1: independent estimate without estimatedBy (expected: the party)",
        () -> RISK.withIndependentEstimates(RiskEstimate.NONE));
  }

  @Test
  void isDescribedByAnEventThatIsItsTitle() {
    assertEquals(RISK.withTitle("Phone stolen"), Risk.ofEvent("R-1", "Phone stolen").build());
    assertRefused("Invalid identification: event is blank", () -> Risk.ofEvent("R-1", " "));
    assertRefused(
        "Invalid risk id 'R 1' (expected: letters, digits, '.', '_' and '-', like R-001)",
        () -> Risk.ofEvent("R 1", "Phone stolen"));
  }

  @Test
  void bearsOnTheAssetItIsDescribedBy() {
    assertEquals(ImmutableSortedSet.of(AssetId.of("A-1")), ASSET_BASED.affectedAssets());
  }

  @Test
  void refusesBlankTexts() {
    assertRefused("Invalid risk R-1: title is blank", () -> RISK.withTitle(" "));
    assertRefused("Invalid identification: event is blank", () -> EVENT.withEvent(""));
    Threat threat = Threat.builder().id(ThreatId.of("T-1")).name("n").build();
    assertRefused("Invalid threat T-1: name is blank", () -> threat.withName(" "));
    Vulnerability vulnerability =
        Vulnerability.builder().id(VulnerabilityId.of("V-1")).name("n").build();
    assertRefused("Invalid vulnerability V-1: name is blank", () -> vulnerability.withName(" "));
  }

  @Test
  void refusesAnIdentificationByAssetWithoutVulnerability() {
    assertRefused(
        "Invalid identification: no vulnerability of A-1 to T-1 (expected: one or more)",
        () -> ASSET_BASED.withVulnerabilities(ImmutableSortedSet.of()));
  }
}
