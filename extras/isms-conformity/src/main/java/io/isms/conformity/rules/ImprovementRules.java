package io.isms.conformity.rules;

import io.isms.common.ActionStatus;
import io.isms.common.PlannedAction;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.evaluation.AspectVerdict;
import io.isms.evaluation.SystemAspect;
import io.isms.improvement.ImprovementAssessment;
import io.isms.improvement.LessonSource;
import io.isms.planning.Opportunity;
import io.isms.planning.OpportunitySource;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** Getting better all the time (10.2, 2022 10.1; 2005 4.2.4 and 8.1). */
final class ImprovementRules {
  private static final String IMPROVEMENT = "improvement";
  private static final List<SystemAspect> JUDGED =
      List.of(SystemAspect.SUITABILITY, SystemAspect.ADEQUACY, SystemAspect.EFFECTIVENESS);
  private static final Set<OpportunitySource> FEEDS =
      EnumSet.of(
          OpportunitySource.POLICY,
          OpportunitySource.OBJECTIVES,
          OpportunitySource.AUDIT,
          OpportunitySource.MONITORING,
          OpportunitySource.NONCONFORMITY,
          OpportunitySource.MANAGEMENT_REVIEW);

  static final RuleSet RULES =
      RuleSet.of(
          "10.2 Improvement",
          Rule.named("IMP-01", "The system is assessed for improvement at least once a year")
              .in2013("10.2")
              .in2022("10.1")
              .check(ImprovementRules::assessedYearly),
          Rule.named("IMP-02", "Such an assessment looks at issues, requirements and evaluations")
              .check(newest(ImprovementRules::inputs)),
          Rule.named("IMP-03", "Such an assessment judges suitability, adequacy and effectiveness")
              .in2013("10.2")
              .in2022("10.1")
              .check(newest(ImprovementRules::verdicts)),
          Rule.named("C05-8-1", "Something becomes better in every period")
              .in2005("8.1")
              .check(ImprovementRules::activity),
          Rule.named("IMP-04", "Each opportunity is weighed")
              .check(each(ImprovementRules::weighed)),
          Rule.named("IMP-05", "What is worth it names the changes it needs")
              .check(
                  pursued(
                      (it, one) ->
                          it.recommend(
                              !one.changes().isEmpty(),
                              one.id(),
                              "opportunity %s: no change named",
                              one.id()))),
          Rule.named("IMP-06", "What is worth it is planned")
              .check(pursued(ImprovementRules::planned)),
          Rule.named("IMP-07", "It is judged whether an improvement brought what it was to bring")
              .in2005("4.2.4 d)")
              .check(pursued(ImprovementRules::judged)),
          Rule.named("C05-4-2-4-A", "Improvements are made in time")
              .in2005("4.2.4 a)")
              .check(pursued(ImprovementRules::inTime)),
          Rule.named("C05-4-2-4-B", "Lessons are learnt from oneself and from others")
              .in2005("4.2.4 b)")
              .check(ImprovementRules::lessons));

  private ImprovementRules() {}

  private static List<Opportunity> known(Probe it) {
    return it.isms().planning().opportunities().stream()
        .filter(one -> one.identifiedOn().map(it::isPast).orElse(true))
        .toList();
  }

  private static Check each(BiConsumer<Probe, Opportunity> check) {
    return it -> known(it).forEach(one -> check.accept(it, one));
  }

  private static Check pursued(BiConsumer<Probe, Opportunity> check) {
    return each(
        (it, one) -> {
          if (one.isPursued()) {
            check.accept(it, one);
          }
        });
  }

  private static Optional<ImprovementAssessment> newest(Probe it) {
    return it.isms().improvement().assessments().stream()
        .filter(assessment -> it.isPast(assessment.on()))
        .reduce((earlier, later) -> later);
  }

  private static Check newest(BiConsumer<Probe, ImprovementAssessment> check) {
    return it -> newest(it).ifPresent(assessment -> check.accept(it, assessment));
  }

  private static void assessedYearly(Probe it) {
    Optional<LocalDate> last = newest(it).map(ImprovementAssessment::on);
    Optional<LocalDate> first =
        ReviewPeriod.of(it).begun().map(day -> day.plus(it.profile().reviewEvery()));
    if (last.isEmpty() && first.filter(day -> !day.isBefore(it.asOf())).isPresent()) {
      it.notDue("the first assessment for improvement is due on %s", first.orElseThrow());
      return;
    }
    it.demand(last.isPresent(), IMPROVEMENT, "no improvement work");
    last.ifPresent(
        day ->
            it.require(
                !day.plus(it.profile().reviewEvery()).isBefore(it.asOf()),
                IMPROVEMENT,
                "no improvement work since %s (expected: some within %s)",
                day,
                it.profile().reviewEvery()));
  }

