package io.isms.common;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is to be done outside the risk treatment plan: who does what, with which means, by
 * when, and how one will know that it worked.
 */
@Value.Immutable
@SourceClause(
    value = {"6.2", "6.1.1 e)"},
    edition2005 = "4.2.2 a)")
public interface PlannedAction extends WithPlannedAction {
  /** The id. */
  ActionId id();

  /** What is to be done. */
  String what();

  /** The means it takes: people, time, things; empty if not determined. */
  ImmutableList<String> resources();

  /** Who is responsible; empty if nobody is. */
  Optional<PartyId> responsible();

  /** The day on which it is to begin; empty if not planned. */
  Optional<LocalDate> start();

  /** The day by which it is to be done; empty if not planned. */
  Optional<LocalDate> due();

  /** The days by which parts of it are to be done, in order. */
  ImmutableList<LocalDate> milestones();

  /** How far it is. */
  ActionStatus status();

  /** The day on which it was finished; empty unless it is done. */
  Optional<LocalDate> completedOn();

  /** How one will know whether it worked; empty if not determined. */
  Optional<String> evaluationMethod();

  /** The day on which that is to be looked at; empty if not planned. */
  Optional<LocalDate> evaluationOn();

  /** Whether it worked, as found afterwards; empty as long as nobody has looked. */
  Optional<Boolean> effective();

  /** The process that it is built into; empty if none. */
  Optional<ProcessId> process();

  /** The objectives that it serves. */
  @Value.NaturalOrder
  ImmutableSortedSet<ObjectiveId> objectives();

  /** The decision that it carries out; empty if none is named. */
  Optional<DecisionId> decision();

  /** Why the due day was moved; empty if it was not moved. */
  Optional<String> rescheduledBecause();

  /** The level it belongs to, such as strategic or operational; empty if not said. */
  Optional<String> tier();

  /**
   * Whether it was due before that day and is not finished as seen on it; what was given up is not
   * overdue.
   */
  default boolean isOverdue(LocalDate asOf) {
    boolean open = status().isOpen() || completedOn().map(day -> day.isAfter(asOf)).orElse(false);
    return open && due().map(day -> day.isBefore(asOf)).orElse(false);
  }

  /** Checks that texts are not blank and that due is not before start. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid planned action %s: what is blank", id());
    due()
        .ifPresent(
            later ->
                start()
                    .ifPresent(
                        earlier ->
                            checkArgument(
                                !later.isBefore(earlier),
                                "Invalid planned action %s: due %s (expected: not before start %s)",
                                id(),
                                later,
                                earlier)));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlannedAction}. */
  final class Builder extends ImmutablePlannedAction.Builder {
    Builder() {}
  }
}
