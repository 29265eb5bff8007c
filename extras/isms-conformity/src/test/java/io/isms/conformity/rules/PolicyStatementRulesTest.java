package io.isms.conformity.rules;

import static io.isms.conformity.rules.SupportChanges.both;
import static io.isms.conformity.rules.SupportChanges.none;
import static io.isms.conformity.rules.SystemChanges.approval;
import static io.isms.conformity.rules.SystemChanges.policy;
import static io.isms.conformity.rules.SystemChanges.requirement;

import com.google.common.collect.Sets;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.RequirementId;
import io.isms.context.RequirementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class PolicyStatementRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("C05-4-2-1-B")
            .violatedBy(
                "the policy is not in force yet",
                policy(it -> it.withValidFrom(LocalDate.of(2026, 11, 2))),
                "no ISMS policy in force")
            .violatedBy(
                "the policy does not say what it is written for",
                policy(it -> it.withContext(Optional.empty())),
                "policy POL-IS lacks context")
            .violatedBy(
                "the policy was never held against the scope",
                policy(it -> it.withScopeVersion(Optional.empty())),
                "policy POL-IS v2 rests on scope of no version, current is v1"),
        RuleCase.of("C05-4-2-1-B-1")
            .violatedBy(
                "the policy gives no frame for objectives",
                policy(it -> it.withFramework(Optional.empty())),
                "policy POL-IS lacks a framework for objectives")
            .violatedBy(
                "the policy gives no direction",
                policy(it -> it.withDirection(Optional.empty())),
                "policy POL-IS lacks direction")
            .violatedBy(
                "the policy has no principles",
                policy(it -> it.withPrinciples()),
                "policy POL-IS lacks principles"),
        RuleCase.of("C05-4-2-1-B-2")
            .violatedBy(
                "the policy heeds no law",
                policy(
                    it ->
                        it.withRequirements(
                            Sets.difference(
                                it.requirements(), Set.of(RequirementId.of("REQ-LAW"))))),
                "policy POL-IS heeds no LEGAL requirement (expected: one, or a recorded none)")
            .violatedBy(
                "one of two demands of the business is not cited",
                both(
                    both(
                        requirement("REQ-REG", it -> it.withKind(RequirementKind.BUSINESS)),
                        none("4.2.1 b) 2)", RequirementKind.REGULATORY)),
                    policy(
                        it ->
                            it.withRequirements(
                                Sets.difference(
                                    it.requirements(), Set.of(RequirementId.of("REQ-REG")))))),
                "policy POL-IS does not cite requirement REQ-REG"),
        RuleCase.of("C05-4-2-1-B-3")
            .violatedBy(
                "the policy stands apart from how risk is handled",
                policy(it -> it.withStrategicRiskContext(Optional.empty())),
                "policy POL-IS lacks strategic risk context"),
        RuleCase.of("C05-4-2-1-B-4")
            .violatedBy(
                "the policy names no criteria",
                policy(it -> it.withCriteriaVersion(Optional.empty())),
                "policy POL-IS names no risk criteria")
            .alsoReports("C05-4-3-1-P2")
            .violatedBy(
                "the policy names other criteria",
                policy(it -> it.withCriteriaVersion(7)),
                "policy POL-IS still names criteria v7 (expected: v1)"),
        RuleCase.of("C05-4-2-1-B-5")
            .violatedBy(
                "staff approved the policy",
                approval("APPR-POL-IS", it -> it.withBy(PartyId.of("NURSE"))),
                "policy POL-IS v2 not approved by management (expected: an approval on record)")
            .violatedBy(
                "the approval of the policy is not on record",
                approval("APPR-POL-IS", it -> it.withRecord(Optional.empty())),
                "policy POL-IS v2 not approved by management (expected: an approval on record)")
            .alsoReports("C05-4-3-1-P1-P1"));
  }
}
