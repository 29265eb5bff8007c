package io.isms.conformity.rules;

import com.google.common.collect.ImmutableList;
import io.isms.common.ActionStatus;
import io.isms.common.PlannedAction;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.planning.Opportunity;
import io.isms.planning.OutcomeRisk;
import io.isms.planning.Planning;
import io.isms.planning.PlanningGoal;
import io.isms.planning.PlanningItem;
import io.isms.planning.PlanningMethod;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Risks and opportunities to the management system itself (6.1.1). */
final class RiskAndOpportunityRules {
  static final RuleSet RULES =
      RuleSet.of(
          "6.1.1 Risks and opportunities",
          Rule.named(
                  "RO-01", "There are risks and opportunities to the system, or none is recorded")
              .since2013("6.1.1 lead")
              .check(RiskAndOpportunityRules::someOfEachKind),
          Rule.named("RO-02", "A risk to the system is no risk to information")
              .check(RiskAndOpportunityRules::apartFromRisksToInformation),
          Rule.named("RO-04", "Each comes from an issue or a requirement")
              .since2013("6.1.1 lead")
              .check(RiskAndOpportunityRules::tracedToContext),
          Rule.named("RO-05", "Each goal of planning is considered")
              .part("ASSURE_OUTCOMES")
              .since2013("6.1.1 a)")
              .part("PREVENT_REDUCE_EFFECTS")
              .since2013("6.1.1 b)")
              .part("CONTINUAL_IMPROVEMENT")
              .since2013("6.1.1 c)")
              .check(RiskAndOpportunityRules::everyGoal),
          Rule.named("RO-06", "Pursuing an opportunity leads to another look at the context")
              .check(RiskAndOpportunityRules::contextRevisited),
          Rule.named("RO-07", "Something is decided about each risk and pursued opportunity")
              .since2013("6.1.1 d)")
              .check(RiskAndOpportunityRules::actionDecided),
          Rule.named("RO-08", "Each action is built into a process")
              .since2013("6.1.1 e) 1)")
              .check(RiskAndOpportunityRules::builtIntoProcess),
          Rule.named("RO-09", "It is planned how to judge each action, and done in time")
              .since2013("6.1.1 e) 2)")
              .check(RiskAndOpportunityRules::effectJudged),
          Rule.named("RO-10", "Each action serves an objective")
              .check(RiskAndOpportunityRules::servesObjective),
          Rule.named("RO-11", "A method of planning from elsewhere covers everything asked for")
              .check(RiskAndOpportunityRules::methodCovers));

  private RiskAndOpportunityRules() {}

  /** What risks to the system and opportunities have in common. */
  private record Item(
      Object id,
      Set<PlanningGoal> goals,
      boolean traced,
      boolean pursued,
      List<PlannedAction> actions,
      boolean leftAlone) {

    static Item of(OutcomeRisk risk) {
      return new Item(
          risk.id(),
          risk.goals(),
          !risk.issues().isEmpty() || !risk.requirements().isEmpty(),
          true,
          risk.actions(),
          risk.retainedBecause().isPresent());
    }

    static Item of(Opportunity opportunity) {
      return new Item(
          opportunity.id(),
          opportunity.goals(),
          !opportunity.issues().isEmpty() || !opportunity.requirements().isEmpty(),
          opportunity.isPursued(),
          opportunity.actions(),
          false);
    }
  }

  private static List<OutcomeRisk> risks(Probe it) {
    return planning(it).outcomeRisks().stream()
        .filter(risk -> isKnown(risk.identifiedOn(), it))
        .toList();
  }

  private static List<Opportunity> opportunities(Probe it) {
    return planning(it).opportunities().stream()
        .filter(opportunity -> isKnown(opportunity.identifiedOn(), it))
        .toList();
  }

  private static ImmutableList<Item> items(Probe it) {
    return Stream.concat(risks(it).stream().map(Item::of), opportunities(it).stream().map(Item::of))
        .collect(ImmutableList.toImmutableList());
  }

