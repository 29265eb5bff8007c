package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetKind;
import io.isms.context.ClimateDetermination;
import io.isms.context.InformationFlow;
import io.isms.context.Issue;
import io.isms.context.IssueCategory;
import io.isms.context.IssueId;
import io.isms.context.Organization;
import io.isms.context.OrganizationKind;
import io.isms.context.Origin;
import io.isms.context.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the organization has to know of itself and its surroundings (4.1). */
final class ContextRules {
  static final RuleSet RULES =
      RuleSet.of(
          "4.1 Context",
          Rule.named("CTX-01", "There is an issue outside and one inside")
              .since2013("4.1")
              .check(ContextRules::bothOriginsHaveIssues),
          Rule.named("CTX-02", "Purpose and intended outcomes are stated")
              .since2013("4.1")
              .check(ContextRules::purposeIsStated),
          Rule.named("CTX-03", "Each open issue is used somewhere")
              .check(ContextRules::issuesAreUsed),
          Rule.named("CTX-04", "Each category of issues was looked at")
              .check(ContextRules::categoriesAreLookedAt),
          Rule.named("CTX-05", "Each issue has a category of its origin")
              .check(ContextRules::categoriesFitTheirOrigin),
          Rule.named("CTX-06", "Each issue says what it does to security objectives")
              .check(ContextRules::issuesStateTheirEffect),
          Rule.named("CTX-07", "Each open issue is looked at again in time")
              .check(ContextRules::issuesAreReviewed),
          Rule.named("CTX-08", "Each system has its flows of information mapped")
              .check(ContextRules::flowsAreMapped),
          Rule.named("CTX-09", "The organization names what it is part of or made of")
              .check(ContextRules::organizationIsDelimited),
          Rule.named("CTX-10", "Surroundings and inside were examined")
              .check(ContextRules::contextIsExamined),
          Rule.named("CTX-11", "It is decided whether climate change is an issue")
              .in2022("4.1")
              .check(ContextRules::climateIsDecided));

  private ContextRules() {}

  private static void bothOriginsHaveIssues(Probe it) {
    for (Origin origin : Origin.values()) {
      it.demand(
          it.isms().context().issues().stream().anyMatch(issue -> issue.origin() == origin),
          origin,
          "no %s issue determined",
          origin);
    }
  }

  private static void purposeIsStated(Probe it) {
    Optional<Organization> organization = it.isms().context().organization();
    it.demand(
        organization.flatMap(Organization::purpose).filter(text -> !text.isBlank()).isPresent(),
        "purpose",
        "purpose of the organization not stated");
    it.demand(
        organization.map(body -> !body.intendedOutcomes().isEmpty()).orElse(false),
        "intended outcomes",
        "intended outcomes of the system not stated");
    it.recommend(
        organization.flatMap(Organization::purposeSource).isPresent(),
        "purpose",
        "purpose is taken from no plan or mission");
  }

  private static void issuesAreUsed(Probe it) {
    ImmutableSet<IssueId> used = usedIssues(it);
    for (Issue issue : open(it)) {
      it.agree(
          used.contains(issue.id()),
          issue.id(),
          "issue %s recorded but used nowhere (expected: in the scope, a risk or opportunity, or a"
              + " review)",
          issue.id());
    }
  }

  private static ImmutableSet<IssueId> usedIssues(Probe it) {
    ImmutableSet.Builder<IssueId> used = ImmutableSet.builder();
    it.isms().context().scope().map(Scope::consideredIssues).ifPresent(used::addAll);
    it.isms().planning().outcomeRisks().forEach(risk -> used.addAll(risk.issues()));
    it.isms().planning().opportunities().forEach(chance -> used.addAll(chance.issues()));
    it.isms()
        .evaluation()
        .managementReviews()
        .forEach(review -> review.inputs().values().forEach(input -> used.addAll(input.issues())));
    return used.build();
  }

  private static List<Issue> open(Probe it) {
    return it.isms().context().issues().stream().filter(Issue::open).toList();
  }

