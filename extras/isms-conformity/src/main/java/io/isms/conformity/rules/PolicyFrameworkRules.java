package io.isms.conformity.rules;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Ordering;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyInput;
import io.isms.leadership.PolicyLevel;
import io.isms.leadership.PolicySection;
import io.isms.leadership.PolicyText;
import java.util.List;
import java.util.function.BiConsumer;

/** How policies hang together and how they are laid out (Annex A of 27003). */
final class PolicyFrameworkRules {
  static final RuleSet RULES =
      RuleSet.of(
          "27003 A Policy framework",
          Rule.named("PFW-01", "Each policy has a topic and an approver")
              .check(it -> each(it, PolicyFrameworkRules::hasTopicAndApprover)),
          Rule.named("PFW-02", "No policy is above itself")
              .check(it -> each(it, PolicyFrameworkRules::isInNoCycle)),
          Rule.named("PFW-03", "Each policy is below those that it follows from")
              .check(it -> each(it, PolicyFrameworkRules::isBelowItsParents)),
          Rule.named("PFW-04", "All inputs were considered for each policy")
              .check(it -> each(it, PolicyFrameworkRules::inputsAreConsidered)),
          Rule.named("PFW-05", "The sections of each policy keep the usual order")
              .check(it -> each(it, PolicyFrameworkRules::sectionsAreInOrder)),
          Rule.named("PFW-06", "The summary of each policy is one or two sentences")
              .check(it -> each(it, PolicyFrameworkRules::summaryIsShort)),
          Rule.named("PFW-07", "Each policy supports those that it follows from")
              .check(it -> each(it, PolicyFrameworkRules::supportsItsParents)),
          Rule.named("PFW-08", "The section on responsibilities names roles")
              .check(it -> each(it, PolicyFrameworkRules::responsibilitiesNameRoles)),
          Rule.named("PFW-09", "No policy is related to itself")
              .check(it -> each(it, PolicyFrameworkRules::isNotRelatedToItself)));

  private PolicyFrameworkRules() {}

  private static void each(Probe it, BiConsumer<Policy, Probe> check) {
    Policies.of(it).all().forEach(policy -> check.accept(policy, it));
  }

  private static void hasTopicAndApprover(Policy policy, Probe it) {
    it.agree(policy.topic().isPresent(), policy.id(), "policy %s lacks topic", policy.id());
    it.agree(
        Approvals.of(it).find(policy).isPresent(),
        policy.id(),
        "policy %s lacks approver of v%s",
        policy.id(),
        policy.version());
  }

  private static void isInNoCycle(Policy policy, Probe it) {
    it.agree(
        !Policies.of(it).anyAbove(policy, above -> above.id().equals(policy.id())),
        policy.id(),
        "policy cycle through %s",
        policy.id());
  }

  private static void isBelowItsParents(Policy policy, Probe it) {
    it.agree(
        policy.parents().stream()
            .allMatch(parent -> Policies.of(it).get(parent).level().rank() < policy.level().rank()),
        policy.id(),
        "policy %s outranks its parent (expected: below it)",
        policy.id());
  }

  /** A policy at the top has no higher ones to consider. */
  private static void inputsAreConsidered(Policy policy, Probe it) {
    for (PolicyInput input : PolicyInput.values()) {
      boolean applies =
          input != PolicyInput.HIGHER_POLICIES || policy.level() != PolicyLevel.GENERAL;
      if (applies) {
        it.recommend(
            policy.inputs().containsKey(input),
            policy.id(),
            "policy %s: input %s not considered",
            policy.id(),
            input);
      }
    }
  }

  private static void sectionsAreInOrder(Policy policy, Probe it) {
    List<PolicySection> sections = policy.sections().stream().map(PolicyText::section).toList();
    if (!policy.ownLayout() && !sections.isEmpty()) {
      it.suggest(
          Ordering.<PolicySection>natural().isStrictlyOrdered(sections),
          policy.id(),
          "policy %s: sections %s are misplaced (expected: each once, in the usual order)",
          policy.id(),
          sections);
    }
  }

  private static void summaryIsShort(Policy policy, Probe it) {
    for (PolicyText part : policy.sections()) {
      if (part.section() == PolicySection.SUMMARY) {
        it.suggest(
            part.mergedInto().isPresent() || sentencesIn(part.text()) <= 2,
            policy.id(),
            "summary of policy %s too long: %s sentences (expected: one or two)",
            policy.id(),
            sentencesIn(part.text()));
      }
    }
  }

  private static int sentencesIn(String text) {
    return CharMatcher.anyOf(".!?").countIn(text.strip());
  }

  private static void supportsItsParents(Policy policy, Probe it) {
    if (!policy.supports().isEmpty()) {
      it.suggest(
          policy.supports().equals(policy.parents()),
          policy.id(),
          "scope clause of policy %s and its parents disagree: %s and %s",
          policy.id(),
          policy.supports(),
          policy.parents());
    }
  }

  private static void responsibilitiesNameRoles(Policy policy, Probe it) {
    if (policy.text(PolicySection.RESPONSIBILITIES).isPresent()) {
      it.suggest(
          !policy.roles().isEmpty(),
          policy.id(),
          "policy %s: responsibilities name no role",
          policy.id());
    }
  }

  private static void isNotRelatedToItself(Policy policy, Probe it) {
    it.suggest(
        !policy.related().contains(policy.id()),
        policy.id(),
        "policy %s relates to itself",
        policy.id());
  }
}
