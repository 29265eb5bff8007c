package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.ActionId;
import io.isms.common.RecordKind;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.declaration.NoneRecorded;
import io.isms.evaluation.MeasurementResult;
import io.isms.improvement.Correction;
import io.isms.improvement.HandlingStep;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityReview;
import io.isms.improvement.NonconformitySource;
import io.isms.improvement.NonconformityStatus;
import io.isms.operation.Incident;
import io.isms.operation.IsmsProcess;
import io.isms.operation.ProcessTopic;
import io.isms.planning.Attainment;
import io.isms.planning.Objective;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Nonconformities: how they come to light and what is done about them at once (10.1, 2022 10.2).
 */
final class NonconformityRules {
  static final RuleSet RULES =
      RuleSet.of(
          "10.1 Nonconformities",
          Rule.named("NC-01", "The organization reacts to each nonconformity in time")
              .in2013("10.1 a) 1)", "10.1 a) 2)")
              .in2022("10.2 a) 1)", "10.2 a) 2)")
              .check(each(NonconformityRules::reaction)),
          Rule.named("NC-02", "Each nonconformity names the requirement that is not met")
              .check(each(NonconformityRules::requirementIsNamed)),
          Rule.named("NC-03", "Each incident is examined for a nonconformity")
              .check(NonconformityRules::incidentsAreExamined),
          Rule.named("NC-04", "Each missed target of a measure is examined")
              .check(NonconformityRules::resultsAreExamined),
          Rule.named("NC-05", "Each missed objective is examined")
              .check(NonconformityRules::objectivesAreExamined),
          Rule.named("NC-07", "Each nonconformity is corrected, or there is a reason not to")
              .in2013("10.1 a) 1)")
              .in2022("10.2 a) 1)")
              .check(each(NonconformityRules::correction)),
          Rule.named("NC-08", "There is a process for handling nonconformities")
              .check(NonconformityRules::process),
          Rule.named("NC-09", "Each step of handling is recorded or does not apply")
              .in2013("10.1 a) 1)")
              .in2022("10.2 a) 1)")
              .check(each(NonconformityRules::steps)),
          Rule.named("NC-10", "A nonconformity is contained before more is done about it")
              .check(each(NonconformityRules::containment)),
          Rule.named("NC-11", "No nonconformity is closed before it is decided on action")
              .in2013("10.1 b) 1)")
              .in2022("10.2 b) 1)")
              .check(each(NonconformityRules::closedAfterDecision)),
          Rule.named("NC-12", "The decision on action rests on criteria")
              .check(decided(NonconformityRules::criteria)),
          Rule.named("NC-13", "What is decided on is reviewed before")
              .in2013("10.1 b) 1)")
              .in2022("10.2 b) 1)")
              .check(decided(NonconformityRules::reviewed)),
          Rule.named("NC-14", "The causes of what is decided on are known")
              .in2005("8.2 b)")
              .in2013("10.1 b) 2)")
              .in2022("10.2 b) 2)")
              .check(
                  decided(
                      (it, one) ->
                          it.require(
                              !one.causes().isEmpty(),
                              one.id(),
                              "nonconformity %s: cause undetermined",
                              one.id()))),
          Rule.named("NC-15", "It is examined whether the same exists elsewhere")
              .in2013("10.1 b) 3)")
              .in2022("10.2 b) 3)")
              .check(
                  decided(
                      (it, one) ->
                          it.require(
                              one.similarSearch().isPresent(),
                              one.id(),
                              "nonconformity %s: spread not examined",
                              one.id()))),
          Rule.named("NC-20", "It is decided whether the system itself must change")
              .in2013("10.1 e)")
              .in2022("10.2 e)")
              .check(decided(NonconformityRules::systemChange)),
          Rule.named("NC-21", "Nonconformities and what came of them are recorded")
              .in2013("10.1 f)")
              .in2022("10.2 f)")
              .part("results")
              .in2005("8.2 e)")
              .in2013("10.1 g)")
              .in2022("10.2 g)")
              .check(each(NonconformityRules::recorded)),
          Rule.named("NC-22", "Each nonconformity is in one register, which is under control")
              .check(NonconformityRules::registered),
          Rule.named("C05-8-2-A", "It is known when and how each nonconformity was found")
              .in2005("8.2 a)")
              .check(each(NonconformityRules::found)),
          Rule.named("C05-8-2-C", "It is decided whether action is needed, with a reason if not")
              .in2005("8.2 c)")
              .check(each(NonconformityRules::needIsDecided)));

  private NonconformityRules() {}

  private static Check each(BiConsumer<Probe, Nonconformity> check) {
    return it -> Nonconformities.of(it).known().forEach(one -> check.accept(it, one));
  }

  private static Check decided(BiConsumer<Probe, Nonconformity> check) {
    return each(
        (it, one) -> {
          if (Nonconformities.of(it).needOf(one).isPresent()) {
            check.accept(it, one);
          }
        });
  }

