package io.isms.conformity.rules;

import io.isms.applicability.ApplicableControl;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.risk.RiskId;
import io.isms.trace.TraceChain;
import io.isms.trace.TraceElement;
import io.isms.trace.TraceKind;
import io.isms.trace.TraceStep;
import io.isms.trace.Traceability;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** From every selected control one can walk back to policy and objectives (2005 4.3.1). */
final class TraceabilityRules {
  static final RuleSet RULES =
      RuleSet.of(
          "2005 4.3.1 Traceability",
          Rule.named("C05-4-3-1-P2", "Every selected control leads back to policy and criteria")
              .in2005("4.3.1 ¶2")
              .check(TraceabilityRules::controlsLeadBackToPolicy));

  private TraceabilityRules() {}

  private static void controlsLeadBackToPolicy(Probe it) {
    Map<ApplicableControl, Optional<TraceKind>> breaks = new LinkedHashMap<>();
    Map<TraceElement, Boolean> assessments = new TreeMap<>();
    for (ApplicableControl entry : Applicability.of(it).included()) {
      List<TraceChain> chains = chains(entry, it);
      breaks.put(entry, firstBreak(chains));
      chains.forEach(chain -> noteAssessment(chain, assessments));
    }
    if (!breaks.isEmpty() && Assessments.of(it).latest().isPresent()) {
      it.demand(
          breaks.values().stream().anyMatch(TraceabilityRules::leadsToCriteria),
          "traceability",
          "no control leads back to policy and objectives");
      assessments.forEach(
          (assessment, followsCriteria) ->
              it.require(
                  followsCriteria,
                  assessment.id(),
                  "controls of assessment %s: chain breaks at criteria",
                  assessment.id()));
      breaks.forEach((entry, kind) -> tell(entry, kind, it));
    }
  }

  /** The chains over the risks that the statement cites for that control. */
  private static List<TraceChain> chains(ApplicableControl entry, Probe it) {
    List<String> cited = entry.risks().stream().map(RiskId::value).toList();
    return it
        .view(Traceability.class, snapshot -> Traceability.of(snapshot.isms(), snapshot.asOf()))
        .chainsBack(TraceElement.of(TraceKind.CONTROL, entry.control()))
        .stream()
        .filter(chain -> chain.elements().anyMatch(one -> isOneOf(cited, one)))
        .toList();
  }

  private static boolean isOneOf(List<String> risks, TraceElement element) {
    return (element.kind() == TraceKind.RISK || element.kind() == TraceKind.TREATMENT)
        && risks.contains(element.id());
  }

  private static void noteAssessment(TraceChain chain, Map<TraceElement, Boolean> assessments) {
    boolean follows =
        chain.firstBroken().map(step -> step.expected() != TraceKind.CRITERIA).orElse(true);
    chain
        .elements()
        .filter(one -> one.kind() == TraceKind.ASSESSMENT)
        .forEach(one -> assessments.merge(one, follows, Boolean::logicalAnd));
  }

  /** Where the chain that leads farthest breaks; empty if one leads to the policy. */
  private static Optional<TraceKind> firstBreak(List<TraceChain> chains) {
    Optional<TraceChain> farthest =
        chains.stream().max(Comparator.comparingInt(chain -> chain.steps().size()));
    return farthest.isEmpty()
        ? Optional.of(TraceKind.RISK)
        : farthest
            .flatMap(TraceChain::firstBroken)
            .map(TraceStep::expected)
            .filter(kind -> kind != TraceKind.OBJECTIVE);
  }

  /** Whether it leads to the policy, or would if the criteria were not superseded. */
  private static boolean leadsToCriteria(Optional<TraceKind> firstBreak) {
    return firstBreak.map(kind -> kind == TraceKind.CRITERIA).orElse(true);
  }

  private static void tell(ApplicableControl entry, Optional<TraceKind> firstBreak, Probe it) {
    boolean byRequirementOnly = entry.risks().isEmpty() && !entry.requirements().isEmpty();
    if (byRequirementOnly) {
      it.observe(
          false,
          entry.control(),
          "control %s leads back to a requirement only, not to a risk",
          entry.control());
    } else {
      it.require(
          leadsToCriteria(firstBreak) || firstBreak.equals(Optional.of(TraceKind.POLICY)),
          entry.control(),
          "control %s: chain breaks at %s",
          entry.control(),
          firstBreak.map(TraceKind::toString).orElse(""));
    }
  }
}
