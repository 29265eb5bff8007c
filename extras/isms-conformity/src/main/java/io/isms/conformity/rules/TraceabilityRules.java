package io.isms.conformity.rules;

import io.isms.applicability.ApplicableControl;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.leadership.PolicyLevel;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Map<ApplicableControl, Optional<String>> breaks = new LinkedHashMap<>();
    for (ApplicableControl entry : Applicability.of(it).included()) {
      breaks.put(entry, firstBreak(entry, it));
    }
    Optional<RiskAssessment> latest = Assessments.of(it).latest();
    if (!breaks.isEmpty() && latest.isPresent()) {
      it.demand(
          breaks.values().stream().anyMatch(Optional::isEmpty) && policyNamesCriteria(it),
          "traceability",
          "no control leads back to policy and objectives");
      it.require(
          current(it).equals(latest.map(RiskAssessment::criteriaVersion)),
          latest.orElseThrow().id(),
          "controls of assessment %s: chain breaks at criteria",
          latest.orElseThrow().id());
      breaks.forEach((entry, step) -> tell(entry, step, it));
    }
  }

  private static Optional<Integer> current(Probe it) {
    return it.isms().criteria().map(RiskCriteria::version);
  }

  /** Whether the policy names criteria; that they are the current ones, others tell. */
  private static boolean policyNamesCriteria(Probe it) {
    return it.isms().leadership().policies().stream()
        .filter(one -> one.level() == PolicyLevel.INFORMATION_SECURITY)
        .anyMatch(policy -> policy.criteriaVersion().isPresent());
  }

  private static void tell(ApplicableControl entry, Optional<String> step, Probe it) {
    boolean byRequirementOnly = entry.risks().isEmpty() && !entry.requirements().isEmpty();
    if (byRequirementOnly) {
      it.observe(
          false,
          entry.control(),
          "control %s leads back to a requirement only, not to a risk",
          entry.control());
    } else {
      it.require(
          step.isEmpty(),
          entry.control(),
          "control %s: chain breaks at %s",
          entry.control(),
          step.orElse(""));
    }
  }

  /** The step at which every path breaks; empty if one is complete. */
  private static Optional<String> firstBreak(ApplicableControl entry, Probe it) {
    List<Optional<String>> steps =
        entry.risks().stream().map(risk -> firstBreak(entry, risk, it)).toList();
    return steps.isEmpty()
        ? Optional.of("risk")
        : steps.stream().filter(Optional::isEmpty).findFirst().orElse(steps.get(0));
  }

  private static Optional<String> firstBreak(ApplicableControl entry, RiskId risk, Probe it) {
    if (!Treatments.of(it).needing(entry.control()).contains(risk)) {
      return Optional.of("treatment");
    }
    return Treatments.of(it).assessed(risk).isEmpty()
        ? Optional.of("assessment")
        : Optional.empty();
  }
}
