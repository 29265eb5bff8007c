package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.applicability.IncludedControl;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Organization;
import io.isms.context.OrganizationKind;
import io.isms.context.Party;
import io.isms.control.ControlId;
import io.isms.evaluation.PerformanceReport;
import io.isms.leadership.ImprovementTarget;
import io.isms.leadership.ParentEngagement;
import io.isms.operation.IsmsProcess;
import io.isms.planning.Objective;
import io.isms.support.Communication;
import io.isms.support.ResourceKind;
import io.isms.support.ResourceNeed;
import io.isms.support.ResourceReview;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the top itself does (5.1). */
final class LeadershipRules {
  static final RuleSet RULES =
      RuleSet.of(
          "5.1 Leadership",
          Rule.named("LDR-01", "Top management is identified")
              .since2013("5.1 lead")
              .check(LeadershipRules::topIsIdentified),
          Rule.named("LDR-03", "Every top manager belongs to the organization")
              .check(LeadershipRules::topBelongsHere),
          Rule.named("LDR-04", "A top manager remains accountable for the system")
              .check(LeadershipRules::topIsAccountable),
          Rule.named("LDR-05", "Policy and objectives are tied to strategic goals")
              .check(LeadershipRules::strategyIsServed),
          Rule.named("LDR-06", "Each control runs in a process that has an owner")
              .since2013("5.1 b)")
              .check(LeadershipRules::controlsAreEmbedded),
          Rule.named("LDR-07", "It is decided about each kind of resources")
              .check(LeadershipRules::resourcesAreDecided),
          Rule.named("LDR-08", "The latest review says whether resources suffice")
              .check(LeadershipRules::adequacyIsReviewed),
          Rule.named("LDR-09", "The top told people why security matters")
              .since2013("5.1 d)")
              .check(LeadershipRules::topSpeaks),
          Rule.named("LDR-10", "The top reads reports on performance")
              .since2013("5.1 e)")
              .check(LeadershipRules::topReads),
          Rule.named("LDR-11", "The top set a target for improvement")
              .check(LeadershipRules::topSetsTargets),
          Rule.named("LDR-12", "The management of the larger organization is engaged")
              .check(LeadershipRules::parentIsEngaged));

  private static final ImmutableSet<ResourceKind> KINDS =
      ImmutableSet.of(
          ResourceKind.FINANCIAL,
          ResourceKind.PEOPLE,
          ResourceKind.FACILITY,
          ResourceKind.TECHNICAL);

  private LeadershipRules() {}

  private static void topIsIdentified(Probe it) {
    it.demand(
        !People.of(it).topManagers().isEmpty(), "top management", "top management not identified");
  }

  private static void topBelongsHere(Probe it) {
    for (PartyId manager : People.of(it).topManagers()) {
      Party party = it.isms().context().partiesById().get(manager);
      it.agree(
          party != null && party.isUnderControlOn(it.asOf()),
          manager,
          "%s does not direct the ISMS organization (expected: a person who works for it)",
          manager);
    }
  }

  private static void topIsAccountable(Probe it) {
    Set<PartyId> accountable = it.isms().leadership().accountable();
    it.agree(
        accountable.stream().anyMatch(People.of(it)::isTopManager),
        "accountable",
        "overall accountability delegated away to %s (expected: a top manager)",
        accountable);
  }

  private static void strategyIsServed(Probe it) {
    Set<String> goals =
        it.isms()
            .context()
            .organization()
            .<Set<String>>map(Organization::strategicGoals)
            .orElse(Set.of());
    Policies.of(it)
        .findSecurity()
        .ifPresent(policy -> isTied(policy.id(), "policy", policy.strategicGoals(), goals, it));
    for (Objective objective : it.isms().planning().objectives()) {
      isTied(objective.id(), "objective", objective.strategicGoals(), goals, it);
    }
  }

  private static void isTied(
      Object id, String what, Set<String> served, Set<String> goals, Probe it) {
    it.recommend(
        !Sets.intersection(served, goals).isEmpty(),
        id,
        "%s %s not tied to strategy (expected: one of the goals %s)",
        what,
        id,
        goals);
  }

