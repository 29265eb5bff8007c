package io.isms.declaration;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The claim of the organization to conform to the standard. */
@Value.Immutable
@SourceClause(value = "4.4", edition2005 = "1.2")
public interface ConformityClaim extends WithConformityClaim {
  /** The day of the claim. */
  LocalDate on();

  /** The edition. */
  Edition edition();

  /** The version of the scope that it is made for; empty if not said. */
  Optional<Integer> scopeVersion();

  /** The main clauses that the claim leaves out; the standard allows none. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> excludedClauses();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ConformityClaim}. */
  final class Builder extends ImmutableConformityClaim.Builder {
    Builder() {}
  }
}
