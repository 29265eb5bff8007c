package io.isms.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraceabilityTest {
  private static final ControlId MDM = ControlId.parse("MDM");
  private static final RiskId RISK = RiskId.of("R-1");
  private static final List<TraceLink> COMPLETE =
      List.of(
          link(TraceKind.POLICY, "P-1", TraceKind.OBJECTIVE, "O-1"),
          link(TraceKind.POLICY, "P-1", TraceKind.CRITERIA, "2"),
          link(TraceKind.CRITERIA, "2", TraceKind.ASSESSMENT, "RA-1"),
          link(TraceKind.ASSESSMENT, "RA-1", TraceKind.RISK, "R-1"),
          link(TraceKind.RISK, "R-1", TraceKind.TREATMENT, "R-1"),
          link(TraceKind.TREATMENT, "R-1", TraceKind.CONTROL, "MDM"),
          link(TraceKind.CONTROL, "MDM", TraceKind.DECISION, "MDM"),
          link(TraceKind.CONTROL, "MDM", TraceKind.IMPLEMENTATION, "MDM"));

  private static TraceLink link(TraceKind from, String id, TraceKind to, String other) {
    return TraceLink.of(TraceElement.of(from, id), TraceElement.of(to, other));
  }

  private static Traceability without(int broken) {
    List<TraceLink> links = new ArrayList<>(COMPLETE);
    links.remove(broken);
    return Traceability.of(links);
  }

  private static Optional<String> firstBroken(TraceChain chain) {
    return chain.firstBroken().flatMap(TraceStep::problem);
  }

  @Test
  void aCompleteSystemHasNoBrokenLink() {
    Traceability all = Traceability.of(COMPLETE);

    assertEquals(1, all.chainsBack(MDM).size());
    assertTrue(all.chainsBack(MDM).get(0).isComplete());
    assertTrue(all.chainBack(RISK).isComplete());
    assertTrue(all.chainsForward(RISK).get(0).isComplete());
    assertEquals(
        List.of(
            TraceKind.TREATMENT, TraceKind.CONTROL, TraceKind.DECISION, TraceKind.IMPLEMENTATION),
        all.chainsForward(RISK).get(0).steps().stream().map(TraceStep::expected).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, chain breaks at objective: none for policy P-1",
    "1, chain breaks at policy: none for criteria 2",
    "2, chain breaks at criteria: none for assessment RA-1",
    "3, chain breaks at assessment: none for risk R-1",
    "4, chain breaks at risk: none for treatment R-1",
    "5, chain breaks at treatment: none for control MDM"
  })
  void oneLinkLessIsTheFirstBrokenOneOfTheWayBack(int broken, String problem) {
    assertEquals(Optional.of(problem), firstBroken(without(broken).chainsBack(MDM).get(0)));
  }

  @ParameterizedTest
  @CsvSource({
    "4, chain breaks at treatment: none for risk R-1",
    "5, chain breaks at control: none for treatment R-1",
    "6, chain breaks at decision: none for control MDM",
    "7, chain breaks at implementation: none for control MDM"
  })
  void oneLinkLessIsTheFirstBrokenOneOfTheWayOn(int broken, String problem) {
    assertEquals(Optional.of(problem), firstBroken(without(broken).chainsForward(RISK).get(0)));
  }
}
