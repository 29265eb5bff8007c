package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.support.LifecycleActivity;
import io.isms.support.Provision;
import io.isms.support.ResourceKind;
import io.isms.support.ResourceNeed;
import io.isms.support.ResourcePurpose;
import io.isms.support.ResourceReview;
import java.util.List;

/** The means of the system are determined and provided (7.1; 2005 5.2.1). */
final class ResourceRules {
  static final RuleSet RULES =
      RuleSet.of(
          "7.1 Resources",
          Rule.named("RES-01", "Means are determined for each activity, and provided")
              .since2013("7.1")
              .check(ResourceRules::provided),
          Rule.named("RES-02", "Each kind of means is considered").check(ResourceRules::kinds),
          Rule.named("RES-03", "Each need is estimated").check(ResourceRules::estimated),
          Rule.named("RES-04", "Means are held against needs regularly")
              .check(ResourceRules::reviewed),
          Rule.named("C05-5-2-1-LEAD", "Means are determined for each purpose, and provided")
              .in2005("5.2.1 lead")
              .check(ResourceRules::purposes));

  /** The kinds that 27003 lists; technical and material means are one of them. */
  private static final ImmutableSet<ImmutableSet<ResourceKind>> KINDS =
      ImmutableSet.of(
          ImmutableSet.of(ResourceKind.PEOPLE),
          ImmutableSet.of(ResourceKind.TIME),
          ImmutableSet.of(ResourceKind.FINANCIAL),
          ImmutableSet.of(ResourceKind.INFORMATION),
          ImmutableSet.of(ResourceKind.TECHNICAL, ResourceKind.FACILITY));

  private ResourceRules() {}

  private static void provided(Probe it) {
    List<ResourceNeed> needs = needs(it);
    for (LifecycleActivity activity : LifecycleActivity.values()) {
      it.demand(
          needs.stream().anyMatch(need -> need.activities().contains(activity))
              || it.noneRecorded(activity),
          activity,
          "no resources determined for %s",
          activity);
    }
    for (ResourceNeed need : needs) {
      if (isProvided(it, need) || !isNew(it, need)) {
        it.require(isProvided(it, need), need.id(), "need %s unmet", need.id());
      }
      need.providedUntil()
          .ifPresent(
              last ->
                  it.recommend(
                      !last.isBefore(it.asOf()),
                      need.id(),
                      "need %s is met until %s only",
                      need.id(),
                      last));
    }
  }

  private static void kinds(Probe it) {
    for (ImmutableSet<ResourceKind> kinds : KINDS) {
      ResourceKind named = kinds.iterator().next();
      it.suggest(
          needs(it).stream().anyMatch(need -> kinds.contains(need.kind()))
              || kinds.stream().anyMatch(it::noneRecorded),
          named,
          "kind %s not considered",
          named);
    }
  }

  private static void estimated(Probe it) {
    for (ResourceNeed need : needs(it)) {
      it.recommend(
          need.quantity().isPresent() && need.quality().isPresent(),
          need.id(),
          "need %s not estimated",
          need.id());
    }
  }

  private static void reviewed(Probe it) {
    it.isms().support().resourceReviews().stream()
        .map(ResourceReview::on)
        .filter(it::isPast)
        .reduce((earlier, later) -> later)
        .ifPresentOrElse(
            last ->
                it.recommend(
                    !last.plus(it.profile().reviewEvery()).isBefore(it.asOf()),
                    "resources",
                    "resources not reviewed since %s",
                    last),
            () -> it.recommend(false, "resources", "resources never reviewed"));
  }

  private static void purposes(Probe it) {
    List<ResourceNeed> needs = needs(it);
    ResourcePurpose[] purposes = ResourcePurpose.values();
    for (int i = 0; i < purposes.length; i++) {
      ResourcePurpose purpose = purposes[i];
      char letter = (char) ('a' + i);
      it.require(
          needs.stream().anyMatch(need -> need.purposes().contains(purpose))
              || purpose != ResourcePurpose.LIFECYCLE && it.noneRecorded(purpose),
          purpose,
          "no resources determined for %s)",
          letter);
    }
    for (ResourceNeed need : needs) {
      it.require(
          isProvided(it, need)
              || need.decision().isPresent()
                  && need.provision().filter(made -> made != Provision.PROVIDED).isPresent(),
          need.id(),
          "need %s unmet",
          need.id());
    }
  }

  private static List<ResourceNeed> needs(Probe it) {
    return it.isms().support().resourceNeeds().stream()
        .filter(need -> need.determinedOn().map(it::isPast).orElse(true))
        .toList();
  }

  private static boolean isProvided(Probe it, ResourceNeed need) {
    return need.provision().filter(Provision.PROVIDED::equals).isPresent()
        && need.providedOn().map(it::isPast).orElse(true);
  }

  private static boolean isNew(Probe it, ResourceNeed need) {
    return need.determinedOn()
        .map(day -> day.plus(it.profile().settlingIn()).isAfter(it.asOf()))
        .orElse(false);
  }
}
