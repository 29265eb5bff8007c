package io.isms.planning;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * A method of planning that the organization has anyway and uses for risks and opportunities to the
 * system too.
 */
@Value.Immutable
@SourceClause("6.1.1")
public interface PlanningMethod extends WithPlanningMethod {
  /** What the method is called. */
  String name();

  /** By what the method covers each item; an item without an entry is not covered. */
  @Value.NaturalOrder
  ImmutableSortedMap<PlanningItem, String> coverage();

  /** Checks that texts are not blank. */
  @Value.Check
  default void check() {
    checkArgument(!name().isBlank(), "Invalid planning method: name is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link PlanningMethod}. */
  final class Builder extends ImmutablePlanningMethod.Builder {
    Builder() {}
  }
}
