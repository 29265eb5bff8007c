package io.isms.cli;

import com.google.common.base.Joiner;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ControlChange;
import io.isms.applicability.SoaEntry;
import io.isms.json.diff.SystemDiff;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which controls apply, are implemented or are justified otherwise. */
final class ControlDiffForm {
  private final SystemDiff diff;
  private final DiffTitles titles;
  private final DiffText text;

  ControlDiffForm(SystemDiff diff, DiffTitles titles, DiffText text) {
    this.diff = diff;
    this.titles = titles;
    this.text = text;
  }

  String inShort() {
    Counts counts = new Counts();
    counts.add(controlsThat(ControlChange::appliesOtherwise).size(), "apply otherwise");
    counts.add(controlsThat(ControlChange::isImplementedOtherwise).size(), "implemented otherwise");
    counts.add(controlsThat(ControlChange::isJustifiedOtherwise).size(), "justified otherwise");
    return counts.toString();
  }

  void append() {
    text.section(
        "Statement of applicability: applies otherwise",
        controlsThat(ControlChange::appliesOtherwise),
        change -> {
          control(change, ControlDiffForm::applicability);
          reasoning(change);
        });
    text.section(
        "Statement of applicability: implemented otherwise",
        controlsThat(it -> it.isImplementedOtherwise() && !it.appliesOtherwise()),
        change -> control(change, SoaForms::status));
    text.section(
        "Statement of applicability: justified otherwise",
        controlsThat(it -> it.isJustifiedOtherwise() && !it.appliesOtherwise()),
        change -> {
          text.line(change.control() + " " + titles.of(change.control()));
          reasoning(change);
        });
  }

  private void control(ControlChange change, Function<SoaEntry, String> what) {
    text.line(
        String.format(
            "%s %s: %s -> %s",
            change.control(),
            titles.of(change.control()),
            change.before().map(what).orElse("not decided"),
            change.after().map(what).orElse("not decided")));
  }

  private void reasoning(ControlChange change) {
    changed("risks", change, it -> Joiner.on(' ').join(applicable(it, ApplicableControl::risks)));
    changed(
        "requirements",
        change,
        it -> Joiner.on(' ').join(applicable(it, ApplicableControl::requirements)));
    changed("because", change, it -> it.justification().orElse(""));
  }

  private static <T> Iterable<T> applicable(
      SoaEntry entry, Function<ApplicableControl, ? extends Iterable<T>> what) {
    return entry instanceof ApplicableControl it ? what.apply(it) : List.of();
  }

  private void changed(String what, ControlChange change, Function<SoaEntry, String> of) {
    String before = change.before().map(of).orElse("");
    String after = change.after().map(of).orElse("");
    if (!before.equals(after)) {
      if (!before.isEmpty()) {
        text.detail(what + " before: " + before);
      }
      if (!after.isEmpty()) {
        text.detail(what + " now: " + after);
      }
    }
  }

  private static String applicability(SoaEntry entry) {
    return SoaForms.applicability(entry)
        + (entry instanceof ApplicableControl ? " (" + SoaForms.status(entry) + ")" : "");
  }

  private List<ControlChange> controlsThat(Predicate<ControlChange> test) {
    return diff.controls().stream().filter(test).toList();
  }
}
