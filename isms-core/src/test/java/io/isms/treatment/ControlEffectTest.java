package io.isms.treatment;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.common.SecurityProperty;
import io.isms.control.CustomControlId;
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
