package io.isms.conformity.rules;

import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.control.ControlImplementation;
import io.isms.evaluation.Measure;
import io.isms.evaluation.MeasurementActivity;
import io.isms.evaluation.MeasurementResult;
import io.isms.standard.ClauseRef;
import java.util.List;
import java.util.Optional;

/** Measures give results in time, and missed targets are answered (9.1; 2005 4.2.3 c)). */
final class ResultRules {
  static final RuleSet RULES =
      RuleSet.of(
          "9.1 Results",
          Rule.named("MON-02", "Measurement gives values with a unit, monitoring a status")
              .check(ResultRules::resultsFitTheActivity),
          Rule.named("MON-15", "Results of monitoring and measurement are on record")
              .since2013("9.1 ¶end")
              .check(ResultRules::resultsAreDocumented),
          Rule.named("C05-4-2-3-C", "Controls are measured in time, and missed targets answered")
              .in2005("4.2.3 c)")
              .check(ResultRules::controlsAreMeasured));

  private ResultRules() {}

  private static List<Measure> measures(Probe it) {
    return it.isms().evaluation().measures();
  }

  private static void resultsFitTheActivity(Probe it) {
    for (Measure measure : measures(it)) {
      List<MeasurementResult> results = Results.of(it).of(measure.id());
      if (!results.isEmpty() && measure.activity().isPresent()) {
        boolean measurement = measure.activity().get() == MeasurementActivity.MEASUREMENT;
        it.agree(
            measurement ? giveValues(results) : giveStatus(results),
            measure.id(),
            "measure %s gives no %s",
            measure.id(),
            measurement ? "value with a unit" : "status (expected: that, or values over time)");
      }
    }
  }

  private static boolean giveValues(List<MeasurementResult> results) {
    return results.stream()
        .allMatch(result -> result.value().isPresent() && result.unit().isPresent());
  }

  private static boolean giveStatus(List<MeasurementResult> results) {
    return results.stream().allMatch(result -> result.status().isPresent())
        || results.stream().filter(result -> result.value().isPresent()).count() >= 2;
  }

  private static void resultsAreDocumented(Probe it) {
    boolean documented =
        !it.view(Documents.class, Documents::new)
            .covering(ClauseRef.of(it.edition(), "9.1"))
            .isEmpty();
    for (Measure measure : measures(it)) {
      for (MeasurementResult result : Results.of(it).of(measure.id())) {
        it.require(
            documented || !result.records().isEmpty(),
            measure.id(),
            "result of measure %s of %s is undocumented (expected: a record, or a document on 9.1)",
            measure.id(),
            result.on());
      }
    }
    it.demand(
        it.isms().evaluation().results().stream().anyMatch(result -> it.isPast(result.on())),
        "results",
        "no result of monitoring or measurement is on record (expected: at least one)");
  }

  private static void controlsAreMeasured(Probe it) {
    List<Measure> measures = measures(it).stream().filter(m -> isOfWorkingControl(m, it)).toList();
    boolean any = measures.stream().anyMatch(measure -> !Results.of(it).of(measure.id()).isEmpty());
    if (!measures.isEmpty()) {
      it.demand(any, "measurements", "no working control was ever measured");
    }
    if (any) {
      measures.forEach(measure -> measureIsTaken(measure, it));
    }
  }

  private static boolean isOfWorkingControl(Measure measure, Probe it) {
    return measure.controls().stream()
        .map(it.isms().controls()::findImplementation)
        .flatMap(Optional<ControlImplementation>::stream)
        .anyMatch(control -> control.isWorking(it.asOf()));
  }

  private static void measureIsTaken(Measure measure, Probe it) {
    Last last = Results.of(it).lastOf(measure.id());
    it.require(
        isInTime(last, measure, it),
        measure.id(),
        "measure %s was %s (expected: %s)",
        measure.id(),
        last.when("taken"),
        measure.interval().map(interval -> "within " + interval).orElse("at least once"));
    for (MeasurementResult result : Results.of(it).of(measure.id())) {
      if (result.met().filter(met -> !met).isPresent()) {
        it.require(
            result.nonconformity().isPresent()
                || result.action().isPresent()
                || result.review().isPresent(),
            measure.id(),
            "measure %s missed its target on %s without follow-up (expected: a nonconformity, an"
                + " action or a review)",
            measure.id(),
            result.on());
      }
    }
  }

  private static boolean isInTime(Last last, Measure measure, Probe it) {
    return measure
        .interval()
        .map(interval -> last.isWithin(interval, it.asOf()))
        .orElse(last.on().isPresent());
  }
}
