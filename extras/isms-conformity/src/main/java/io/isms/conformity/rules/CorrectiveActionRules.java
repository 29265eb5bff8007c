package io.isms.conformity.rules;

import com.google.common.collect.ImmutableSet;
import io.isms.common.ProcedurePurpose;
import io.isms.conformity.Check;
import io.isms.conformity.Probe;
import io.isms.conformity.Rule;
import io.isms.conformity.RuleSet;
import io.isms.improvement.ActionReview;
import io.isms.improvement.CauseId;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.Nonconformity;
import io.isms.improvement.NonconformityStatus;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Corrective actions: on the cause, done in time, and looked back at (10.1, 2022 10.2). */
final class CorrectiveActionRules {
  static final RuleSet RULES =
      RuleSet.of(
          "10.1 Corrective action",
          Rule.named("C05-8-2-P1", "Where corrective action is needed, there is one")
              .in2005("8.2 lead P1")
              .in2013("10.1 c)")
              .in2022("10.2 c)")
              .part("recurrence")
              .in2005("8.2 lead P1")
              .check(CorrectiveActionRules::neededActions),
          Rule.named("C05-8-2-P2", "A documented procedure covers corrective action")
              .in2005("8.2 lead P2")
              .check(
                  it ->
                      DocumentedProcedures.check(
                          it,
                          ProcedurePurpose.CORRECTIVE_ACTION,
                          "corrective",
                          ImmutableSet.of("a", "b", "c", "d", "e", "f"))),
          Rule.named("NC-06", "Each corrective action removes a cause")
              .in2013("10.1 b) 2)")
              .in2022("10.2 b) 2)")
              .part("order")
              .in2005("8.2 b)")
              .check(each(CorrectiveActionRules::causes)),
          Rule.named("NC-16", "Each corrective action is in proportion and does no other harm")
              .in2013("10.1 ¶1")
              .in2022("10.2 ¶1")
              .check(each(CorrectiveActionRules::proportion)),
          Rule.named("NC-17", "It is judged on evidence whether each corrective action worked")
              .in2013("10.1 d)")
              .in2022("10.2 d)")
              .check(each(CorrectiveActionRules::effectiveness)),
          Rule.named("NC-18", "Each corrective action has a priority, a person and a due day")
              .check(each(CorrectiveActionRules::planning)),
          Rule.named("NC-19", "Each corrective action is carried out in time")
              .in2005("8.2 d)")
              .in2013("10.1 c)")
              .in2022("10.2 c)")
              .part("due")
              .in2005("8.2 d)")
              .check(each(CorrectiveActionRules::carriedOut)),
          Rule.named(
                  "C05-8-2-F", "Each corrective action is looked back at, and replaced if in vain")
              .in2005("8.2 f)")
              .check(each(CorrectiveActionRules::lookedBackAt)));

  private CorrectiveActionRules() {}

  private static Check each(BiConsumer<Probe, CorrectiveAction> check) {
    return it ->
        Nonconformities.of(it)
            .known()
            .forEach(
                one ->
                    Nonconformities.of(it)
                        .actionsOf(one.id())
                        .forEach(action -> check.accept(it, action)));
  }

  private static boolean isDone(Probe it, CorrectiveAction action) {
    return action.implementedOn().filter(it::isPast).isPresent();
  }

  private static void neededActions(Probe it) {
    List<Nonconformity> needy =
        Nonconformities.of(it).known().stream()
            .filter(
                one -> Nonconformities.of(it).needOf(one).filter(need -> need.needed()).isPresent())
            .toList();
    boolean some =
        needy.stream().anyMatch(one -> !Nonconformities.of(it).actionsOf(one.id()).isEmpty());
    for (Nonconformity one : needy) {
      boolean acted = !Nonconformities.of(it).actionsOf(one.id()).isEmpty();
      if (some) {
        it.require(acted, one.id(), "nonconformity %s has no corrective action", one.id());
      } else {
        it.demand(false, one.id(), "nonconformity %s has no corrective action", one.id());
      }
    }
    recurrences(it);
  }

  /** A nonconformity against the same requirement and by the same cause as one that is closed. */
  private static void recurrences(Probe it) {
    Map<Object, Nonconformity> closed = new HashMap<>();
    Nonconformities.of(it).known().stream()
        .filter(one -> one.detectedOn().isPresent())
        .sorted(Comparator.comparing(one -> one.detectedOn().orElseThrow()))
        .forEach(
            one -> {
              Optional<Nonconformity> earlier =
                  brokenByCause(one)
                      .flatMap(key -> Optional.ofNullable(closed.get(key)).stream())
                      .filter(before -> wasClosedBefore(before, one))
                      .findFirst();
              it.part("recurrence")
                  .observe(
                      earlier.isEmpty(),
                      one.id(),
                      "nonconformity %s: recurrence of %s",
                      one.id(),
                      earlier.map(before -> before.id().toString()).orElse(""));
              if (Nonconformities.of(it).isClosed(one)) {
                brokenByCause(one).forEach(key -> closed.put(key, one));
              }
            });
  }

