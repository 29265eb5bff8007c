package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.InterestedParty;
import io.isms.context.Origin;
import io.isms.context.PartyCategory;
import io.isms.context.RequirementId;
import io.isms.context.Scope;
import io.isms.context.SecurityRequirement;
import io.isms.operation.Supplier;
import java.util.List;

/** Who has a say or a stake in the system, and what they require (4.2). */
final class InterestedPartyRules {
  static final RuleSet RULES =
      RuleSet.of(
          "4.2 Interested parties",
          Rule.named("PTY-01", "There is an interested party that matters")
              .since2013("4.2 a)")
              .check(InterestedPartyRules::someMatter),
          Rule.named("PTY-02", "Each party that matters has a requirement")
              .since2013("4.2 b)")
              .check(InterestedPartyRules::eachRequiresSomething),
          Rule.named("PTY-03", "Each category of parties was considered")
              .check(InterestedPartyRules::categoriesAreConsidered),
          Rule.named("PTY-04", "There are parties outside and inside, in fitting categories")
              .check(InterestedPartyRules::originsFit),
          Rule.named("PTY-05", "Each requirement that matters is used")
              .check(InterestedPartyRules::requirementsAreUsed),
          Rule.named("PTY-06", "Each requirement that matters is looked at again in time")
              .check(InterestedPartyRules::requirementsAreReviewed),
          Rule.named("PTY-07", "Each supplier is an interested party")
              .check(InterestedPartyRules::suppliersAreParties),
          Rule.named("PTY-08", "It is decided of each requirement whether the system handles it")
              .in2022("4.2 c)")
              .check(InterestedPartyRules::handlingIsDecided));

  private InterestedPartyRules() {}

  static List<InterestedParty> relevant(Probe it) {
    return it.isms().context().interestedParties().stream()
        .filter(InterestedParty::relevant)
        .toList();
  }

  private static List<SecurityRequirement> relevantRequirements(Probe it) {
    return it.isms().context().requirements().stream()
        .filter(SecurityRequirement::relevant)
        .toList();
  }

  private static void someMatter(Probe it) {
    List<InterestedParty> relevant = relevant(it);
    it.demand(!relevant.isEmpty(), "interested parties", "no interested party determined");
  }

  private static void eachRequiresSomething(Probe it) {
    ImmutableSet<PartyId> requiring =
        it.isms().context().requirements().stream()
            .flatMap(requirement -> requirement.parties().stream())
            .collect(toImmutableSet());
    for (InterestedParty party : relevant(it)) {
      it.require(
          requiring.contains(party.party()),
          party.party(),
          "party %s has no requirement recorded",
          party.party());
    }
  }

  private static void categoriesAreConsidered(Probe it) {
    ImmutableSet<PartyCategory> found =
        it.isms().context().interestedParties().stream()
            .flatMap(party -> party.category().stream())
            .collect(toImmutableSet());
    for (PartyCategory category : PartyCategory.values()) {
      it.suggest(
          found.contains(category) || it.noneRecorded(category),
          category,
          "party category %s never considered (expected: a party, or a recorded none)",
          category);
    }
  }

  private static void originsFit(Probe it) {
    List<InterestedParty> parties = it.isms().context().interestedParties();
    for (Origin origin : Origin.values()) {
      it.recommend(
          parties.stream().anyMatch(party -> party.origin() == origin),
          origin,
          "no %s party",
          origin);
    }
    for (InterestedParty party : parties) {
      party
          .category()
          .ifPresent(
              category ->
                  it.agree(
                      category.origin() == party.origin(),
                      party.party(),
                      "category %s of party %s is not %s",
                      category,
                      party.party(),
                      party.origin()));
    }
  }

  private static void requirementsAreUsed(Probe it) {
    ImmutableSet.Builder<RequirementId> used = ImmutableSet.builder();
    it.isms().context().scope().map(Scope::consideredRequirements).ifPresent(used::addAll);
    it.isms().planning().outcomeRisks().forEach(risk -> used.addAll(risk.requirements()));
    it.isms().planning().opportunities().forEach(chance -> used.addAll(chance.requirements()));
    ImmutableSet<RequirementId> all = used.build();
    for (SecurityRequirement requirement : relevantRequirements(it)) {
      it.agree(
          all.contains(requirement.id()),
          requirement.id(),
          "requirement %s is used nowhere (expected: in the scope, or a risk or opportunity)",
          requirement.id());
    }
  }

  private static void requirementsAreReviewed(Probe it) {
    for (SecurityRequirement requirement : relevantRequirements(it)) {
      it.recommend(
          ContextAge.isInTime(requirement.reviewedOn(), it),
          requirement.id(),
          "requirement %s last reviewed %s (expected: within %s)",
          requirement.id(),
          ContextAge.told(requirement.reviewedOn()),
          it.profile().contextReviewEvery());
    }
  }

  private static void suppliersAreParties(Probe it) {
    ImmutableSet<PartyId> parties =
        it.isms().context().interestedParties().stream()
            .map(InterestedParty::party)
            .collect(toImmutableSet());
    for (Supplier supplier : it.isms().operation().suppliers()) {
      it.suggest(
          supplier.party().filter(parties::contains).isPresent(),
          supplier.id(),
          "supplier %s is no interested party",
          supplier.id());
    }
  }

  private static void handlingIsDecided(Probe it) {
    for (SecurityRequirement requirement : relevantRequirements(it)) {
      it.require(
          requirement.handled().isPresent(),
          requirement.id(),
          "requirement %s: handling undecided (expected: handled by the system, or not)",
          requirement.id());
    }
  }
}
