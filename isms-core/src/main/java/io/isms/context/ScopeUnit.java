package io.isms.context;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A unit of the organization as one that is inside the scope or outside. */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface ScopeUnit extends WithScopeUnit {
  /** The unit. */
  PartyId unit();

  /** What kind of thing it is. */
  ScopeUnitKind kind();

  /** Whether it is inside. Defaults to true. */
  @Value.Default
  default boolean included() {
    return true;
  }

  /** Whether it is ready to be part of the system; empty if not known. */
  Optional<UnitReadiness> readiness();

  /** Who manages it; empty if not said. */
  Optional<PartyId> manager();

  /** The functions that it needs, such as personnel or IT. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> supportedBy();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeUnit}. */
  final class Builder extends ImmutableScopeUnit.Builder {
    Builder() {}
  }
}
