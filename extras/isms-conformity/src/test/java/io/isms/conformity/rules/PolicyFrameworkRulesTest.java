package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.policy;

import com.google.common.collect.Maps;
import io.isms.common.PolicyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.leadership.PolicyInput;
import io.isms.leadership.PolicyLevel;
import io.isms.leadership.PolicySection;
import java.util.List;
import java.util.Optional;

final class PolicyFrameworkRulesTest extends RuleCases {
  private static final PolicyId GENERAL = PolicyId.of("POL-GENERAL");
  private static final PolicyId ACCESS = PolicyId.of("POL-ACCESS");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("PFW-01")
            .violatedBy(
                "a policy has no topic",
                policy("POL-ACCESS", it -> it.withTopic(Optional.empty())),
                "policy POL-ACCESS lacks topic")
            .violatedBy(
                "a new version is not approved",
                policy("POL-ACCESS", it -> it.withVersion(2)),
                "policy POL-ACCESS lacks approver of v2"),
        RuleCase.of("PFW-02")
            .violatedBy(
                "two policies are above each other",
                policy("POL-GENERAL", it -> it.withParents(ACCESS)),
                "policy cycle through POL-ACCESS",
                "policy cycle through POL-GENERAL",
                "policy cycle through POL-IS")
            .alsoReports("PFW-03"),
        RuleCase.of("PFW-03")
            .violatedBy(
                "a topic policy is raised to the height of its parent",
                policy("POL-GENERAL", it -> it.withLevel(PolicyLevel.OTHER_TOPIC)),
                "policy POL-IS outranks its parent (expected: below it)"),
        RuleCase.of("PFW-04")
            .violatedBy(
                "nobody asked whom a policy addresses",
                policy(
                    "POL-ACCESS",
                    it ->
                        it.withInputs(
                            Maps.filterKeys(
                                it.inputs(), input -> input != PolicyInput.TARGET_GROUP))),
                "policy POL-ACCESS: input TARGET_GROUP not considered"),
        RuleCase.of("PFW-05")
            .violatedBy(
                "the sections stand backwards",
                policy("POL-ACCESS", it -> it.withSections(it.sections().reverse())),
                "policy POL-ACCESS: sections [RESPONSIBILITIES, OBJECTIVES, INTRODUCTION, SUMMARY]"
                    + " are misplaced (expected: each once, in the usual order)"),
        RuleCase.of("PFW-06")
            .violatedBy(
                "the summary rambles",
                policy(
                    "POL-ACCESS",
                    it ->
                        it.withSections(
                            SystemChanges.some(
                                it.sections(),
                                part -> part.section() == PolicySection.SUMMARY,
                                part -> part.withText("One. Two. Three.")))),
                "summary of policy POL-ACCESS too long: 3 sentences (expected: one or two)"),
        RuleCase.of("PFW-07")
            .violatedBy(
                "a policy supports another than it follows from",
                policy("POL-ACCESS", it -> it.withSupports(GENERAL)),
                "scope clause of policy POL-ACCESS and its parents disagree: [POL-GENERAL] and"
                    + " [POL-IS]"),
        RuleCase.of("PFW-08")
            .violatedBy(
                "the responsibilities name nobody",
                policy("POL-ACCESS", it -> it.withRoles()),
                "policy POL-ACCESS: responsibilities name no role"),
        RuleCase.of("PFW-09")
            .violatedBy(
                "a policy points at itself",
                policy("POL-ACCESS", it -> it.withRelated(ACCESS)),
                "policy POL-ACCESS relates to itself"));
  }
}
