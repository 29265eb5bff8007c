package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.common.NonconformityId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something done so that the cause of a nonconformity goes away. */
@Value.Immutable
@SourceClause(
    value = {"10.1 c)", "10.1 d)"},
    edition2005 = "8.2")
public interface CorrectiveAction extends WithCorrectiveAction {
  /** The id. */
  ActionId id();

  /** The nonconformity. */
  NonconformityId nonconformity();

  /** What is to be done. */
  String what();

  /** The causes that it removes. */
  @Value.NaturalOrder
  ImmutableSortedSet<CauseId> causes();

  /** Who is responsible; empty is a gap that the checker reports. */
  Optional<PartyId> responsible();

  /** The decision that it carries out; empty if none is named. */
  Optional<DecisionId> decision();

  /** The place in the order of work, 1 for what comes first; empty if not set. */
  Optional<Integer> priority();

  /** The day by which it is to be done; empty is a gap that the checker reports. */
  Optional<LocalDate> due();

  /** Why the due day was moved; empty if it was not moved. */
  Optional<String> rescheduledBecause();

  /** The day on which it was done; empty if it is not done yet. */
  Optional<LocalDate> implementedOn();

  /** How it is in proportion to what the nonconformity does; empty if nobody asked. */
  Optional<String> proportionality();

  /** What was found when asking whether it makes anything worse; empty if nobody asked. */
  Optional<String> sideEffects();

  /** The record of what came of it; empty if there is none. */
  Optional<RecordId> result();

  /** The day by which it is to be looked back at; empty for at once. */
  Optional<LocalDate> followUpDue();

  /** The look back at it; empty if nobody has looked back. */
  Optional<ActionReview> review();

  /** What the auditors found when they followed up; empty if they have not. */
  Optional<ActionReview> verification();

  /** The action that takes its place because it did not work; empty if none. */
  Optional<ActionId> successor();

  /** Checks that texts are not blank and that priority is 1 or more. */
  @Value.Check
  default void check() {
    checkArgument(!what().isBlank(), "Invalid corrective action %s: what is blank", id());
    priority()
        .ifPresent(
            it ->
                checkArgument(
                    it >= 1,
                    "Invalid corrective action %s: priority %s (expected: 1 or more)",
                    id(),
                    it));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CorrectiveAction}. */
  final class Builder extends ImmutableCorrectiveAction.Builder {
    Builder() {}
  }
}
