package io.isms.conformity.rules;

import static io.isms.conformity.rules.TreatmentChanges.included;

import io.isms.Isms;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.RequirementId;
import io.isms.control.ControlId;
import io.isms.risk.RiskId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class TraceabilityRulesTest extends RuleCases {
  private static final ControlId MDM = ControlId.parse("C-MDM");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-3-1-P2")
            .violatedBy(
                "device management is in for no risk",
                included(MDM, it -> it.withRisks(Set.of())),
                "control C-MDM: chain breaks at risk")
            .alsoReports("C05-4-2-1-G-P1-P1")
            .violatedBy(
                "device management is in for a risk that does not need it",
                included(MDM, it -> it.withRisks(RiskId.of("R-3"))),
                "control C-MDM: chain breaks at treatment")
            .violatedBy(
                "device management is in for the law alone",
                included(
                    MDM,
                    it -> it.withRisks(Set.of()).withRequirements(RequirementId.of("REQ-LAW"))),
                "control C-MDM leads back to a requirement only, not to a risk")
            .violatedBy(
                "no policy names the criteria",
                TraceabilityRulesTest::withoutCriteriaInPolicies,
                "no control leads back to policy and objectives")
            .alsoReports("C05-4-2-1-B-4")
            .violatedBy(
                "the assessment follows criteria of before",
                isms -> isms.withAssessment(isms.assessment().map(it -> it.withCriteriaVersion(2))),
                "controls of assessment RA-2026: chain breaks at criteria")
            .alsoReports("RA-17"));
  }

  private static Isms withoutCriteriaInPolicies(Isms isms) {
    return isms.withLeadership(
        isms.leadership()
            .withPolicies(
                isms.leadership().policies().stream()
                    .map(it -> it.withCriteriaVersion(Optional.empty()))
                    .toList()));
  }
}
