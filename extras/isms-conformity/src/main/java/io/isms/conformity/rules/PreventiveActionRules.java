package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.PreventiveAction;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Preventive actions, which only the 2005 edition asks for (8.3). */
final class PreventiveActionRules {
  private static final String ACTIVITY = "preventive action";

  static final RuleSet RULES =
      RuleSet.of(
          "2005 8.3 Preventive action",
          Rule.named("C05-8-3-P1", "What may go wrong is looked for in every period")
              .in2005("8.3 lead P1")
              .check(PreventiveActionRules::activity),
          Rule.named("C05-8-3-P3", "A documented procedure covers preventive action")
              .in2005("8.3 lead P3")
              .check(
                  it ->
                      DocumentedProcedures.check(
                          it,
                          ProcedurePurpose.PREVENTIVE_ACTION,
                          "preventive",
                          ImmutableSet.of("a", "b", "c", "d", "e"))),
          Rule.named("C05-8-3-A", "Each preventive action says what may come about and why")
              .in2005("8.3 a)")
              .check(each(PreventiveActionRules::identified)),
          Rule.named("C05-8-3-B", "It is decided whether to act, with a reason if not")
              .in2005("8.3 b)")
              .check(each(PreventiveActionRules::decided)),
          Rule.named("C05-8-3-C", "Each preventive action is carried out in time")
              .in2005("8.3 c)")
              .check(each(PreventiveActionRules::carriedOut)),
          Rule.named("C05-8-3-D", "What came of each preventive action is recorded")
              .in2005("8.3 d)")
              .check(
                  done(
                      (it, action) ->
                          it.require(
                              action.result().isPresent(),
                              action.id(),
                              "action %s: result unrecorded",
                              action.id()))),
          Rule.named("C05-8-3-E", "Each preventive action is looked back at")
              .in2005("8.3 e)")
              .check(
                  done(
                      (it, action) ->
                          ActionReviews.check(
                              it,
                              action.id(),
                              action.implementedOn().orElseThrow(),
                              action.review(),
                              action.followUpDue(),
                              action.successor()))),
          Rule.named("C05-8-3-CHANGED", "Risks that rose are answered by an action or treatment")
              .in2005("8.3 ¶2")
              .check(PreventiveActionRules::risenRisks),
          Rule.named("C05-8-3-ORDER", "The greater the risk, the earlier the preventive action")
              .in2005("8.3 ¶3")
              .check(PreventiveActionRules::order));

  private PreventiveActionRules() {}

  /** The preventive actions that were thought of by the day of the check. */
  static List<PreventiveAction> known(Probe it) {
    return it.isms().improvement().preventiveActions().stream()
        .filter(action -> action.identifiedOn().map(it::isPast).orElse(true))
        .toList();
  }

  private static Check each(BiConsumer<Probe, PreventiveAction> check) {
    return it -> known(it).forEach(action -> check.accept(it, action));
  }

  private static Check done(BiConsumer<Probe, PreventiveAction> check) {
    return each(
        (it, action) -> {
          if (isDone(it, action)) {
            check.accept(it, action);
          }
        });
  }

  private static boolean isDone(Probe it, PreventiveAction action) {
    return action.implementedOn().filter(it::isPast).isPresent();
  }

  private static boolean isNeeded(PreventiveAction action) {
    return action.need().map(NeedDecision::needed).orElse(false);
  }

  private static void activity(Probe it) {
    ReviewPeriod period = ReviewPeriod.of(it);
    boolean active =
        known(it).stream()
                .anyMatch(action -> action.identifiedOn().filter(period::contains).isPresent())
            || it.findNone(ACTIVITY).filter(none -> period.contains(none.on())).isPresent();
    if (!active && !period.hasRunOnce()) {
      it.notDue("the first review period ends on %s", period.firstEnd());
    } else if (known(it).isEmpty()) {
      it.demand(active, ACTIVITY, "no preventive activity since %s", period.start());
    } else {
      it.require(active, ACTIVITY, "no preventive activity since %s", period.start());
    }
  }

  private static void identified(Probe it, PreventiveAction action) {
    it.require(
        action.potentialNonconformity().isPresent(),
        action.id(),
        "action %s does not say what may come about",
        action.id());
    it.require(!action.causes().isEmpty(), action.id(), "action %s names no cause", action.id());
  }

  private static void decided(Probe it, PreventiveAction action) {
    it.require(
        action
            .need()
            .filter(need -> need.on().map(it::isPast).orElse(true))
            .filter(need -> need.needed() || need.reason().isPresent())
            .isPresent(),
        action.id(),
        "action %s: need not evaluated",
        action.id());
  }

