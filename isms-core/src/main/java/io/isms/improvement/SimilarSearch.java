package io.isms.improvement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.NonconformityId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The search for the same nonconformity elsewhere. */
@Value.Immutable
@SourceClause(value = "10.1 b) 3)", edition2005 = "8.2 b)")
public interface SimilarSearch extends WithSimilarSearch {
  /** Where it was searched for. */
  ImmutableList<String> areas();

  /** What was found. */
  @Value.NaturalOrder
  ImmutableSortedSet<NonconformityId> existing();

  /** Where it is bound to come; empty if nowhere. */
  Optional<String> potential();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link SimilarSearch}. */
  final class Builder extends ImmutableSimilarSearch.Builder {
    Builder() {}
  }
}