  private static void inputs(Probe it, ImprovementAssessment assessment) {
    heeds(it, assessment, "issues", !assessment.issues().isEmpty());
    heeds(it, assessment, "requirements", !assessment.requirements().isEmpty());
    heeds(
        it,
        assessment,
        "evaluations",
        !assessment.evaluations().isEmpty()
            || !assessment.audits().isEmpty()
            || !assessment.reviews().isEmpty()
            || !assessment.measures().isEmpty());
  }

  private static void heeds(Probe it, ImprovementAssessment assessment, String what, boolean ok) {
    it.recommend(ok, IMPROVEMENT, "assessment of %s ignores %s", assessment.on(), what);
  }

  private static void verdicts(Probe it, ImprovementAssessment assessment) {
    boolean any = JUDGED.stream().anyMatch(assessment.verdicts()::containsKey);
    it.require(any, IMPROVEMENT, "assessment of %s judges nothing", assessment.on());
    if (any) {
      for (SystemAspect aspect : JUDGED) {
        it.recommend(
            Optional.ofNullable(assessment.verdicts().get(aspect))
                .flatMap(AspectVerdict::reason)
                .isPresent(),
            aspect,
            "%s not assessed with reasons on %s",
            aspect,
            assessment.on());
      }
    }
  }

  private static void activity(Probe it) {
    ReviewPeriod period = ReviewPeriod.of(it);
    boolean active =
        known(it).stream().anyMatch(one -> one.identifiedOn().filter(period::contains).isPresent())
            || it.findNone(IMPROVEMENT).filter(none -> period.contains(none.on())).isPresent();
    if (!active && !period.hasRunOnce()) {
      it.notDue("the first review period ends on %s", period.firstEnd());
    } else {
      it.require(active, IMPROVEMENT, "no improvement activity since %s", period.start());
    }
    Set<OpportunitySource> used =
        known(it).stream().flatMap(one -> one.source().stream()).collect(Collectors.toSet());
    for (OpportunitySource feed : FEEDS) {
      it.observe(
          used.contains(feed) || it.noneRecorded(feed),
          feed,
          "no improvement was ever drawn from %s",
          feed);
    }
  }

  private static void weighed(Probe it, Opportunity one) {
    boolean settled =
        one.identifiedOn().map(day -> it.isPast(day.plus(it.profile().settlingIn()))).orElse(true);
    if (settled || one.evaluation().isPresent()) {
      it.recommend(
          one.evaluation().filter(given -> it.isPast(given.on())).isPresent(),
          one.id(),
          "opportunity %s not evaluated",
          one.id());
    }
  }

  private static void planned(Probe it, Opportunity one) {
    it.recommend(
        !one.actions().isEmpty() && one.actions().stream().allMatch(ImprovementRules::isPlanned),
        one.id(),
        "opportunity %s unplanned (expected: means, person, due day and evaluation)",
        one.id());
  }

  private static boolean isPlanned(PlannedAction action) {
    return action.status() == ActionStatus.CANCELLED
        || !action.resources().isEmpty()
            && action.responsible().isPresent()
            && action.due().isPresent()
            && action.evaluationMethod().isPresent();
  }

  private static void judged(Probe it, Opportunity one) {
    if (one.doneOn().filter(it::isPast).isEmpty()) {
      return;
    }
    boolean verified = one.verification().filter(found -> it.isPast(found.on())).isPresent();
    if (!verified && one.followUpDue().filter(due -> !due.isBefore(it.asOf())).isPresent()) {
      it.notDue("%s is to be looked back at by %s", one.id(), one.followUpDue().orElseThrow());
      return;
    }
    it.require(verified, one.id(), "opportunity %s: effect unknown", one.id());
    it.recommend(verified, one.id(), "opportunity %s: effect unknown", one.id());
  }

  private static void inTime(Probe it, Opportunity one) {
    it.require(
        one.actions().stream().noneMatch(action -> action.isOverdue(it.asOf())),
        one.id(),
        "opportunity %s overdue",
        one.id());
  }

  private static void lessons(Probe it) {
    ReviewPeriod period = ReviewPeriod.of(it);
    for (LessonSource source : LessonSource.values()) {
      boolean learnt =
          it.isms().improvement().lessons().stream()
                  .anyMatch(lesson -> lesson.source() == source && period.contains(lesson.on()))
              || it.findNone(source).filter(none -> period.contains(none.on())).isPresent();
      if (!learnt && !period.hasRunOnce()) {
        it.notDue("the first review period ends on %s", period.firstEnd());
      } else {
        it.require(learnt, source, "no %s lesson applied since %s", source, period.start());
      }
    }
  }
}
