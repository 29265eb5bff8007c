package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PlannedAction;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A risk to the system itself: something that may keep it from what it is meant to bring about. It
 * is no risk to a property of information; such a risk stands in the risk register.
 */
@Value.Immutable
@SourceClause("6.1.1")
public interface OutcomeRisk extends WithOutcomeRisk {
  /** The id. */
  OutcomeRiskId id();

  /** What may happen, in a few words. */
  String title();

  /** The day on which it was found; empty if not known. */
  Optional<LocalDate> identifiedOn();

  /** The goals of planning that it bears on. */
  @Value.NaturalOrder
  ImmutableSortedSet<PlanningGoal> goals();

  /** The issues that it comes from. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that it comes from. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** What is to be done about it, in the order of the plan. */
  ImmutableList<PlannedAction> actions();

  /** Why nothing is done about it; empty if that was not decided. */
  Optional<String> retainedBecause();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "Invalid outcome risk %s: title is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OutcomeRisk}. */
  final class Builder extends ImmutableOutcomeRisk.Builder {
    Builder() {}
  }
}
