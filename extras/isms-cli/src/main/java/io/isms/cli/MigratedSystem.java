package io.isms.cli;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.Isms;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.MigrationRow;
import io.isms.control.ControlId;
import io.isms.evaluation.Audit;
import io.isms.evaluation.ControlVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A management system in terms of another edition. Wherever it names a control it names what that
 * has become; a control without a successor is left out. What was drawn up in the old edition, the
 * statement and the plan, stays as it was until it is drawn up anew.
 */
final class MigratedSystem {
  private final Isms isms;
  private final MigrationDraft draft;

  MigratedSystem(Isms isms, MigrationDraft draft) {
    this.isms = isms;
    this.draft = draft;
  }

  Isms isms() {
    return Isms.builder()
        .from(isms)
        .edition(draft.toEdition())
        .decisions(draft.decisions())
        .controls(draft.controls())
        .context(
            isms.context()
                .withRequirements(
                    isms.context().requirements().stream()
                        .map(it -> it.withControls(moved(it.controls())))
                        .toList()))
        .register(
            isms.register()
                .withRisks(
                    isms.register().risks().stream()
                        .map(it -> it.withExistingControls(moved(it.existingControls())))
                        .toList()))
        .treatment(
            isms.treatment()
                .withTreatments(draft.proposedTreatments())
                .withActions(
                    isms.treatment().actions().stream()
                        .map(it -> it.withControls(moved(it.controls())))
                        .toList()))
        .operation(
            isms.operation()
                .withProcesses(
                    isms.operation().processes().stream()
                        .map(it -> it.withControls(moved(it.controls())))
                        .toList()))
        .evaluation(
            isms.evaluation()
                .withMeasures(
                    isms.evaluation().measures().stream()
                        .map(it -> it.withControls(moved(it.controls())))
                        .toList())
                .withAudits(isms.evaluation().audits().stream().map(this::audit).toList()))
        .improvement(
            isms.improvement()
                .withNonconformities(
                    isms.improvement().nonconformities().stream()
                        .map(it -> it.withControls(moved(it.controls())))
                        .toList()))
        .build();
  }

  /** What the controls have become; a withdrawn one that was not kept is not among them. */
  private ImmutableSortedSet<ControlId> moved(Iterable<ControlId> controls) {
    TreeSet<ControlId> moved = new TreeSet<>();
    for (ControlId control : controls) {
      draft.findSource(control).map(MigrationRow::counterparts).ifPresent(moved::addAll);
      if (draft.findSource(control).isEmpty()) {
        moved.add(control);
      }
    }
    moved.removeIf(this::isDropped);
    return ImmutableSortedSet.copyOf(moved);
  }

  private boolean isDropped(ControlId control) {
    return draft
        .findTarget(control)
        .filter(row -> row.entry().isEmpty() && row.answer().isPresent())
        .isPresent();
  }

  /** The audit with its verdicts on the new controls; one of a bad part is bad. */
  private Audit audit(Audit audit) {
    TreeMap<ControlId, ControlVerdict> verdicts = new TreeMap<>();
    for (ControlVerdict verdict : audit.controlVerdicts()) {
      for (ControlId control : moved(List.of(verdict.control()))) {
        verdicts.merge(control, verdict.withControl(control), MigratedSystem::worse);
      }
    }
    return audit
        .withControls(moved(audit.controls()))
        .withControlVerdicts(new ArrayList<>(verdicts.values()));
  }

  private static ControlVerdict worse(ControlVerdict one, ControlVerdict other) {
    return one.effective() ? other : one;
  }
}
