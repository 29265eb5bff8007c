package io.isms.improvement;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.DecisionId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something done so that a nonconformity does not come about at all. */
@Value.Immutable
@SourceClause(edition2005 = "8.3")
public interface PreventiveAction extends WithPreventiveAction {
  /** The id. */
  ActionId id();

  /** What is to be done; empty if nothing is, or it is not decided. */
  Optional<String> what();

  /** What might come about; empty is a gap that the checker reports. */
  Optional<String> potentialNonconformity();

  /** The day on which it was thought of; empty if not known. */
  Optional<LocalDate> identifiedOn();

  /** Why it might come about. */
  @Value.NaturalOrder
  ImmutableSortedSet<CauseId> causes();

  /** The risks that it answers. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** Whether to act; empty if not decided yet. */
  Optional<NeedDecision> need();

  /** Who is responsible; empty if nobody is. */
  Optional<PartyId> responsible();

  /** The decision that it carries out; empty if none is named. */
  Optional<DecisionId> decision();

  /** The place in the order of work, 1 for what comes first; empty if not set. */
  Optional<Integer> priority();

  /** Why it stands where it does, if risk alone does not tell; empty if not said. */
  Optional<String> priorityReason();

  /** The day by which it is to be done; empty if not planned. */
  Optional<LocalDate> due();

  /** Why the due day was moved; empty if it was not moved. */
  Optional<String> rescheduledBecause();

  /** The day on which it was done; empty if it is not done yet. */
  Optional<LocalDate> implementedOn();

  /** The record of what came of it; empty if there is none. */
  Optional<RecordId> result();

  /** The day by which it is to be looked back at; empty for at once. */
  Optional<LocalDate> followUpDue();

  /** The look back at it; empty if nobody has looked back. */
  Optional<ActionReview> review();

  /** The action that takes its place because it did not work; empty if none. */
  Optional<ActionId> successor();

  /** Checks that priority is 1 or more. */
  @Value.Check
  default void check() {
    priority()
        .ifPresent(
            it ->
                checkArgument(
                    it >= 1,
                    "Invalid preventive action %s: priority %s (expected: 1 or more)",
                    id(),
                    it));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PreventiveAction}. */
  final class Builder extends ImmutablePreventiveAction.Builder {
    Builder() {}
  }
}