  private static boolean wasClosedBefore(Nonconformity before, Nonconformity one) {
    return before
        .closedOn()
        .filter(day -> day.isBefore(one.detectedOn().orElseThrow()))
        .isPresent();
  }

  private static Stream<Object> brokenByCause(Nonconformity one) {
    return Stream.of(
            one.clauses(), one.controls(), one.policies(), one.documents(), one.requirements())
        .flatMap(requirements -> requirements.stream())
        .flatMap(requirement -> one.causes().stream().map(cause -> new Broken(requirement, cause)));
  }

  /** A requirement that was not met, and why. */
  private record Broken(Object requirement, CauseId cause) {}

  private static void causes(Probe it, CorrectiveAction action) {
    it.require(
        !action.causes().isEmpty(), action.id(), "action %s addresses no cause", action.id());
    Optional<LocalDate> found =
        Optional.ofNullable(
                it.isms().improvement().nonconformitiesById().get(action.nonconformity()))
            .flatMap(Nonconformity::causesFoundOn);
    if (isDone(it, action) && found.isPresent()) {
      it.part("order")
          .require(
              !found.orElseThrow().isAfter(action.implementedOn().orElseThrow()),
              action.id(),
              "action %s was done before the cause was found on %s",
              action.id(),
              found.orElseThrow());
    }
  }

  private static void proportion(Probe it, CorrectiveAction action) {
    it.require(
        action.proportionality().isPresent(),
        action.id(),
        "action %s: proportion unchecked",
        action.id());
    it.recommend(
        action.sideEffects().isPresent(),
        action.id(),
        "action %s: side effects unchecked",
        action.id());
  }

  private static void effectiveness(Probe it, CorrectiveAction action) {
    if (!isDone(it, action)) {
      return;
    }
    LocalDate done = action.implementedOn().orElseThrow();
    boolean due =
        done.plus(it.profile().progressCheckEvery()).isBefore(it.asOf()) || isVerified(it, action);
    Optional<ActionReview> review =
        action
            .review()
            .filter(
                found ->
                    !found.on().isBefore(done)
                        && it.isPast(found.on())
                        && !found.evidence().isEmpty());
    if (due || review.isPresent()) {
      it.require(review.isPresent(), action.id(), "action %s not verified", action.id());
      review.ifPresent(
          found ->
              it.recommend(
                  found.by().isPresent() && !found.by().equals(action.responsible()),
                  action.id(),
                  "action %s self-verified",
                  action.id()));
    }
  }

  private static boolean isVerified(Probe it, CorrectiveAction action) {
    return statusOf(it, action).compareTo(NonconformityStatus.VERIFIED) >= 0;
  }

  private static NonconformityStatus statusOf(Probe it, CorrectiveAction action) {
    return Optional.ofNullable(
            it.isms().improvement().nonconformitiesById().get(action.nonconformity()))
        .map(Nonconformity::status)
        .orElse(NonconformityStatus.DETECTED);
  }

  private static void planning(Probe it, CorrectiveAction action) {
    recommendSet(it, action, "a priority", action.priority().isPresent());
    recommendSet(it, action, "a responsible person", action.responsible().isPresent());
    recommendSet(it, action, "a due day", action.due().isPresent());
  }

  private static void recommendSet(Probe it, CorrectiveAction action, String what, boolean ok) {
    it.recommend(ok, action.id(), "action %s lacks %s", action.id(), what);
  }

  private static void carriedOut(Probe it, CorrectiveAction action) {
    Probe late = it.part("due");
    late.require(
        action.due().isPresent() || isDone(it, action),
        action.id(),
        "action %s is open without a due day",
        action.id());
    action
        .due()
        .ifPresent(
            due -> {
              it.require(
                  isDone(it, action) || !due.isBefore(it.asOf()),
                  action.id(),
                  "action %s overdue since %s",
                  action.id(),
                  due);
              if (isDone(it, action)) {
                late.observe(
                    !action.implementedOn().orElseThrow().isAfter(due),
                    action.id(),
                    "action %s was carried out after %s",
                    action.id(),
                    due);
              }
            });
    if (statusOf(it, action).compareTo(NonconformityStatus.IMPLEMENTED) >= 0) {
      it.agree(action.implementedOn().isPresent(), action.id(), "action %s undated", action.id());
    }
  }

  private static void lookedBackAt(Probe it, CorrectiveAction action) {
    action
        .implementedOn()
        .filter(it::isPast)
        .ifPresent(
            done ->
                ActionReviews.check(
                    it,
                    action.id(),
                    done,
                    action.review(),
                    action.followUpDue(),
                    action.successor()));
  }
}
