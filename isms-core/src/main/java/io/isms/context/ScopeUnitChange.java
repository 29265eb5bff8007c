package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit that came in or went out at a stage on the way to the scope. */
@Value.Immutable
@SourceClause("4.3")
public interface ScopeUnitChange extends WithScopeUnitChange {
  /** The unit. */
  PartyId unit();

  /** Whether it came in; otherwise it went out. */
  boolean included();

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