  /** The actions on risks and on opportunities that are pursued. */
  private static List<PlannedAction> actions(Probe it) {
    return items(it).stream()
        .filter(Item::pursued)
        .flatMap(item -> item.actions().stream())
        .toList();
  }

  private static Planning planning(Probe it) {
    return it.isms().planning();
  }

  private static boolean isKnown(Optional<LocalDate> day, Probe it) {
    return day.map(it::isPast).orElse(true);
  }

  private static void someOfEachKind(Probe it) {
    it.demand(
        !risks(it).isEmpty() || it.noneRecorded("risk"),
        "risk",
        "no risk to what the system is to bring about determined");
    it.demand(
        !opportunities(it).isEmpty() || it.noneRecorded("opportunity"),
        "opportunity",
        "no opportunity for the system determined");
  }

  private static void apartFromRisksToInformation(Probe it) {
    for (OutcomeRisk risk : risks(it)) {
      it.agree(
          it.isms().register().findRisk(RiskId.of(risk.id().value())).isEmpty(),
          risk.id(),
          "item %s is a risk to the system and stands in the register of risks to information too",
          risk.id());
    }
  }

  private static void tracedToContext(Probe it) {
    Several.tell(
        it,
        "risks and opportunities",
        items(it),
        Item::traced,
        Item::id,
        item -> item.id() + " traces to no issue or requirement");
  }

  private static void everyGoal(Probe it) {
    ImmutableList<Item> items = items(it);
    for (PlanningGoal goal : PlanningGoal.values()) {
      Probe part = it.part(goal.name());
      part.demand(
          items.stream().anyMatch(item -> item.goals().contains(goal)) || part.noneRecorded(goal),
          goal,
          "goal %s not considered",
          goal);
    }
    items.forEach(
        item ->
            it.agree(
                !item.goals().isEmpty(), item.id(), "%s bears on no goal of planning", item.id()));
  }

  private static void contextRevisited(Probe it) {
    for (Opportunity opportunity : opportunities(it)) {
      if (opportunity.isPursued() && opportunity.contextImpact().isPresent()) {
        LocalDate since = opportunity.evaluation().orElseThrow().on();
        it.agree(
            since.plus(it.profile().settlingIn()).isAfter(it.asOf())
                || it.isms().context().contextReviews().stream()
                    .anyMatch(review -> review.on().isAfter(since) && it.isPast(review.on())),
            opportunity.id(),
            "opportunity %s pursued, context not revisited since %s",
            opportunity.id(),
            since);
      }
    }
  }

  private static void actionDecided(Probe it) {
    items(it).stream()
        .filter(Item::pursued)
        .forEach(
            item ->
                it.require(
                    !item.actions().isEmpty() || item.leftAlone(),
                    item.id(),
                    "no action decided for %s (expected: one, or why nothing is done)",
                    item.id()));
  }

  private static void builtIntoProcess(Probe it) {
    for (PlannedAction action : actions(it)) {
      it.require(
          action.process().isPresent(),
          action.id(),
          "action %s is not embedded in a process",
          action.id());
    }
  }

  private static void effectJudged(Probe it) {
    for (PlannedAction action : actions(it)) {
      it.require(
          action.evaluationMethod().isPresent(),
          action.id(),
          "effectiveness of %s not planned",
          action.id());
      if (action.status() == ActionStatus.DONE
          && action.evaluationOn().map(day -> day.isBefore(it.asOf())).orElse(false)) {
        it.require(
            action.effective().isPresent(),
            action.id(),
            "effectiveness of %s not evaluated",
            action.id());
      }
    }
  }

  private static void servesObjective(Probe it) {
    for (PlannedAction action : actions(it)) {
      it.recommend(
          !action.objectives().isEmpty(),
          action.id(),
          "action %s supports no objective",
          action.id());
    }
  }

  private static void methodCovers(Probe it) {
    for (PlanningMethod method : planning(it).methods()) {
      for (PlanningItem item : PlanningItem.values()) {
        it.recommend(
            method.coverage().containsKey(item),
            item,
            "planning method '%s' leaves %s uncovered",
            method.name(),
            item);
      }
    }
  }
}