  private static void controlsAreEmbedded(Probe it) {
    List<ControlId> included =
        it.isms().decisions().stream()
            .filter(IncludedControl.class::isInstance)
            .map(decision -> decision.control())
            .toList();
    Several.tell(
        it,
        "controls",
        included,
        control -> isEmbedded(control, it),
        control -> control,
        control ->
            String.format(
                "control %s is embedded in no owned process (expected: one with an owner)",
                control));
  }

  static boolean isEmbedded(ControlId control, Probe it) {
    return Processes.of(it).withControl(control).stream()
        .map(IsmsProcess::owner)
        .anyMatch(Optional::isPresent);
  }

  private static void resourcesAreDecided(Probe it) {
    ImmutableSet<ResourceKind> decided =
        it.isms().support().resourceNeeds().stream()
            .map(ResourceNeed::kind)
            .collect(toImmutableSet());
    for (ResourceKind kind : KINDS) {
      it.recommend(
          decided.contains(kind) || it.noneRecorded(kind),
          kind,
          "no decision on %s resources (expected: a need, or a recorded none)",
          kind);
    }
  }

  private static void adequacyIsReviewed(Probe it) {
    Optional<ResourceReview> latest =
        it.isms().support().resourceReviews().stream()
            .filter(review -> it.isPast(review.on()))
            .reduce((older, newer) -> newer);
    it.recommend(
        latest.map(LeadershipRules::isClear).orElse(false),
        "resources",
        "review silent on resource adequacy (expected: adequate, or what is adjusted)");
  }

  private static boolean isClear(ResourceReview review) {
    return review
        .adequate()
        .map(adequate -> adequate || !review.adjustments().isEmpty())
        .orElse(false);
  }

  private static void topSpeaks(Probe it) {
    Optional<LocalDate> last = lastMessageOfTheTop(it);
    it.require(
        isWithin(last, it.profile().awarenessEvery(), it),
        "message",
        "no message from the top since %s (expected: within %s)",
        last.map(LocalDate::toString).orElse("the beginning"),
        it.profile().awarenessEvery());
  }

  static Optional<LocalDate> lastMessageOfTheTop(Probe it) {
    return it.isms().support().communications().stream()
        .filter(message -> message.by().filter(People.of(it)::isTopManager).isPresent())
        .map(Communication::on)
        .filter(it::isPast)
        .max(Comparator.naturalOrder());
  }

  private static boolean isWithin(Optional<LocalDate> last, Period longest, Probe it) {
    return last.map(day -> !day.plus(longest).isBefore(it.asOf())).orElse(false);
  }

  private static void topReads(Probe it) {
    Optional<LocalDate> last = lastReadByTheTop(it);
    if (it.require(last.isPresent(), "report", "no ISMS report reviewed by top management")) {
      it.recommend(
          isWithin(last, it.profile().reviewEvery(), it),
          "report",
          "no ISMS report reviewed by top management since %s (expected: within %s)",
          last.map(LocalDate::toString).orElse("the beginning"),
          it.profile().reviewEvery());
    }
  }

  static Optional<LocalDate> lastReadByTheTop(Probe it) {
    return it.isms().evaluation().performanceReports().stream()
        .filter(report -> report.readBy().stream().anyMatch(People.of(it)::isTopManager))
        .map(PerformanceReport::readOn)
        .flatMap(Optional::stream)
        .filter(it::isPast)
        .max(Comparator.naturalOrder());
  }

  private static void topSetsTargets(Probe it) {
    it.recommend(
        hasTarget(it),
        "improvement targets",
        "no improvement target set (expected: one in force, by a top manager)");
  }

  static boolean hasTarget(Probe it) {
    return it.isms().leadership().improvementTargets().stream()
        .filter(target -> target.isInForceOn(it.asOf()))
        .map(ImprovementTarget::setBy)
        .flatMap(Optional::stream)
        .anyMatch(People.of(it)::isTopManager);
  }

  private static void parentIsEngaged(Probe it) {
    boolean part =
        it.isms()
            .context()
            .organization()
            .flatMap(Organization::kind)
            .filter(kind -> kind == OrganizationKind.PART_OF_ENTITY)
            .isPresent();
    if (part) {
      it.suggest(
          it.isms().leadership().parentEngagements().stream()
              .map(ParentEngagement::on)
              .anyMatch(it::isPast),
          "parent",
          "parent management not engaged");
    }
  }
}
