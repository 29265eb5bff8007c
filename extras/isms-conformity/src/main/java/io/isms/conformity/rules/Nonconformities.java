package io.isms.conformity.rules;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import io.isms.common.NonconformityId;
import io.isms.conformity.Probe;
import io.isms.conformity.Snapshot;
import io.isms.improvement.CorrectiveAction;
import io.isms.improvement.NeedDecision;
import io.isms.improvement.Nonconformity;
import java.time.LocalDate;
import java.util.Optional;

/** The nonconformities that are known on the day of the check, and what is done about them. */
final class Nonconformities {
  private final LocalDate asOf;
  private final ImmutableList<Nonconformity> known;
  private final ImmutableListMultimap<NonconformityId, CorrectiveAction> actions;

  private Nonconformities(Snapshot snapshot) {
    this.asOf = snapshot.asOf();
    this.known =
        snapshot.isms().improvement().nonconformities().stream()
            .filter(one -> one.detectedOn().map(day -> !day.isAfter(asOf)).orElse(true))
            .collect(toImmutableList());
    this.actions =
        Multimaps.index(
            snapshot.isms().improvement().correctiveActions(), CorrectiveAction::nonconformity);
  }

  /** The view that the rules of one check share. */
  static Nonconformities of(Probe it) {
    return it.view(Nonconformities.class, Nonconformities::new);
  }

  /** The nonconformities found so far; one without a day counts as found. */
  ImmutableList<Nonconformity> known() {
    return known;
  }

  /** The corrective actions for that nonconformity. */
  ImmutableList<CorrectiveAction> actionsOf(NonconformityId id) {
    return actions.get(id);
  }

  /** The decision about that nonconformity as far as it was made; empty if it was not. */
  Optional<NeedDecision> needOf(Nonconformity one) {
    return one.need().filter(need -> need.on().map(day -> !day.isAfter(asOf)).orElse(true));
  }

  /** Whether the day by which to decide about that nonconformity has not passed. */
  boolean needIsAhead(Nonconformity one) {
    return one.needDue().filter(due -> !due.isBefore(asOf)).isPresent();
  }

  /** Whether that nonconformity is closed. */
  boolean isClosed(Nonconformity one) {
    return one.closedOn().filter(day -> !day.isAfter(asOf)).isPresent();
  }
}
