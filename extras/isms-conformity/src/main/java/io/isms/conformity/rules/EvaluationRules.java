package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.declaration.PlannedInterval;
import io.isms.evaluation.EvaluationAspect;
import io.isms.evaluation.EvaluationInput;
import io.isms.evaluation.EvaluationSubject;
import io.isms.evaluation.SystemEvaluation;
import io.isms.planning.Objective;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Security performance and the effectiveness of the system are evaluated (9.1; 2005 4.2.3 b)). */
final class EvaluationRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.1 Evaluation",
          Rule.named("MON-01", "Performance and effectiveness are evaluated in time")
              .since2013("9.1 lead")
              .check(EvaluationRules::bothAspectsAreEvaluated),
          Rule.named("MON-08", "The evaluation of effectiveness covers every objective")
              .since2013("9.1 lead")
              .check(EvaluationRules::everyObjectiveIsEvaluated),
          Rule.named("C05-4-2-3-B", "Effectiveness is reviewed in time, from all sources, in whole")
              .in2005("4.2.3 b)")
              .check(EvaluationRules::effectivenessIsReviewed));

  private EvaluationRules() {}

  private static Optional<SystemEvaluation> newest(EvaluationAspect aspect, Probe it) {
    return it.isms().evaluation().evaluations().stream()
        .filter(evaluation -> evaluation.aspects().contains(aspect))
        .filter(evaluation -> it.isPast(evaluation.on()))
        .max(Comparator.comparing(SystemEvaluation::on));
  }

  /** Whether the first evaluation is planned and its day has not come. */
  private static boolean isAhead(Probe it) {
    Optional<LocalDate> first = it.plannedInterval().flatMap(PlannedInterval::firstDue);
    boolean ahead = first.map(day -> day.isAfter(it.asOf())).orElse(false);
    if (ahead) {
      it.notDue("the first evaluation is due on %s", first.orElseThrow());
    }
    return ahead;
  }

  private static void bothAspectsAreEvaluated(Probe it) {
    Period every =
        it.plannedInterval().map(PlannedInterval::interval).orElse(it.profile().reviewEvery());
    for (EvaluationAspect aspect : EvaluationAspect.values()) {
      Last last = new Last(newest(aspect, it).map(SystemEvaluation::on));
      if (last.on().isPresent() || !isAhead(it)) {
        it.demand(
            last.isWithin(every, it.asOf()),
            aspect,
            "%s was %s (expected: within %s)",
            aspect,
            last.when("evaluated"),
            every);
      }
    }
  }

  private static void everyObjectiveIsEvaluated(Probe it) {
    Optional<SystemEvaluation> newest = newest(EvaluationAspect.EFFECTIVENESS, it);
    if (newest.isPresent()) {
      SystemEvaluation evaluation = newest.get();
      List<Objective> objectives =
          it.isms().planning().objectives().stream()
              .filter(objective -> isSetBy(evaluation.on(), objective))
              .toList();
      boolean any = objectives.isEmpty();
      for (Objective objective : objectives) {
        any |=
            it.agree(
                evaluation.objectives().contains(objective.id()),
                objective.id(),
                "objective %s is absent from effectiveness evaluation %s",
                objective.id(),
                evaluation.id());
      }
      it.require(
          any,
          evaluation.id(),
          "effectiveness evaluation %s looks at no objective (expected: all of them)",
          evaluation.id());
    }
  }

  private static boolean isSetBy(LocalDate day, Objective objective) {
    return objective.setOn().map(set -> !set.isAfter(day)).orElse(true);
  }

  private static void effectivenessIsReviewed(Probe it) {
    Optional<PlannedInterval> planned = it.plannedInterval();
    it.require(
        planned.isPresent(),
        "interval",
        "it is not planned how often effectiveness is reviewed (expected: an interval)");
    Optional<SystemEvaluation> newest = newest(EvaluationAspect.EFFECTIVENESS, it);
    if (newest.isPresent()) {
      SystemEvaluation review = newest.get();
      it.require(
          planned.map(plan -> !review.on().plus(plan.interval()).isBefore(it.asOf())).orElse(true),
          review.id(),
          "effectiveness was last reviewed on %s (expected: within %s)",
          review.on(),
          planned.map(plan -> plan.interval().toString()).orElse("the planned interval"));
      reviewIsComplete(review, it);
    } else if (!isAhead(it)) {
      it.demand(
          false, "review", "the effectiveness of the system was never reviewed (expected: once)");
    }
  }

  private static void reviewIsComplete(SystemEvaluation review, Probe it) {
    for (EvaluationInput input : EvaluationInput.values()) {
      it.require(
          review.inputs().contains(input),
          review.id(),
          "review %s of effectiveness lacks %s as input",
          review.id(),
          input);
    }
    for (EvaluationSubject subject : EvaluationSubject.values()) {
      it.require(
          review.coverage().contains(subject),
          review.id(),
          "review %s of effectiveness does not cover %s",
          review.id(),
          subject);
    }
  }
}