  /** The day by which the organization must have reacted, once it has passed. */
  private static Optional<LocalDate> reactionDue(Probe it, Nonconformity one) {
    return one.detectedOn()
        .map(found -> found.plus(it.profile().reactionWithin()))
        .filter(due -> due.isBefore(it.asOf()));
  }

  private static void reaction(Probe it, Nonconformity one) {
    reactionDue(it, one)
        .ifPresent(
            due ->
                it.require(
                    one.reactedOn(it.asOf()).filter(day -> !day.isAfter(due)).isPresent(),
                    one.id(),
                    "nonconformity %s: no reaction by %s",
                    one.id(),
                    due));
  }

  private static void requirementIsNamed(Probe it, Nonconformity one) {
    boolean standard = !one.clauses().isEmpty();
    boolean rule =
        !one.controls().isEmpty() || !one.policies().isEmpty() || !one.documents().isEmpty();
    boolean obligation = !one.requirements().isEmpty();
    boolean named =
        one.kind()
            .map(
                kind ->
                    switch (kind) {
                      case STANDARD -> standard;
                      case ISMS_RULE -> rule;
                      case EXTERNAL_OBLIGATION -> obligation;
                    })
            .orElse(standard || rule || obligation);
    it.agree(named, one.id(), "nonconformity %s breaks no named requirement", one.id());
  }

  private static void incidentsAreExamined(Probe it) {
    for (Incident incident : it.isms().operation().incidents()) {
      if (it.isPast(incident.detectedOn().plus(it.profile().settlingIn()))) {
        it.suggest(
            incident.nonconformity().isPresent(),
            incident.id(),
            "incident %s not examined for a nonconformity",
            incident.id());
      }
    }
  }

  private static void resultsAreExamined(Probe it) {
    for (MeasurementResult result : it.isms().evaluation().results()) {
      if (it.isPast(result.on()) && result.met().filter(met -> !met).isPresent()) {
        it.suggest(
            result.nonconformity().isPresent() || hasReason(it, result.measure(), result.on()),
            result.measure(),
            "failed result of %s on %s not examined",
            result.measure(),
            result.on());
      }
    }
  }

  private static void objectivesAreExamined(Probe it) {
    for (Objective objective : it.isms().planning().objectives()) {
      Optional<Attainment> last =
          objective.attainments().stream()
              .filter(attainment -> it.isPast(attainment.on()))
              .reduce((earlier, later) -> later);
      boolean missed =
          last.filter(attainment -> !attainment.met()).isPresent()
              && objective.due().filter(due -> due.isBefore(it.asOf())).isPresent();
      if (missed) {
        it.suggest(
            hasReason(it, objective.id(), last.orElseThrow().on())
                || Nonconformities.of(it).known().stream()
                    .anyMatch(
                        one ->
                            one.source()
                                    .equals(Optional.of(NonconformitySource.OBJECTIVE_NOT_ACHIEVED))
                                && one.detectedOn()
                                    .filter(day -> !day.isBefore(last.orElseThrow().on()))
                                    .isPresent()),
            objective.id(),
            "missed objective %s not examined",
            objective.id());
      }
    }
  }

  /** Whether it was concluded on that day or later that there is nothing behind a miss. */
  private static boolean hasReason(Probe it, Object subject, LocalDate missedOn) {
    return it.findNone(subject)
        .map(NoneRecorded::on)
        .filter(day -> !day.isBefore(missedOn))
        .isPresent();
  }

  private static void correction(Probe it, Nonconformity one) {
    reactionDue(it, one)
        .ifPresent(
            due ->
                it.require(
                    !one.corrections().isEmpty() || one.uncorrectedBecause().isPresent(),
                    one.id(),
                    "nonconformity %s uncorrected without reason",
                    one.id()));
  }

  private static void process(Probe it) {
    it.recommend(
        it.isms().operation().processes().stream()
            .map(IsmsProcess::topics)
            .anyMatch(topics -> topics.contains(ProcessTopic.NONCONFORMITY)),
        ProcessTopic.NONCONFORMITY,
        "no process for handling nonconformities");
  }

  private static void steps(Probe it, Nonconformity one) {
    if (reactionDue(it, one).isEmpty()) {
      return;
    }
    List<Correction> done =
        one.corrections().stream()
            .filter(correction -> correction.on().filter(it::isPast).isPresent())
            .toList();
    step(
        it,
        one,
        HandlingStep.EXTENT_AND_IMPACT,
        one.extent().isPresent() && one.impact().isPresent());
    step(it, one, HandlingStep.STAFF_TOLD, !one.staffTold().isEmpty());
    step(it, one, HandlingStep.OTHERS_INFORMED, !one.othersInformed().isEmpty());
    if (!one.corrections().isEmpty()) {
      step(
          it,
          one,
          HandlingStep.CHOICE,
          one.corrections().stream().allMatch(correction -> correction.sideEffects().isPresent()));
      step(
          it,
          one,
          HandlingStep.EFFECT_WATCHED,
          done.stream().allMatch(correction -> correction.effect().isPresent()));
      it.require(
          !done.isEmpty() || one.stepsNotApplicable().contains(HandlingStep.CARRIED_OUT),
          one.id(),
          "nonconformity %s: step %s missing",
          one.id(),
          HandlingStep.CARRIED_OUT);
    }
  }

