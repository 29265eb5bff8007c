package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.RequirementKind;
import io.isms.context.Scope;
import io.isms.context.SecurityRequirement;
import io.isms.leadership.Approval;
import io.isms.leadership.Policy;
import io.isms.risk.RiskCriteria;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What the policy of the management system has to say (2005 4.2.1 b)). */
final class PolicyStatementRules {
  static final RuleSet RULES =
      RuleSet.of(
          "2005 4.2.1 b) Policy of the system",
          Rule.named("C05-4-2-1-B", "There is a policy, written for the scope in force")
              .in2005("4.2.1 b)")
              .check(PolicyStatementRules::policyFitsTheScope),
          Rule.named("C05-4-2-1-B-1", "The policy gives frame, direction and principles")
              .in2005("4.2.1 b) 1)")
              .check(it -> ofPolicy(it, PolicyStatementRules::givesDirection)),
          Rule.named("C05-4-2-1-B-2", "The policy heeds requirements of every kind")
              .in2005("4.2.1 b) 2)")
              .check(it -> ofPolicy(it, PolicyStatementRules::heedsRequirements)),
          Rule.named("C05-4-2-1-B-3", "The policy fits how risk is handled at large")
              .in2005("4.2.1 b) 3)")
              .check(it -> ofPolicy(it, PolicyStatementRules::fitsRiskAtLarge)),
          Rule.named("C05-4-2-1-B-4", "The policy sets the criteria for risk")
              .in2005("4.2.1 b) 4)")
              .check(it -> ofPolicy(it, PolicyStatementRules::setsCriteria)),
          Rule.named("C05-4-2-1-B-5", "Management approved the policy")
              .in2005("4.2.1 b) 5)")
              .check(it -> ofPolicy(it, PolicyStatementRules::isApproved)));

  private static final ImmutableList<RequirementKind> KINDS =
      ImmutableList.of(
          RequirementKind.BUSINESS,
          RequirementKind.LEGAL,
          RequirementKind.REGULATORY,
          RequirementKind.CONTRACTUAL);

  private PolicyStatementRules() {}

  private static void ofPolicy(Probe it, BiConsumer<Policy, Probe> check) {
    Policies.of(it).findSecurity().ifPresent(policy -> check.accept(policy, it));
  }

  private static void policyFitsTheScope(Probe it) {
    it.demand(Policies.of(it).findSecurity().isPresent(), "policy", "no ISMS policy in force");
    ofPolicy(it, PolicyStatementRules::fitsTheScope);
  }

  private static void fitsTheScope(Policy policy, Probe it) {
    lacks(policy, "context", policy.context().isPresent(), it);
    Optional<Integer> current = it.isms().context().scope().map(Scope::version);
    it.require(
        policy.scopeVersion().isPresent() && policy.scopeVersion().equals(current),
        policy.id(),
        "policy %s v%s rests on scope %s, current is %s",
        policy.id(),
        policy.version(),
        told(policy.scopeVersion()),
        told(current));
  }

  private static String told(Optional<Integer> version) {
    return version.map(number -> "v" + number).orElse("of no version");
  }

  private static void lacks(Policy policy, String field, boolean ok, Probe it) {
    it.require(ok, policy.id(), "policy %s lacks %s", policy.id(), field);
  }

  private static void givesDirection(Policy policy, Probe it) {
    lacks(policy, "a framework for objectives", policy.framework().isPresent(), it);
    lacks(policy, "direction", policy.direction().isPresent(), it);
    lacks(policy, "principles", !policy.principles().isEmpty(), it);
  }

  private static void heedsRequirements(Policy policy, Probe it) {
    for (RequirementKind kind : KINDS) {
      ImmutableList<SecurityRequirement> ofKind =
          it.isms().context().requirements().stream()
              .filter(requirement -> requirement.relevant() && requirement.kind() == kind)
              .collect(toImmutableList());
      boolean heeded =
          it.require(
              ofKind.stream().anyMatch(one -> policy.requirements().contains(one.id()))
                  || it.noneRecorded(kind),
              kind,
              "policy %s heeds no %s requirement (expected: one, or a recorded none)",
              policy.id(),
              kind);
      if (heeded) {
        ofKind.forEach(
            one ->
                it.observe(
                    policy.requirements().contains(one.id()),
                    one.id(),
                    "policy %s does not cite requirement %s",
                    policy.id(),
                    one.id()));
      }
    }
  }

  private static void fitsRiskAtLarge(Policy policy, Probe it) {
    lacks(policy, "strategic risk context", policy.strategicRiskContext().isPresent(), it);
  }

  private static void setsCriteria(Policy policy, Probe it) {
    Optional<Integer> current = it.isms().criteria().map(RiskCriteria::version);
    boolean named =
        it.demand(
            policy.criteriaVersion().isPresent() && current.isPresent(),
            policy.id(),
            "policy %s names no risk criteria",
            policy.id());
    if (named) {
      it.require(
          policy.criteriaVersion().equals(current),
          policy.id(),
          "policy %s still names criteria %s (expected: %s)",
          policy.id(),
          told(policy.criteriaVersion()),
          told(current));
    }
  }

  private static void isApproved(Policy policy, Probe it) {
    Optional<Approval> approval = Approvals.of(it).find(policy);
    it.demand(
        approval
            .filter(given -> People.of(it).wasManagement(given.by(), given.on()))
            .flatMap(Approval::record)
            .isPresent(),
        policy.id(),
        "policy %s v%s not approved by management (expected: an approval on record)",
        policy.id(),
        policy.version());
  }
}
