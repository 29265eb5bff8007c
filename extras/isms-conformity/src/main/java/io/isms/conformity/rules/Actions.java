package io.isms.conformity.rules;

import io.isms.common.ActionId;
import io.isms.common.ActionStatus;
import io.isms.common.PlannedAction;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.PreventiveAction;
import io.isms.treatment.TreatmentAction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far the actions of the whole system are, wherever they stand. */
final class Actions {
  private final Map<ActionId, LocalDate> done = new HashMap<>();
  private final Set<ActionId> over = new HashSet<>();

  private Actions(Snapshot snapshot) {
    snapshot.isms().treatment().actions().forEach(this::add);
    snapshot.isms().planning().opportunities().forEach(one -> one.actions().forEach(this::add));
    snapshot.isms().planning().outcomeRisks().forEach(one -> one.actions().forEach(this::add));
    snapshot.isms().planning().objectives().forEach(one -> one.plan().forEach(this::add));
    snapshot
        .isms()
        .operation()
        .changes()
        .forEach(
            change -> {
              change.plan().forEach(this::add);
              change.mitigations().forEach(this::add);
            });
    snapshot.isms().improvement().correctiveActions().forEach(this::add);
    snapshot.isms().improvement().preventiveActions().forEach(this::add);
  }

  /** The view that the rules of one check share. */
  static Actions of(Probe it) {
    return it.view(Actions.class, Actions::new);
  }

  private void add(TreatmentAction action) {
    add(action.id(), action.status(), action.completedOn());
  }

  private void add(PlannedAction action) {
    add(action.id(), action.status(), action.completedOn());
  }

  private void add(CorrectiveAction action) {
    action.implementedOn().ifPresent(day -> done.put(action.id(), day));
  }

  private void add(PreventiveAction action) {
    action.implementedOn().ifPresent(day -> done.put(action.id(), day));
  }

  private void add(ActionId id, ActionStatus status, Optional<LocalDate> completedOn) {
    completedOn.ifPresent(day -> done.put(id, day));
    if (completedOn.isEmpty() && !status.isOpen()) {
      over.add(id);
    }
  }

  /** The day on which that action was done; empty if it was not, or the day is not known. */
  Optional<LocalDate> doneOn(ActionId id) {
    return Optional.ofNullable(done.get(id));
  }

  /** Whether that action was still to be done on that day. */
  boolean isOpen(ActionId id, LocalDate day) {
    return !over.contains(id) && doneOn(id).map(day::isBefore).orElse(true);
  }
}
