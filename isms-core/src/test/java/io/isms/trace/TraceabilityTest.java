package io.isms.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceabilityTest {
  private static final TraceElement CONTROL = TraceElement.of(TraceKind.CONTROL, "MDM");
  private static final TraceElement RISK = TraceElement.of(TraceKind.RISK, "R-1");
  private static final ImmutableList<TraceLink> SYSTEM =
      ImmutableList.of(
          link(TraceKind.POLICY, "P-1", TraceKind.OBJECTIVE, "O-1"),
          link(TraceKind.POLICY, "P-1", TraceKind.CRITERIA, "2"),
          link(TraceKind.CRITERIA, "2", TraceKind.ASSESSMENT, "RA-1"),
          link(TraceKind.ASSESSMENT, "RA-1", TraceKind.RISK, "R-1"),
          link(TraceKind.RISK, "R-1", TraceKind.TREATMENT, "R-1"),
          link(TraceKind.TREATMENT, "R-1", TraceKind.CONTROL, "MDM"),
          link(TraceKind.CONTROL, "MDM", TraceKind.DECISION, "MDM"),
          link(TraceKind.DECISION, "MDM", TraceKind.IMPLEMENTATION, "MDM"));

  private static TraceLink link(TraceKind from, String id, TraceKind to, String other) {
    return TraceLink.of(TraceElement.of(from, id), TraceElement.of(to, other));
  }

  private static Traceability with(TraceLink... more) {
    return Traceability.of(
        ImmutableList.<TraceLink>builder().addAll(SYSTEM).addAll(List.of(more)).build());
  }

  private static List<String> ways(List<TraceChain> chains) {
    return chains.stream().map(TraceabilityTest::way).toList();
  }

  private static String way(TraceChain chain) {
    StringBuilder way = new StringBuilder(chain.start().words());
    for (TraceStep step : chain.steps()) {
      way.append(" > ")
          .append(step.found().map(TraceElement::words).or(step::problem).orElseThrow());
    }
    return way.toString();
  }

  @Test
  void leadsFromAControlBackToAnObjective() {
    assertEquals(
        List.of(
            "control MDM > treatment R-1 > risk R-1 > assessment RA-1 > criteria 2 > policy P-1"
                + " > objective O-1"),
        ways(with().chainsBack(CONTROL)));
  }

  @Test
  void leadsFromAnObjectiveOnToWhatIsInPlace() {
    assertEquals(
        List.of(
            "objective O-1 > policy P-1 > criteria 2 > assessment RA-1 > risk R-1 > treatment R-1"
                + " > control MDM > decision MDM > implementation MDM"),
        ways(with().chainsForward(TraceElement.of(TraceKind.OBJECTIVE, "O-1"))));
  }

  @Test
  void thereIsAChainForEachAssessmentThatLedToAControl() {
    assertEquals(
        List.of(
            "control MDM > treatment R-1 > risk R-1 > assessment RA-1 > criteria 2 > policy P-1"
                + " > objective O-1",
            "control MDM > treatment R-1 > risk R-1 > assessment RA-2 > chain breaks at criteria:"
                + " none for assessment RA-2"),
        ways(with(link(TraceKind.ASSESSMENT, "RA-2", TraceKind.RISK, "R-1")).chainsBack(CONTROL)));
  }

  @Test
  void aControlThatARequirementAsksForLeadsToTheRequirement() {
    TraceElement law = TraceElement.of(TraceKind.CONTROL, "LAW");
    Traceability trace = with(link(TraceKind.REQUIREMENT, "REQ-1", TraceKind.CONTROL, "LAW"));

    assertEquals(List.of("control LAW > requirement REQ-1"), ways(trace.chainsBack(law)));
    assertEquals(
        List.of("requirement REQ-1 > control LAW > chain breaks at decision: none for control LAW"),
        ways(trace.chainsForward(TraceElement.of(TraceKind.REQUIREMENT, "REQ-1"))));
  }

  @Test
  void aControlThatAnEstimateCountsOnLeadsStraightToTheRisk() {
    TraceElement old = TraceElement.of(TraceKind.CONTROL, "OLD");
    Traceability trace = with(link(TraceKind.RISK, "R-1", TraceKind.CONTROL, "OLD"));

    assertEquals(
        List.of(
            "control OLD > risk R-1 > assessment RA-1 > criteria 2 > policy P-1 > objective O-1"),
        ways(trace.chainsBack(old)));
    assertEquals(
        List.of(
            "risk R-1 > treatment R-1 > control MDM > decision MDM > implementation MDM",
            "risk R-1 > control OLD > chain breaks at decision: none for control OLD"),
        ways(trace.chainsForward(RISK)));
  }

  @Test
  void aControlThatATreatmentNeedsLeadsOverItThoughTheEstimateCountsOnItToo() {
    Traceability trace = with(link(TraceKind.RISK, "R-1", TraceKind.CONTROL, "MDM"));

    assertEquals(ways(with().chainsBack(CONTROL)), ways(trace.chainsBack(CONTROL)));
    assertEquals(ways(with().chainsForward(RISK)), ways(trace.chainsForward(RISK)));
  }

  @Test
  void anActionLeadsBackToTheControlThatItPutsInPlace() {
    assertEquals(
        List.of(
            "action ACT-1 > control MDM > treatment R-1 > risk R-1 > assessment RA-1 > criteria 2"
                + " > policy P-1 > objective O-1"),
        ways(
            with(link(TraceKind.CONTROL, "MDM", TraceKind.ACTION, "ACT-1"))
                .chainsBack(TraceElement.of(TraceKind.ACTION, "ACT-1"))));
  }

  @Test
  void whatNobodyKnowsBreaksAtOnce() {
    TraceElement unknown = TraceElement.of(TraceKind.CONTROL, "X");

    assertEquals(
        List.of("control X > chain breaks at treatment: none for control X"),
        ways(with().chainsBack(unknown)));
    assertEquals(
        List.of("control X > chain breaks at decision: none for control X"),
        ways(with().chainsForward(unknown)));
  }

  @Test
  void refusesAChainThatJumps() {
    TraceStep step = TraceStep.builder().origin(RISK).expected(TraceKind.ASSESSMENT).build();

    assertEquals(
        "Invalid chain from control MDM: step from risk R-1 (expected: from control MDM)",
        assertThrows(
                IllegalArgumentException.class,
                () -> TraceChain.builder().start(CONTROL).addStep(step).build())
            .getMessage());
    assertEquals(
        "Invalid chain from risk R-1: goes on after it breaks at assessment",
        assertThrows(
                IllegalArgumentException.class,
                () -> TraceChain.builder().start(RISK).addSteps(step, step).build())
            .getMessage());
  }
}