  private static void step(Probe it, Nonconformity one, HandlingStep step, boolean recorded) {
    it.recommend(
        recorded || one.stepsNotApplicable().contains(step),
        one.id(),
        "nonconformity %s: step %s missing",
        one.id(),
        step);
  }

  private static void containment(Probe it, Nonconformity one) {
    boolean left = one.status().compareTo(NonconformityStatus.CONTAINED) > 0;
    if (left && !one.corrections().isEmpty()) {
      Correction last = one.corrections().get(one.corrections().size() - 1);
      it.recommend(
          last.effective().orElse(false), one.id(), "nonconformity %s not contained", one.id());
    }
  }

  private static void closedAfterDecision(Probe it, Nonconformity one) {
    if (one.status() == NonconformityStatus.CLOSED && Nonconformities.of(it).isClosed(one)) {
      it.require(
          Nonconformities.of(it).needOf(one).isPresent(),
          one.id(),
          "nonconformity %s closed without deciding on corrective action",
          one.id());
    }
  }

  private static void criteria(Probe it, Nonconformity one) {
    it.recommend(
        one.need().flatMap(NeedDecision::criteria).isPresent(),
        one.id(),
        "nonconformity %s: decision without criteria",
        one.id());
  }

  private static void reviewed(Probe it, Nonconformity one) {
    it.require(one.review().isPresent(), one.id(), "nonconformity %s: not reviewed", one.id());
    if (one.needsAction()) {
      one.review()
          .ifPresent(
              review ->
                  it.recommend(
                      isComplete(review),
                      one.id(),
                      "nonconformity %s: review incomplete",
                      one.id()));
    }
  }

  private static boolean isComplete(NonconformityReview review) {
    return review.similar().isPresent()
        && review.consequences().isPresent()
        && review.corrections().isPresent();
  }

  private static void systemChange(Probe it, Nonconformity one) {
    it.recommend(
        one.changeNeeded().isPresent(),
        one.id(),
        "nonconformity %s: change of the system undecided",
        one.id());
    it.require(
        !one.changeNeeded().orElse(false) || !one.changes().isEmpty(),
        one.id(),
        "nonconformity %s: the system must change, but no change is named",
        one.id());
  }

  private static void recorded(Probe it, Nonconformity one) {
    it.require(
        one.records().stream()
            .map(it.isms().support().recordsById()::get)
            .anyMatch(record -> record.kinds().contains(RecordKind.NONCONFORMITY)),
        one.id(),
        "nonconformity %s undocumented",
        one.id());
    Nonconformities.of(it).actionsOf(one.id()).stream()
        .filter(action -> action.implementedOn().filter(it::isPast).isPresent())
        .forEach(
            action -> {
              ActionId id = action.id();
              it.part("results")
                  .require(action.result().isPresent(), id, "action %s: result unrecorded", id);
            });
  }

  private static void registered(Probe it) {
    ImmutableSet<Nonconformity> kept =
        Nonconformities.of(it).known().stream()
            .filter(one -> !one.registers().isEmpty())
            .collect(ImmutableSet.toImmutableSet());
    if (kept.isEmpty()) {
      return;
    }
    Documents documents = it.view(Documents.class, Documents::new);
    for (Nonconformity one : Nonconformities.of(it).known()) {
      it.suggest(
          one.registers().size() == 1,
          one.id(),
          "nonconformity %s stands in %s registers (expected: one)",
          one.id(),
          one.registers().size());
    }
    kept.stream()
        .flatMap(one -> one.registers().stream())
        .distinct()
        .forEach(
            register ->
                it.recommend(
                    documents.isInForce(register),
                    register,
                    "register %s is no document in force",
                    register));
  }

  private static void found(Probe it, Nonconformity one) {
    it.require(
        one.detectedOn().isPresent(),
        one.id(),
        "nonconformity %s: unknown when it was found",
        one.id());
    it.require(
        one.source().isPresent(), one.id(), "nonconformity %s: unknown how it was found", one.id());
  }

  private static void needIsDecided(Probe it, Nonconformity one) {
    Optional<NeedDecision> need = Nonconformities.of(it).needOf(one);
    if (need.isEmpty() && Nonconformities.of(it).needIsAhead(one)) {
      it.notDue("need of %s is to be decided by %s", one.id(), one.needDue().orElseThrow());
      return;
    }
    it.require(
        need.filter(decision -> decision.needed() || decision.reason().isPresent()).isPresent(),
        one.id(),
        "nonconformity %s: need not evaluated",
        one.id());
  }
}
