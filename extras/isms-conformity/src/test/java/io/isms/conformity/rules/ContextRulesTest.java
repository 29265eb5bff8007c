package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.context;
import static io.isms.conformity.rules.SystemChanges.issue;
import static io.isms.conformity.rules.SystemChanges.issues;
import static io.isms.conformity.rules.SystemChanges.organization;
import static io.isms.conformity.rules.SystemChanges.scope;

import com.google.common.collect.Sets;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.IssueId;
import io.isms.context.OrganizationKind;
import io.isms.context.Origin;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class ContextRulesTest extends RuleCases {
  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("CTX-01")
            .violatedBy(
                "every issue is said to lie inside",
                issues(issue -> true, it -> it.withOrigin(Origin.INTERNAL)),
                "no EXTERNAL issue determined")
            .alsoReports("CTX-05"),
        RuleCase.of("CTX-02")
            .violatedBy(
                "nobody says what the organization is there for",
                organization(it -> it.withPurpose(Optional.empty())),
                "purpose of the organization not stated")
            .violatedBy(
                "nobody says what the system is to achieve",
                organization(it -> it.withIntendedOutcomes()),
                "intended outcomes of the system not stated")
            .violatedBy(
                "nobody says where the purpose is taken from",
                organization(it -> it.withPurposeSource(Optional.empty())),
                "purpose is taken from no plan or mission"),
        RuleCase.of("CTX-03")
            .violatedBy(
                "the scope leaves an issue aside",
                scope(
                    it ->
                        it.withConsideredIssues(
                            Sets.difference(it.consideredIssues(), Set.of(IssueId.of("I-3"))))),
                "issue I-3 recorded but used nowhere (expected: in the scope, a risk or"
                    + " opportunity, or a review)"),
        RuleCase.of("CTX-04")
            .violatedBy(
                "the only issue of a category is filed elsewhere",
                issue("I-3", it -> it.withCategory(Optional.empty())),
                "category FINANCIAL_MACROECONOMIC never looked at (expected: an issue, or a"
                    + " recorded none)"),
        RuleCase.of("CTX-05")
            .violatedBy(
                "an issue outside is said to lie inside",
                issue("I-3", it -> it.withOrigin(Origin.INTERNAL)),
                "category FINANCIAL_MACROECONOMIC of issue I-3 is not INTERNAL"),
        RuleCase.of("CTX-06")
            .violatedBy(
                "nobody asked what an issue does",
                issue("I-3", it -> it.withEffect(Optional.empty())),
                "issue I-3 states no effect on security objectives"),
        RuleCase.of("CTX-07")
            .violatedBy(
                "an issue was last looked at long ago",
                issue("I-3", it -> it.withReviewedOn(LocalDate.of(2025, 10, 31))),
                "issue I-3 last reviewed on 2025-10-31 (expected: within P1Y)")
            .violatedBy(
                "an issue is to be looked at tomorrow",
                issue("I-3", it -> it.withReviewedOn(LocalDate.of(2026, 11, 2))),
                "issue I-3 last reviewed on 2026-11-02 (expected: within P1Y)"),
        RuleCase.of("CTX-08")
            .violatedBy(
                "no flow is mapped",
                context(it -> it.withInformationFlows()),
                "system A-BACKUP has no mapped flow (expected: one, or a recorded none)",
                "system A-EHR has no mapped flow (expected: one, or a recorded none)"),
        RuleCase.of("CTX-09")
            .violatedBy(
                "the clinic is a part of nobody says what",
                organization(it -> it.withKind(OrganizationKind.PART_OF_ENTITY)),
                "kind PART_OF_ENTITY lacks parent (expected: the body that it is part of)")
            .alsoReports("LDR-12")
            .violatedBy(
                "the clinic is a group of one",
                organization(
                    it -> it.withKind(OrganizationKind.SET_OF_ENTITIES).withMembers("Clinic")),
                "kind SET_OF_ENTITIES lacks members (expected: two or more)"),
        RuleCase.of("CTX-10")
            .violatedBy(
                "nobody examines the surroundings",
                context(
                    it ->
                        it.withContextReviews(
                            it.contextReviews().stream()
                                .filter(review -> review.origin() == Origin.INTERNAL)
                                .toList())),
                "EXTERNAL context never reviewed"),
        RuleCase.of("CTX-11")
            .violatedBy(
                "nobody decides on the climate",
                context(it -> it.withClimate(Optional.empty())),
                "climate relevance undecided (expected: a determination with its day)")
            .violatedBy(
                "it is not known who decided on the climate",
                context(it -> it.withClimate(it.climate().orElseThrow().withBy(Optional.empty()))),
                "climate relevance decided by nobody (expected: a party)"));
  }
}