  private static void categoriesAreLookedAt(Probe it) {
    ImmutableSet<IssueCategory> found =
        it.isms().context().issues().stream()
            .flatMap(issue -> issue.category().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (IssueCategory category : IssueCategory.values()) {
      it.suggest(
          found.contains(category) || it.noneRecorded(category),
          category,
          "category %s never looked at (expected: an issue, or a recorded none)",
          category);
    }
  }

  private static void categoriesFitTheirOrigin(Probe it) {
    for (Issue issue : it.isms().context().issues()) {
      issue
          .category()
          .ifPresent(
              category ->
                  it.agree(
                      category.origin() == issue.origin(),
                      issue.id(),
                      "category %s of issue %s is not %s",
                      category,
                      issue.id(),
                      issue.origin()));
    }
  }

  private static void issuesStateTheirEffect(Probe it) {
    for (Issue issue : open(it)) {
      it.suggest(
          issue.effect().filter(text -> !text.isBlank()).isPresent(),
          issue.id(),
          "issue %s states no effect on security objectives",
          issue.id());
    }
  }

  private static void issuesAreReviewed(Probe it) {
    for (Issue issue : open(it)) {
      Optional<LocalDate> last = issue.reviewedOn().or(issue::identifiedOn);
      it.recommend(
          ContextAge.isInTime(last, it),
          issue.id(),
          "issue %s last reviewed %s (expected: within %s)",
          issue.id(),
          ContextAge.told(last),
          it.profile().contextReviewEvery());
    }
  }

  private static void flowsAreMapped(Probe it) {
    List<AssetId> systems =
        it.isms().context().assets().stream()
            .filter(asset -> asset.inScope() && asset.kind() == AssetKind.SOFTWARE)
            .map(Asset::id)
            .toList();
    if (systems.size() < 2) {
      return;
    }
    ImmutableSet<AssetId> mapped =
        it.isms().context().informationFlows().stream()
            .flatMap(ContextRules::ends)
            .collect(ImmutableSet.toImmutableSet());
    for (AssetId system : systems) {
      it.recommend(
          mapped.contains(system) || it.noneRecorded(system),
          system,
          "system %s has no mapped flow (expected: one, or a recorded none)",
          system);
    }
  }

  private static Stream<AssetId> ends(InformationFlow flow) {
    return Stream.of(flow.sender(), flow.receiver());
  }

  private static void organizationIsDelimited(Probe it) {
    it.isms()
        .context()
        .organization()
        .ifPresent(
            organization ->
                organization.kind().ifPresent(kind -> isDelimited(organization, kind, it)));
  }

  private static void isDelimited(Organization organization, OrganizationKind kind, Probe it) {
    switch (kind) {
      case WHOLE_ENTITY -> it.agree(true, kind, "a whole needs nothing else");
      case PART_OF_ENTITY ->
          it.agree(
              organization.parent().isPresent(),
              kind,
              "kind %s lacks parent (expected: the body that it is part of)",
              kind);
      case SET_OF_ENTITIES, SET_OF_PARTS ->
          it.agree(
              organization.members().size() >= 2,
              kind,
              "kind %s lacks members (expected: two or more)",
              kind);
    }
  }

  private static void contextIsExamined(Probe it) {
    for (Origin origin : Origin.values()) {
      it.recommend(
          it.isms().context().contextReviews().stream()
              .anyMatch(review -> review.origin() == origin && it.isPast(review.on())),
          origin,
          "%s context never reviewed",
          origin);
    }
  }

  private static void climateIsDecided(Probe it) {
    Optional<ClimateDetermination> climate =
        it.isms().context().climate().filter(decided -> it.isPast(decided.on()));
    if (it.demand(
        climate.isPresent(),
        "climate",
        "climate relevance undecided (expected: a determination with its day)")) {
      it.require(
          climate.flatMap(ClimateDetermination::by).isPresent(),
          "climate",
          "climate relevance decided by nobody (expected: a party)");
    }
  }
}
