package io.isms.conformity.rules;

import static io.isms.conformity.rules.SystemChanges.context;
import static io.isms.conformity.rules.SystemChanges.interested;
import static io.isms.conformity.rules.SystemChanges.requirement;
import static io.isms.conformity.rules.SystemChanges.scope;

import com.google.common.collect.Sets;
import io.isms.common.PartyId;
import io.isms.conformity.RuleCase;
import io.isms.conformity.RuleCases;
import io.isms.context.Origin;
import io.isms.context.RequirementId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

final class InterestedPartyRulesTest extends RuleCases {
  private static final PartyId CLOUD = PartyId.of("SUP-CLOUD");

  @Override
  protected List<RuleCase> cases() {
    return List.of(
        RuleCase.of("PTY-01")
            .violatedBy(
                "no party matters",
                interested(party -> true, it -> it.withRelevant(false)),
                "no interested party determined"),
        RuleCase.of("PTY-02")
            .violatedBy(
                "nobody asks what staff requires",
                requirement(
                    "REQ-BUSINESS",
                    it ->
                        it.withParties(Sets.difference(it.parties(), Set.of(PartyId.of("NURSE"))))),
                "party NURSE has no requirement recorded"),
        RuleCase.of("PTY-03")
            .violatedBy(
                "nobody says what kind of party staff is",
                interested("NURSE", it -> it.withCategory(Optional.empty())),
                "party category EMPLOYEE_USER never considered (expected: a party, or a recorded"
                    + " none)"),
        RuleCase.of("PTY-04")
            .violatedBy(
                "staff is said to stand outside",
                interested("NURSE", it -> it.withOrigin(Origin.EXTERNAL)),
                "category EMPLOYEE_USER of party NURSE is not EXTERNAL")
            .violatedBy(
                "parties stand outside, whatever their category",
                interested(
                    party -> true,
                    it -> it.withOrigin(Origin.EXTERNAL).withCategory(Optional.empty())),
                "no INTERNAL party")
            .alsoReports("PTY-03"),
        RuleCase.of("PTY-05")
            .violatedBy(
                "the scope leaves a requirement aside",
                scope(
                    it ->
                        it.withConsideredRequirements(
                            Sets.difference(
                                it.consideredRequirements(), Set.of(RequirementId.of("REQ-REG"))))),
                "requirement REQ-REG is used nowhere (expected: in the scope, or a risk or"
                    + " opportunity)"),
        RuleCase.of("PTY-06")
            .violatedBy(
                "a requirement is never looked at again",
                requirement("REQ-REG", it -> it.withReviewedOn(Optional.empty())),
                "requirement REQ-REG last reviewed never (expected: within P1Y)")
            .violatedBy(
                "a requirement was last looked at long ago",
                requirement("REQ-REG", it -> it.withReviewedOn(LocalDate.of(2025, 10, 31))),
                "requirement REQ-REG last reviewed on 2025-10-31 (expected: within P1Y)"),
        RuleCase.of("PTY-07")
            .violatedBy(
                "the hosting supplier is forgotten",
                context(
                    it ->
                        it.withInterestedParties(
                            it.interestedParties().stream()
                                .filter(one -> !one.party().equals(CLOUD))
                                .toList())),
                "supplier SUP-CLOUD is no interested party"),
        RuleCase.of("PTY-08")
            .violatedBy(
                "nobody decides whether the system handles a requirement",
                requirement("REQ-REG", it -> it.withHandled(Optional.empty())),
                "requirement REQ-REG: handling undecided (expected: handled by the system, or"
                    + " not)"));
  }
}
