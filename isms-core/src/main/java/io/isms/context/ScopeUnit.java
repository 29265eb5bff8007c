package io.isms.context;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Immaterial;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A part of the organization, and whether the scope takes it in. */
@Value.Immutable
@SourceClause(value = "4.3", edition2005 = "4.2.1 a)")
public interface ScopeUnit extends WithScopeUnit {
  /** The unit. */
  PartyId unit();

  /** What it is. */
  ScopeUnitKind kind();

  /** Whether it is inside. */
  boolean included();

  /** Whether it is ready to be inside; empty if nobody asked. */
  @Immaterial
  Optional<Readiness> readiness();

  /** Who leads it; empty if not said. */
  Optional<PartyId> manager();

  /**
   * The functions whose support it needs, such as personnel or IT; empty if not looked at, or if a
   * recorded conclusion says there are none.
   */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> supports();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeUnit}. */
  final class Builder extends ImmutableScopeUnit.Builder {
    Builder() {}
  }
}