  private static void carriedOut(Probe it, PreventiveAction action) {
    if (!isNeeded(action)) {
      return;
    }
    it.require(
        isDone(it, action) || action.due().filter(due -> !due.isBefore(it.asOf())).isPresent(),
        action.id(),
        "action %s overdue since %s",
        action.id(),
        action.due().map(LocalDate::toString).orElse("it was decided, as it has no due day"));
    if (isDone(it, action)) {
      action
          .due()
          .ifPresent(
              due ->
                  it.observe(
                      !action.implementedOn().orElseThrow().isAfter(due),
                      action.id(),
                      "action %s was carried out after %s",
                      action.id(),
                      due));
    }
  }

  private static void risenRisks(Probe it) {
    List<RiskAssessment> assessments =
        Stream.concat(it.isms().earlierAssessments().stream(), it.isms().assessment().stream())
            .filter(assessment -> it.isPast(assessment.performedOn()))
            .sorted(Comparator.comparing(RiskAssessment::performedOn))
            .toList();
    if (assessments.size() < 2) {
      return;
    }
    RiskAssessment newest = assessments.get(assessments.size() - 1);
    RiskAssessment before = assessments.get(assessments.size() - 2);
    ImmutableSet<RiskId> answered = answered(it, newest);
    for (AssessedRisk now : newest.entries()) {
      before
          .findEntry(now.risk())
          .flatMap(then -> rise(it, then, now))
          .ifPresent(
              rise ->
                  it.require(
                      answered.contains(now.risk()),
                      now.risk(),
                      "significantly changed risk %s (%s) unanswered",
                      now.risk(),
                      rise));
    }
  }

  /** From where to where a risk rose; empty if it did not rise significantly. */
  private static Optional<String> rise(Probe it, AssessedRisk then, AssessedRisk now) {
    Optional<Level> from = then.current().findLevel();
    Optional<Level> to = now.current().findLevel();
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    int steps = to.orElseThrow().rank() - from.orElseThrow().rank();
    boolean beyond =
        then.evaluation() != Evaluation.UNACCEPTABLE && now.evaluation() == Evaluation.UNACCEPTABLE;
    return steps > 0 && (beyond || steps >= it.profile().riskRiseSteps())
        ? Optional.of(from.orElseThrow().label() + " to " + to.orElseThrow().label())
        : Optional.empty();
  }

  /** The risks with a preventive action, or treated by a plan that answers the assessment. */
  private static ImmutableSet<RiskId> answered(Probe it, RiskAssessment newest) {
    return Stream.concat(
            known(it).stream().flatMap(action -> action.risks().stream()),
            it.isms().treatmentPlan().stream()
                .filter(plan -> plan.assessment().equals(newest.id()))
                .flatMap(plan -> plan.byRisk().keySet().stream()))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static void order(Probe it) {
    List<Ranked> byRisk =
        known(it).stream()
            .filter(action -> isNeeded(action) && !isDone(it, action))
            .flatMap(action -> ranked(it, action).stream())
            .sorted(Comparator.comparingInt(Ranked::level).reversed())
            .toList();
    Optional<Ranked> latestAbove = Optional.empty();
    Optional<Ranked> latest = Optional.empty();
    for (int i = 0; i < byRisk.size(); i++) {
      Ranked one = byRisk.get(i);
      if (i > 0 && byRisk.get(i - 1).level() > one.level()) {
        latestAbove = latest;
      }
      Optional<Ranked> passedOver = latestAbove.filter(above -> above.priority() > one.priority());
      it.require(
          passedOver.isEmpty() || one.action().priorityReason().isPresent(),
          one.action().id(),
          "priority of %s above %s despite lower risk",
          one.action().id(),
          passedOver.map(above -> above.action().id().toString()).orElse(""));
      if (one.action().priorityReason().isEmpty()
          && latest.filter(seen -> seen.priority() >= one.priority()).isEmpty()) {
        latest = Optional.of(one);
      }
    }
  }

  private static Optional<Ranked> ranked(Probe it, PreventiveAction action) {
    Optional<Integer> level =
        action.risks().stream()
            .flatMap(
                risk ->
                    it.isms().assessment().stream()
                        .flatMap(found -> found.findEntry(risk).stream()))
            .flatMap(entry -> entry.current().findLevel().stream())
            .map(Level::rank)
            .max(Comparator.naturalOrder());
    return level.isPresent() && action.priority().isPresent()
        ? Optional.of(new Ranked(action, level.orElseThrow(), action.priority().orElseThrow()))
        : Optional.empty();
  }

  /** A preventive action with the level of the highest risk it answers. */
  private record Ranked(PreventiveAction action, int level, int priority) {}
}
