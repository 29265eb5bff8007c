package io.isms.risk;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {
  private static Risk risk(String id) {
    return Risk.builder()
        .id(RiskId.of(id))
        .title("t")
        .identification(EventBased.builder().event("e").build())
        .build();
  }

  @Test
  void refusesDuplicatesOfEachKindNamingThem() {
    assertRefused(
        "Invalid list: risk id [R-9, R-10] occurs twice (expected: once)",
        () ->
            RiskRegister.of(
                List.of(risk("R-10"), risk("R-9"), risk("R-8"), risk("R-10"), risk("R-9"))));
    Threat threat = Threat.builder().id(ThreatId.of("T-1")).name("n").build();
    assertRefused(
        "Invalid list: threat id [T-1] occurs twice (expected: once)",
        () -> RiskRegister.builder().addThreats(threat, threat).build());
    Vulnerability weakness =
        Vulnerability.builder().id(VulnerabilityId.of("V-1")).name("n").build();
    assertRefused(
        "Invalid list: vulnerability id [V-1] occurs twice (expected: once)",
        () -> RiskRegister.builder().addVulnerabilities(weakness, weakness).build());
  }

  @Test
  void findsOrGetsARisk() {
    RiskRegister register = RiskRegister.of(List.of(risk("R-10"), risk("R-9")));
    assertEquals(risk("R-9"), register.getRisk(RiskId.of("R-9")));
    assertEquals(Optional.empty(), register.findRisk(RiskId.of("R-1")));
    assertRefused(
        "Unknown risk 'R-1' (expected: one of [R-9, R-10])",
        () -> register.getRisk(RiskId.of("R-1")));
  }
}
