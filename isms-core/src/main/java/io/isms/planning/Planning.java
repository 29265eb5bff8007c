package io.isms.planning;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.Elements;
import io.isms.common.ObjectiveId;
import io.isms.common.OpportunityId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * What is planned beyond the treatment of risks: risks and opportunities to the system itself, and
 * objectives.
 */
@Value.Immutable
@SourceClause(value = "6", edition2005 = "4.2.1")
public interface Planning extends WithPlanning {
  /** Nothing stated yet. */
  Planning EMPTY = builder().build();

  /** The risks to the system itself, in the order of their ids. */
  ImmutableList<OutcomeRisk> outcomeRisks();

  /** The opportunities, in the order of their ids. */
  ImmutableList<Opportunity> opportunities();

  /** The objectives, in the order of their ids. */
  ImmutableList<Objective> objectives();

  /**
   * The methods of planning that the organization has anyway and uses here too; empty if it plans
   * for the system alone.
   */
  ImmutableList<PlanningMethod> methods();

  /** The outcome risks by id. */
  @Value.Lazy
  default ImmutableSortedMap<OutcomeRiskId, OutcomeRisk> outcomeRisksById() {
    return Elements.byId("outcome risk", outcomeRisks(), OutcomeRisk::id);
  }

  /** The opportunities by id. */
  @Value.Lazy
  default ImmutableSortedMap<OpportunityId, Opportunity> opportunitiesById() {
    return Elements.byId("opportunity", opportunities(), Opportunity::id);
  }

  /** The objectives by id. */
  @Value.Lazy
  default ImmutableSortedMap<ObjectiveId, Objective> objectivesById() {
    return Elements.byId("objective", objectives(), Objective::id);
  }

  /** Brings everything into order; an id that occurs twice is refused. */
  @Value.Check
  default Planning check() {
    outcomeRisksById();
    opportunitiesById();
    objectivesById();
    boolean sorted =
        Elements.inOrder(outcomeRisks(), OutcomeRisk::id)
            && Elements.inOrder(opportunities(), Opportunity::id)
            && Elements.inOrder(objectives(), Objective::id);
    return sorted
        ? this
        : builder()
            .from(this)
            .outcomeRisks(Elements.sorted(outcomeRisks(), OutcomeRisk::id))
            .opportunities(Elements.sorted(opportunities(), Opportunity::id))
            .objectives(Elements.sorted(objectives(), Objective::id))
            .build();
  }

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("planning", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Planning}. */
  final class Builder extends ImmutablePlanning.Builder {
    Builder() {}
  }
}
