package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.ObjectiveId;
import io.isms.common.PartyId;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.leadership.Policy;
import io.isms.leadership.PolicyLevel;
import io.isms.planning.Attainment;
import io.isms.planning.Objective;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.risk.Trend;
import io.isms.standard.Edition;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Objectives of information security (6.2; 2005 5.1 b)). */
final class ObjectiveRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.2 Objectives",
          Rule.named("OBJ-01", "There are objectives, for a function and a level each")
              .since2013("6.2 lead")
              .in2005("5.1 b)")
              .check(ObjectiveRules::setForFunctions),
          Rule.named("C05-5-1-B", "There is a plan, and objectives follow the policy in force")
              .in2005("5.1 b)")
              .check(ObjectiveRules::plansExist),
          Rule.named("OBJ-02", "The risk criteria answer to objectives")
              .check(ObjectiveRules::criteriaAnswer),
          Rule.named("OBJ-03", "Each objective was looked at since the newest assessment")
              .check(ObjectiveRules::reviewedSinceAssessment),
          Rule.named("OBJ-04", "Each objective is tied to a policy")
              .since2013("6.2 a)")
              .check(ObjectiveRules::tiedToPolicy),
          Rule.named("OBJ-05", "Each objective heeds requirements and the results on risks")
              .since2013("6.2 c)")
              .check(ObjectiveRules::heedsRequirementsAndRisks),
          Rule.named("OBJ-06", "The current version of each objective is made known")
              .in2013("6.2 d)")
              .in2022("6.2 e)")
              .check(ObjectiveRules::communicated),
          Rule.named("OBJ-07", "Each objective can be measured, or it is stated why not")
              .since2013("6.2 b)")
              .check(ObjectiveRules::measurable),
          Rule.named("OBJ-08", "Each objective was looked at since its risks changed")
              .in2013("6.2 e)")
              .in2022("6.2 f)")
              .check(ObjectiveRules::updated),
          Rule.named("OBJ-09", "The objectives stand in a document in force")
              .in2013("6.2 ¶end")
              .in2022("6.2 g)", "6.2 ¶end")
              .check(ObjectiveRules::documented),
          Rule.named("OBJ-11", "Objectives hang from those that stand in the policy or its frame")
              .check(ObjectiveRules::hangTogether),
          Rule.named("OBJ-13", "Each objective serves a goal of the organization")
              .check(ObjectiveRules::servesGoal),
          Rule.named("OBJ-14", "It is known how far objectives were reached")
              .check(ObjectiveRules::attainmentKnown),
          Rule.named("OBJ-15", "Each objective is made known within the organization")
              .check(ObjectiveRules::toldInside),
          Rule.named("OBJ-16", "Each objective is monitored")
              .in2022("6.2 d)")
              .check(ObjectiveRules::monitored));

  private ObjectiveRules() {}

  private static List<Objective> objectives(Probe it) {
    return it.isms().planning().objectives().stream()
        .filter(objective -> objective.setOn().map(it::isPast).orElse(true))
        .toList();
  }

  private static void setForFunctions(Probe it) {
    List<Objective> objectives = objectives(it);
    it.demand(!objectives.isEmpty(), "objectives", "no objective set");
    if (it.edition() != Edition.E2005) {
      for (Objective objective : objectives) {
        it.require(
            objective.function().isPresent(),
            objective.id(),
            "objective %s is set for no function",
            objective.id());
        it.require(
            objective.level().isPresent(),
            objective.id(),
            "objective %s is set for no level",
            objective.id());
      }
    }
  }

  private static void plansExist(Probe it) {
    it.demand(
        it.isms().treatmentPlan().isPresent() || !it.isms().treatment().actions().isEmpty(),
        "plan",
        "no risk treatment plan");
    for (Objective objective : objectives(it)) {
      policy(objective, it)
          .ifPresent(
              policy ->
                  it.observe(
                      objective.policyVersion().equals(Optional.of(policy.version())),
                      objective.id(),
                      "objective %s is not tied to v%s of policy %s",
                      objective.id(),
                      policy.version(),
                      policy.id()));
    }
  }

  private static Optional<Policy> policy(Objective objective, Probe it) {
    return objective.policy().map(it.isms().leadership().policiesById()::get);
  }

  private static void criteriaAnswer(Probe it) {
    it.isms()
        .criteria()
        .ifPresent(
            criteria ->
                it.agree(
                    !criteria.objectives().isEmpty(),
                    "criteria",
                    "risk criteria v%s ignore objectives",
                    criteria.version()));
  }

  /** The day on which somebody last looked whether it fits; empty if nobody knows. */
  private static Optional<LocalDate> lookedAt(Objective objective, Probe it) {
    return Stream.of(objective.setOn(), objective.reviewedOn())
        .flatMap(Optional::stream)
        .filter(it::isPast)
        .max(Comparator.naturalOrder());
  }

  private static boolean isLookedAtSince(LocalDate day, Objective objective, Probe it) {
    return lookedAt(objective, it).map(looked -> !looked.isBefore(day)).orElse(false);
  }

  private static void reviewedSinceAssessment(Probe it) {
    Assessments.of(it)
        .latest()
        .map(RiskAssessment::performedOn)
        .filter(day -> day.plus(it.profile().settlingIn()).isBefore(it.asOf()))
        .ifPresent(
            day ->
                objectives(it)
                    .forEach(
                        objective ->
                            it.agree(
                                isLookedAtSince(day, objective, it),
                                objective.id(),
                                "objective %s not reviewed since the assessment of %s",
                                objective.id(),
                                day)));
  }

  private static void tiedToPolicy(Probe it) {
    Several.tell(
        it,
        "objectives",
        objectives(it),
        objective -> isSecurityPolicy(policy(objective, it)),
        Objective::id,
        objective -> String.format("objective %s not tied to the policy", objective.id()));
  }

  private static boolean isSecurityPolicy(Optional<Policy> policy) {
    return policy.map(Policy::level).equals(Optional.of(PolicyLevel.INFORMATION_SECURITY));
  }

  private static void heedsRequirementsAndRisks(Probe it) {
    Several.tell(
        it,
        "objectives",
        objectives(it),
        objective -> !objective.requirements().isEmpty(),
        Objective::id,
        objective -> String.format("objective %s ignores requirements", objective.id()));
    Several.tell(
        it,
        "objectives",
        objectives(it),
        objective -> !objective.risks().isEmpty(),
        Objective::id,
        objective -> String.format("objective %s ignores the results on risks", objective.id()));
  }

  private static void communicated(Probe it) {
    for (Objective objective : objectives(it)) {
      if (objective
          .setOn()
          .map(day -> day.plus(it.profile().settlingIn()).isBefore(it.asOf()))
          .orElse(true)) {
        it.require(
            objective.isCommunicated(it.asOf()),
            objective.id(),
            "objective %s v%s not communicated",
            objective.id(),
            objective.version());
      }
    }
  }

  private static void measurable(Probe it) {
    for (Objective objective : objectives(it)) {
      it.require(
          objective.measure().isPresent() && objective.target().isPresent()
              || objective.notMeasurableBecause().isPresent(),
          objective.id(),
          "objective %s neither measurable nor excused (expected: measure and target, or why not)",
          objective.id());
    }
  }

  private static void updated(Probe it) {
    Optional<RiskCriteria> criteria = it.isms().criteria();
    List<Assessments.Step> steps = Assessments.of(it).steps();
    if (criteria.isPresent() && !steps.isEmpty()) {
      Assessments.Step step = steps.get(steps.size() - 1);
      Map<RiskId, Trend> trends = step.after().trendsSince(step.before(), criteria.orElseThrow());
      Several.tell(
          it,
          "objectives",
          objectives(it),
          objective ->
              isLookedAtSince(step.after().performedOn(), objective, it)
                  || movedRisks(objective, trends).isEmpty(),
          Objective::id,
          objective ->
              String.format(
                  "objective %s outdated by risks %s, which changed by %s",
                  objective.id(), movedRisks(objective, trends), step.after().performedOn()));
    }
  }

  private static List<RiskId> movedRisks(Objective objective, Map<RiskId, Trend> trends) {
    return objective.risks().stream()
        .filter(risk -> isMove(trends.getOrDefault(risk, Trend.SAME)))
        .toList();
  }

  private static boolean isMove(Trend trend) {
    return trend == Trend.UP || trend == Trend.DOWN || trend == Trend.GONE;
  }

  private static void documented(Probe it) {
    Documents documents = it.view(Documents.class, Documents::new);
    List<Objective> objectives = objectives(it);
    if (!objectives.isEmpty()) {
      boolean any =
          it.demand(
              objectives.stream().anyMatch(one -> documents.isInForce(one.document())),
              "objectives",
              "objectives undocumented (expected: a document in force that states them)");
      if (any) {
        for (Objective objective : objectives) {
          it.require(
              documents.isInForce(objective.document()),
              objective.id(),
              "objective %s undocumented (expected: a document in force that states it)",
              objective.id());
        }
      }
    }
  }

  private static void hangTogether(Probe it) {
    ImmutableSortedMap<ObjectiveId, Objective> all = it.isms().planning().objectivesById();
    Set<ObjectiveId> rooted = new HashSet<>();
    for (Objective objective : objectives(it)) {
      it.recommend(
          isRooted(objective, all, rooted),
          objective.id(),
          "objective %s is an orphan (expected: a parent, or an origin in the policy or its frame)",
          objective.id());
    }
  }

  /** Whether the parents lead to one with an origin; those found so far need no second look. */
  private static boolean isRooted(
      Objective objective, Map<ObjectiveId, Objective> all, Set<ObjectiveId> rooted) {
    Set<ObjectiveId> path = new HashSet<>();
    Optional<Objective> at = Optional.of(objective);
    while (at.isPresent() && path.add(at.orElseThrow().id())) {
      Objective one = at.orElseThrow();
      if (rooted.contains(one.id()) || one.parent().isEmpty() && one.origin().isPresent()) {
        rooted.addAll(path);
        return true;
      }
      at = one.parent().map(all::get);
    }
    return false;
  }

  private static void servesGoal(Probe it) {
    for (Objective objective : objectives(it)) {
      it.suggest(
          !objective.strategicGoals().isEmpty(),
          objective.id(),
          "objective %s aligned with no business goal",
          objective.id());
    }
  }

  private static void attainmentKnown(Probe it) {
    for (Objective objective : objectives(it)) {
      List<Attainment> known =
          objective.attainments().stream()
              .filter(attainment -> it.isPast(attainment.on()))
              .toList();
      if (objective.due().map(day -> day.isBefore(it.asOf())).orElse(false)) {
        it.recommend(!known.isEmpty(), objective.id(), "attainment of %s unknown", objective.id());
      }
      for (Attainment attainment : known) {
        it.recommend(
            attainment.figure().isEmpty() || attainment.method().isPresent(),
            objective.id(),
            "attainment of %s on %s: figure without method",
            objective.id(),
            attainment.on());
      }
    }
  }

  private static void toldInside(Probe it) {
    for (Objective objective : objectives(it)) {
      if (objective.isCommunicated(it.asOf())) {
        it.recommend(
            objective.communications().stream()
                .flatMap(told -> told.to().stream())
                .anyMatch(party -> isInside(party, it)),
            objective.id(),
            "objective %s told to no internal party",
            objective.id());
      }
    }
  }

  private static boolean isInside(PartyId id, Probe it) {
    Party party = it.isms().context().partiesById().get(id);
    return party != null && party.kind() != PartyKind.EXTERNAL;
  }

  private static void monitored(Probe it) {
    for (Objective objective : objectives(it)) {
      it.require(
          objective.monitoring().isPresent(),
          objective.id(),
          "objective %s not monitored",
          objective.id());
    }
  }
}
