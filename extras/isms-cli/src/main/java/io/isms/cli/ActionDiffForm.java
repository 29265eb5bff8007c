package io.isms.cli;

import com.google.common.base.Joiner;
import io.isms.common.ActionStatus;
import io.isms.json.diff.SystemDiff;
import io.isms.treatment.ActionChange;
import io.isms.treatment.TreatmentAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What became of the actions of the plan. */
final class ActionDiffForm {
  private final SystemDiff diff;
  private final DiffText text;

  ActionDiffForm(SystemDiff diff, DiffText text) {
    this.diff = diff;
    this.text = text;
  }

  String inShort() {
    Counts counts = new Counts();
    counts.add(actionsThat(ActionChange::isAdded).size(), "added");
    counts.add(actionsThat(ActionChange::isRemoved).size(), "removed");
    counts.add(actionsThat(ActionChange::isFinished).size(), "done");
    counts.add(actionsThat(ActionDiffForm::isGivenUp).size(), "given up");
    counts.add(actionsThat(ActionChange::overdueAfter).size(), "overdue");
    return counts.toString();
  }

  void append() {
    text.section(
        "Plan: overdue",
        actionsThat(ActionChange::overdueAfter),
        change -> action(change.after().orElseThrow()));
    text.section(
        "Plan: added",
        actionsThat(it -> it.isAdded() && !it.overdueAfter()),
        change -> action(change.after().orElseThrow()));
    text.section(
        "Plan: done",
        actionsThat(it -> it.isFinished() && !it.isAdded()),
        change -> {
          TreatmentAction done = change.after().orElseThrow();
          text.line(
              done.id()
                  + done.completedOn().map(on -> " (" + on + ")").orElse("")
                  + " "
                  + done.what());
        });
    text.section(
        "Plan: given up",
        actionsThat(ActionDiffForm::isGivenUp),
        change -> action(change.after().orElseThrow()));
    text.section(
        "Plan: put off or carried on otherwise",
        actionsThat(ActionDiffForm::isOtherwise),
        this::otherwise);
    text.section(
        "Plan: no longer listed",
        actionsThat(ActionChange::isRemoved),
        change -> {
          TreatmentAction gone = change.before().orElseThrow();
          text.line(
              String.format("%s (was %s) %s", gone.id(), Words.of(gone.status()), gone.what()));
        });
  }

  private static boolean isGivenUp(ActionChange change) {
    return !change.isAdded()
        && change.after().map(it -> it.status() == ActionStatus.CANCELLED).orElse(false)
        && change.before().map(it -> it.status() != ActionStatus.CANCELLED).orElse(false);
  }

  private static boolean isOtherwise(ActionChange change) {
    return !change.isAdded()
        && !change.isRemoved()
        && !change.isFinished()
        && !change.overdueAfter()
        && !isGivenUp(change);
  }

  private void action(TreatmentAction action) {
    text.line(action.id() + " " + action.what());
    text.detail(open(action));
  }

  private static String open(TreatmentAction action) {
    return String.format(
        "for %s, by %s, due %s, %s",
        action.risks().isEmpty() ? "no risk" : Joiner.on(' ').join(action.risks()),
        action.responsible().map(Object::toString).orElse("nobody"),
        action.due().map(Object::toString).orElse("on no day"),
        Words.of(action.status()));
  }

  private void otherwise(ActionChange change) {
    TreatmentAction before = change.before().orElseThrow();
    TreatmentAction after = change.after().orElseThrow();
    List<String> parts = new ArrayList<>();
    moved(parts, "what", before, after, TreatmentAction::what);
    moved(parts, "due", before, after, it -> it.due().map(Object::toString).orElse("on no day"));
    moved(
        parts, "by", before, after, it -> it.responsible().map(Object::toString).orElse("nobody"));
    moved(parts, "status", before, after, it -> Words.of(it.status()));
    moved(parts, "for", before, after, it -> Joiner.on(' ').join(it.risks()));
    moved(parts, "controls", before, after, it -> Joiner.on(' ').join(it.controls()));
    text.line(after.id() + " " + after.what());
    text.detail(parts.isEmpty() ? "told otherwise" : Joiner.on("; ").join(parts));
    after
        .rescheduledBecause()
        .filter(why -> !before.rescheduledBecause().equals(Optional.of(why)))
        .ifPresent(why -> text.detail("because: " + why));
  }

  private static void moved(
      List<String> parts,
      String what,
      TreatmentAction before,
      TreatmentAction after,
      Function<TreatmentAction, String> of) {
    if (!of.apply(before).equals(of.apply(after))) {
      parts.add(what + " " + of.apply(before) + " -> " + of.apply(after));
    }
  }

  private List<ActionChange> actionsThat(Predicate<ActionChange> test) {
    return diff.actions().stream().filter(test).toList();
  }
}
