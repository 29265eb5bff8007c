package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** That a unit was added to a draft of the scope or dropped from it. */
@Value.Immutable
@SourceClause("4.3")
public interface ScopeUnitChange extends WithScopeUnitChange {
  /** The unit. */
  PartyId unit();

  /** Whether it was added; false if it was dropped. */
  boolean added();

  /** Why; empty is a gap that the checker reports. */
  Optional<String> reason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeUnitChange}. */
  final class Builder extends ImmutableScopeUnitChange.Builder {
    Builder() {}
  }
}
