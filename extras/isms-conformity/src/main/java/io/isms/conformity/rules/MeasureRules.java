package io.isms.conformity.rules;

import io.isms.applicability.ExcludedControl;
import io.isms.applicability.SoaEntry;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlId;
import io.isms.evaluation.EvaluationAspect;
import io.isms.evaluation.InformationNeed;
import io.isms.evaluation.InformationNeedId;
import io.isms.evaluation.Measure;
import io.isms.evaluation.MeasurementActivity;
import io.isms.evaluation.MeasurementMethod;
import io.isms.evaluation.MeasurementResult;
import io.isms.evaluation.RoleHolder;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** It is determined what is measured, how, when and by whom (9.1; 2005 4.2.2 d)). */
final class MeasureRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.1 Measures",
          Rule.named("MON-03", "Processes and controls are measured")
              .since2013("9.1 a)")
              .check(MeasureRules::processesAndControlsAreMeasured),
          Rule.named("MON-04", "Every measure is taken at set times by somebody")
              .part("when")
              .since2013("9.1 c)")
              .part("who")
              .since2013("9.1 d)")
              .check(MeasureRules::measuresAreTaken),
          Rule.named("MON-05", "Every measure has a method, and changes of it are visible")
              .since2013("9.1 b)")
              .check(MeasureRules::measuresHaveMethods),
          Rule.named("MON-06", "The results of every measure are studied at set times by somebody")
              .part("when")
              .since2013("9.1 e)")
              .part("who")
              .since2013("9.1 f)")
              .check(MeasureRules::analysisIsPlanned),
          Rule.named("MON-07", "Every measure has a method of analysis")
              .since2013("9.1 b)")
              .check(MeasureRules::measuresHaveMethodsOfAnalysis),
          Rule.named("MON-09", "Measures answer questions, and every question is measured")
              .check(MeasureRules::measuresAnswerQuestions),
          Rule.named("MON-10", "Every measure is chosen for a reason")
              .check(MeasureRules::measuresAreMotivated),
          Rule.named("MON-11", "Measures of performance look at a process or control")
              .check(MeasureRules::performanceIsOfActivities),
          Rule.named("MON-12", "Measures of effectiveness tell about an objective")
              .check(MeasureRules::effectivenessIsForObjectives),
          Rule.named("MON-13", "The roles of measurement are held")
              .check(MeasureRules::rolesAreHeld),
          Rule.named("MON-14", "Who measures does not judge")
              .check(MeasureRules::measuringAndJudgingAreSplit),
          Rule.named("C05-4-2-2-D", "The effectiveness of every selected control is measured")
              .in2005("4.2.2 d)")
              .check(MeasureRules::controlsHaveMeasures),
          Rule.named("C05-4-2-2-D-NOTE", "Every measure has a target")
              .in2005("4.2.2 d) NOTE")
              .check(MeasureRules::measuresHaveTargets));

  private MeasureRules() {}

  private static List<Measure> measures(Probe it) {
    return it.isms().evaluation().measures();
  }

  private static void processesAndControlsAreMeasured(Probe it) {
    it.demand(
        measures(it).stream().anyMatch(measure -> !measure.processes().isEmpty()),
        "processes",
        "no processes measured (expected: a measure of at least one)");
    it.demand(
        measures(it).stream().anyMatch(measure -> !measure.controls().isEmpty()),
        "controls",
        "no controls measured (expected: a measure of at least one)");
  }

  private static void measuresAreTaken(Probe it) {
    for (Measure measure : measures(it)) {
      it.part("when")
          .require(
              measure.interval().isPresent(),
              measure.id(),
              "measure %s: open when it is taken (expected: an interval)",
              measure.id());
      it.part("who")
          .require(
              measure.measurer().isPresent(),
              measure.id(),
              "measure %s: open who takes it (expected: a party)",
              measure.id());
      measure.interval().ifPresent(interval -> resultIsRecent(measure, interval, it));
    }
  }

  private static void resultIsRecent(Measure measure, Period interval, Probe it) {
    Results.of(it)
        .lastOf(measure.id())
        .on()
        .ifPresent(
            last ->
                it.agree(
                    !last.plus(interval).isBefore(it.asOf()),
                    measure.id(),
                    "measure %s is overdue since %s",
                    measure.id(),
                    last.plus(interval)));
  }

  private static void measuresHaveMethods(Probe it) {
    for (Measure measure : measures(it)) {
      it.require(
          !measure.methods().isEmpty() || it.noneRecorded(measure.id()),
          measure.id(),
          "measure %s: method missing (expected: a method, or the recorded reason why there can be"
              + " none)",
          measure.id());
      it.agree(
          changesAreVisible(measure, Results.of(it).of(measure.id())),
          measure.id(),
          "measure %s: method changed silently (expected: a version for each procedure, unit and"
              + " scale, and results in the unit of theirs)",
          measure.id());
    }
  }

  private static boolean changesAreVisible(Measure measure, List<MeasurementResult> results) {
    Map<Integer, MeasurementMethod> versions = new HashMap<>();
    for (MeasurementMethod method : measure.methods()) {
      MeasurementMethod other = versions.putIfAbsent(method.version(), method);
      if (other != null && !other.equals(method)) {
        return false;
      }
    }
    return results.stream()
        .allMatch(
            result ->
                Optional.ofNullable(versions.get(result.methodVersion()))
                    .map(method -> method.unit().equals(result.unit()))
                    .orElse(versions.isEmpty()));
  }

  private static void analysisIsPlanned(Probe it) {
    for (Measure measure : measures(it)) {
      it.part("when")
          .require(
              measure.analysisInterval().isPresent(),
              measure.id(),
              "measure %s: open when results are analysed (expected: an interval)",
              measure.id());
      it.part("who")
          .require(
              measure.analyst().isPresent(),
              measure.id(),
              "measure %s: open who analyses results (expected: a party)",
              measure.id());
      measure.analysisInterval().ifPresent(interval -> resultsAreAnalysed(measure, interval, it));
    }
  }

  private static void resultsAreAnalysed(Measure measure, Period interval, Probe it) {
    for (MeasurementResult result : Results.of(it).of(measure.id())) {
      LocalDate due = result.on().plus(interval);
      it.agree(
          result.analysedOn().map(on -> !on.isAfter(due)).orElse(!due.isBefore(it.asOf())),
          measure.id(),
          "result of measure %s of %s was not analysed by %s",
          measure.id(),
          result.on(),
          due);
    }
  }

  private static void measuresHaveMethodsOfAnalysis(Probe it) {
    for (Measure measure : measures(it)) {
      it.require(
          measure.analysisMethod().isPresent() || it.noneRecorded(measure.id()),
          measure.id(),
          "analysis method of measure %s missing (expected: a method, or the recorded reason why"
              + " there can be none)",
          measure.id());
    }
  }

  private static void measuresAnswerQuestions(Probe it) {
    List<InformationNeed> needs = it.isms().evaluation().informationNeeds();
    it.recommend(
        !needs.isEmpty(),
        "questions",
        "no question is to be answered by measures (expected: some)");
    Set<InformationNeedId> measured = new HashSet<>();
    for (Measure measure : measures(it)) {
      measured.addAll(measure.needs());
      it.suggest(
          !measure.needs().isEmpty(), measure.id(), "measure %s answers no question", measure.id());
    }
    for (InformationNeed need : needs) {
      it.suggest(measured.contains(need.id()), need.id(), "question %s is unmeasured", need.id());
    }
  }

  private static void measuresAreMotivated(Probe it) {
    for (Measure measure : measures(it)) {
      it.recommend(
          measure.rationale().isPresent(),
          measure.id(),
          "measure %s is unmotivated (expected: why this is looked at)",
          measure.id());
    }
  }

  private static List<Measure> measures(EvaluationAspect aspect, Probe it) {
    return measures(it).stream()
        .filter(measure -> measure.aspect().filter(aspect::equals).isPresent())
        .toList();
  }

  private static void performanceIsOfActivities(Probe it) {
    for (Measure measure : measures(EvaluationAspect.PERFORMANCE, it)) {
      it.agree(
          !measure.processes().isEmpty() || !measure.controls().isEmpty(),
          measure.id(),
          "measure %s of performance lacks an activity (expected: a process or control)",
          measure.id());
    }
  }

  private static void effectivenessIsForObjectives(Probe it) {
    for (Measure measure : measures(EvaluationAspect.EFFECTIVENESS, it)) {
      it.agree(
          !measure.objectives().isEmpty(),
          measure.id(),
          "measure %s of effectiveness lacks an objective",
          measure.id());
    }
  }

  private static void rolesAreHeld(Probe it) {
    for (RoleHolder role : it.isms().evaluation().measurementRoles()) {
      it.suggest(
          role.holder().isPresent(), role.role(), "role %s of measurement is vacant", role.role());
    }
  }

  private static void measuringAndJudgingAreSplit(Probe it) {
    for (Measure measure : measures(it)) {
      if (measure.measurer().isPresent() && measure.analyst().isPresent()) {
        it.suggest(
            !measure.measurer().equals(measure.analyst()),
            measure.id(),
            "one person measures and judges %s (expected: two)",
            measure.id());
      }
    }
  }

  private static void controlsHaveMeasures(Probe it) {
    Set<ControlId> measured = new HashSet<>();
    measures(it).forEach(measure -> measured.addAll(measure.controls()));
    List<ControlId> selected = selected(it);
    boolean any = selected.isEmpty();
    for (ControlId control : selected) {
      any |= measured.contains(control);
    }
    it.demand(any, "controls", "no selected control has a measure of its effectiveness");
    if (any) {
      for (ControlId control : selected) {
        it.require(
            measured.contains(control),
            control,
            "control %s has no measure of its effectiveness (expected: one, alone or in a group)",
            control);
      }
    }
    for (Measure measure : measures(it)) {
      if (!measure.controls().isEmpty()) {
        it.require(
            measure.usage().isPresent() && isComparable(measure),
            measure.id(),
            "measure %s does not say how outcomes can be compared (expected: method, unit, usage)",
            measure.id());
      }
    }
  }

  private static boolean isComparable(Measure measure) {
    return !measure.methods().isEmpty()
        && (measure.activity().filter(MeasurementActivity.MONITORING::equals).isPresent()
            || measure.methods().stream().allMatch(method -> method.unit().isPresent()));
  }

  private static List<ControlId> selected(Probe it) {
    return it.isms().decisions().stream()
        .filter(entry -> !(entry instanceof ExcludedControl))
        .map(SoaEntry::control)
        .toList();
  }

  private static void measuresHaveTargets(Probe it) {
    for (Measure measure : measures(it)) {
      it.observe(
          measure.target().isPresent(),
          measure.id(),
          "measure %s has no target (expected: what the figures are to be)",
          measure.id());
    }
  }
}
