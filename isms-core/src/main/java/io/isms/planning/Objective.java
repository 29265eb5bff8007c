package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.DocumentId;
import io.isms.common.ObjectiveId;
import io.isms.common.PlannedAction;
import io.isms.common.PolicyId;
import io.isms.context.RequirementId;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the organization wants to reach in information security, and the plan to get there. */
@Value.Immutable
@SourceClause(
    value = "6.2",
    edition2005 = {"4.2.1 b) 1)", "5.1 b)"})
public interface Objective extends WithObjective {
  /** The id. */
  ObjectiveId id();

  /** What is to be reached. */
  String statement();

  /** The more general objective that it serves; empty if it serves none. */
  Optional<ObjectiveId> parent();

  /** Where it comes from; empty if not said. */
  Optional<ObjectiveOrigin> origin();

  /** The function that it is set for, such as development; empty if not said. */
  Optional<String> function();

  /** The level that it is set for, such as the whole organization or a team; empty if not said. */
  Optional<String> level();

  /** The policy that it is consistent with; empty if none is named. */
  Optional<PolicyId> policy();

  /** The version of that policy when the objective was last confirmed; empty if not said. */
  Optional<Integer> policyVersion();

  /** The strategic goals of the organization that it serves, by name. */
  @Value.NaturalOrder
  ImmutableSortedSet<String> strategicGoals();

  /** The requirements that were taken into account. */
  @Value.NaturalOrder
  ImmutableSortedSet<RequirementId> requirements();

  /** The risks whose assessment or treatment was taken into account. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskId> risks();

  /** How one tells how far it is reached; empty if it cannot be measured or nothing was chosen. */
  Optional<String> measure();

  /** What has to be reached, such as 95 % within 14 days; empty if not set. */
  Optional<String> target();

  /** Why it cannot be measured; empty if it can be. */
  Optional<String> notMeasurableBecause();

  /** The day by which it is to be reached; empty if not set. */
  Optional<LocalDate> due();

  /** The version; every later change counts one up. Defaults to 1. */
  @Value.Default
  default int version() {
    return 1;
  }

  /** The day of this version; empty if not known. */
  Optional<LocalDate> setOn();

  /** The day on which somebody last looked whether it still fits; empty if nobody did. */
  Optional<LocalDate> reviewedOn();

  /** How it is watched; empty if it is not. */
  Optional<ObjectiveMonitoring> monitoring();

  /** How far it was reached, in the order of the days. */
  ImmutableList<Attainment> attainments();

  /** To whom it was made known, in the order of the days. */
  ImmutableList<ObjectiveCommunication> communications();

  /** How it is to be reached, in the order of the plan. */
  ImmutableList<PlannedAction> plan();

  /** The document that states it; empty if there is none. */
  Optional<DocumentId> document();

  /** Whether that version was made known to somebody by that day. */
  default boolean isCommunicated(LocalDate asOf) {
    return communications().stream()
        .anyMatch(
            told ->
                told.version() == version() && !told.to().isEmpty() && !told.on().isAfter(asOf));
  }

  /**
   * Checks that texts are not blank, that version is 1 or more and that it is not its own parent.
   */
  @Value.Check
  default void check() {
    checkArgument(!statement().isBlank(), "Invalid objective %s: statement is blank", id());
    checkArgument(
        version() >= 1, "Invalid objective %s: version %s (expected: 1 or more)", id(), version());
    checkArgument(
        parent().map(it -> !it.equals(id())).orElse(true),
        "Invalid objective %s: parent itself (expected: another)",
        id());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Objective}. */
  final class Builder extends ImmutableObjective.Builder {
    Builder() {}
  }
}
