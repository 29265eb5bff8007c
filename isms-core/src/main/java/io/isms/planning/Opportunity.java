package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DecisionId;
import io.isms.common.OpportunityId;
import io.isms.common.PlannedAction;
import io.isms.context.IssueId;
import io.isms.context.RequirementId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A chance for the system to become better: from the context, from a review or an audit, from what
 * went wrong.
 */
@Value.Immutable
@SourceClause(
    value = {"6.1.1", "10.1"},
    edition2005 = {"4.2.4 a)", "8.1"})
public interface Opportunity extends WithOpportunity {
  /** The id. */
  OpportunityId id();

  /** What could become better, in a few words. */
  String title();

  /** The day on which it was found; empty if not known. */
  Optional<LocalDate> identifiedOn();

  /** What it was drawn from; empty if not said. */
  Optional<OpportunitySource> source();

  /** The goals of planning that it bears on. */
  @Value.NaturalOrder
  ImmutableSortedSet<PlanningGoal> goals();

  /** The issues that it comes from. */
  @Value.NaturalOrder
  ImmutableSortedSet<IssueId> issues();

  /** The requirements that it comes from. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** What pursuing it changes in the context or in what parties ask for; empty if nothing. */
  Optional<String> contextImpact();

  /** Whether it is worth pursuing; empty as long as nobody has judged. */
  Optional<OpportunityEvaluation> evaluation();

  /** What it is to bring; empty if not said. */
  Optional<String> intendedObjective();

  /** What has to change for it; empty if not named. */
  ImmutableList<String> changes();

  /** What is to be done, in the order of the plan. */
  ImmutableList<PlannedAction> actions();

  /** The decision that it carries out; empty if none is named. */
  Optional<DecisionId> decision();

  /** The day by which its effect is to be judged; empty if not planned. */
  Optional<LocalDate> followUpDue();

  /** Whether it brought what it was to bring; empty as long as nobody has looked. */
  Optional<OpportunityVerification> verification();

  /** Whether it was found worth pursuing. */
  default boolean isPursued() {
    return evaluation().map(OpportunityEvaluation::worthwhile).orElse(false);
  }

  /** The day on which the last of its actions was finished; empty as long as one is open. */
  default Optional<LocalDate> doneOn() {
    return actions().stream().anyMatch(action -> action.status().isOpen())
        ? Optional.empty()
        : actions().stream()
            .flatMap(action -> action.completedOn().stream())
            .max(Comparator.naturalOrder());
  }

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!title().isBlank(), "Invalid opportunity %s: title is blank", id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Opportunity}. */
  final class Builder extends ImmutableOpportunity.Builder {
    Builder() {}
  }
}
