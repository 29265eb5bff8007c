package io.isms.evaluation;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.ActionId;
import io.isms.common.ChangeId;
import io.isms.common.DecisionId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What a management review decided under one heading. */
@Value.Immutable
@SourceClause(value = "9.3", edition2005 = "7.3")
public interface ReviewOutput extends WithReviewOutput {
  /** The decisions. */
  @Value.NaturalOrder
  ImmutableSortedSet<DecisionId> decisions();

  /** The actions that they lead to. */
  @Value.NaturalOrder
  ImmutableSortedSet<ActionId> actions();

  /** The changes that they lead to. */
  @Value.NaturalOrder
  ImmutableSortedSet<ChangeId> changes();

  /** Why there is nothing to decide; empty if there are decisions, or nobody said. */
  Optional<String> nothingBecause();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ReviewOutput}. */
  final class Builder extends ImmutableReviewOutput.Builder {
    Builder() {}
  }
}
