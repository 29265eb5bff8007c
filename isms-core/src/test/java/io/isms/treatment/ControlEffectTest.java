package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.SecurityProperty;
import io.isms.control.CustomControlId;
import io.isms.risk.ImpactArea;
import io.isms.risk.VulnerabilityId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ControlEffectTest {
  private static final ControlEffect ON_LIKELIHOOD =
      ControlEffect.of(CustomControlId.of("MDM"), RiskFactor.LIKELIHOOD, 1);
  private static final ControlEffect ON_CONSEQUENCE = ON_LIKELIHOOD.withOn(RiskFactor.CONSEQUENCE);

  @Test
  void actsOnTheWholeOrOnOnePathOrProperty() {
    assertEquals(Optional.empty(), ON_LIKELIHOOD.vulnerability());
    VulnerabilityId path = VulnerabilityId.of("V-1");
    assertEquals(Optional.of(path), ON_LIKELIHOOD.withVulnerability(path).vulnerability());
    assertEquals(
        Optional.of(SecurityProperty.INTEGRITY),
        ON_CONSEQUENCE.withProperty(SecurityProperty.INTEGRITY).property());
  }

  @Test
  void refusesAnEffectOfNoStep() {
    assertRefused(
        "Invalid effect of MDM: steps 0 (expected: 1 or more)", () -> ON_LIKELIHOOD.withSteps(0));
    assertRefused(
        "Invalid effect of MDM: steps -1 (expected: 1 or more)", () -> ON_LIKELIHOOD.withSteps(-1));
  }

  @Test
  void leavesNothingOrTakesSteps() {
    ControlEffect nothing =
        ControlEffect.eliminating(CustomControlId.of("MDM"), RiskFactor.LIKELIHOOD, "unplugged");
    assertEquals(0, nothing.steps());
    assertRefused(
        "Invalid effect of MDM: steps 2 (expected: 0, as it eliminates)",
        () -> nothing.withSteps(2));
    assertRefused(
        "Invalid effect of MDM: eliminationReason is blank",
        () -> nothing.withEliminationReason(" "));
  }

  @Test
  void anEffectOnOneSideLeavesTheOther() {
    ControlEffect onMoney = ON_CONSEQUENCE.withArea(ImpactArea.FINANCIAL);
    assertTrue(onMoney.actsOn(ImpactArea.FINANCIAL));
    assertFalse(onMoney.actsOn(ImpactArea.LEGAL));
    assertFalse(onMoney.actsOn(SecurityProperty.INTEGRITY));
    ControlEffect onIntegrity = ON_CONSEQUENCE.withProperty(SecurityProperty.INTEGRITY);
    assertTrue(onIntegrity.actsOn(SecurityProperty.INTEGRITY));
    assertFalse(onIntegrity.actsOn(SecurityProperty.AVAILABILITY));
    assertFalse(onIntegrity.actsOn(ImpactArea.FINANCIAL));
    assertTrue(ON_CONSEQUENCE.actsOn(ImpactArea.FINANCIAL));
    assertTrue(ON_CONSEQUENCE.actsOn(SecurityProperty.INTEGRITY));
    assertFalse(ON_CONSEQUENCE.actsOn(VulnerabilityId.of("V-1")));
    assertFalse(ON_LIKELIHOOD.actsOn(SecurityProperty.INTEGRITY));
    assertTrue(ON_LIKELIHOOD.actsOn(VulnerabilityId.of("V-1")));
    assertFalse(
        ON_LIKELIHOOD
            .withVulnerability(VulnerabilityId.of("V-2"))
            .actsOn(VulnerabilityId.of("V-1")));
  }

  @Test
  void refusesAnAreaWithTheLikelihoodOrBesideAProperty() {
    assertRefused(
        "Invalid effect of MDM: area with LIKELIHOOD (expected: with CONSEQUENCE)",
        () -> ON_LIKELIHOOD.withArea(ImpactArea.LEGAL));
    assertRefused(
        "Invalid effect of MDM: property and area (expected: one of them, or none)",
        () -> ON_CONSEQUENCE.withArea(ImpactArea.LEGAL).withProperty(SecurityProperty.INTEGRITY));
  }

  @Test
  void refusesAPathWithTheConsequence() {
    assertRefused(
        "Invalid effect of MDM: vulnerability with CONSEQUENCE (expected: with LIKELIHOOD)",
        () -> ON_CONSEQUENCE.withVulnerability(VulnerabilityId.of("V-1")));
  }

  @Test
  void refusesAPropertyWithTheLikelihood() {
    assertRefused(
        "Invalid effect of MDM: property with LIKELIHOOD (expected: with CONSEQUENCE)",
        () -> ON_LIKELIHOOD.withProperty(SecurityProperty.INTEGRITY));
  }
}
