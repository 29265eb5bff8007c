package io.isms.leadership;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.References;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** Who leads the management system, by which policies and roles, and what management decided. */
@Value.Immutable
@SourceClause(value = "5", edition2005 = "5")
public interface Leadership extends WithLeadership {
  /** Nothing stated yet. */
  Leadership EMPTY = builder().build();

  /** Those who remain accountable for the system as a whole. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> accountable();

  /** The ids of this part: those of its own elements and those that they refer to. */
  @Value.Lazy
  default References references() {
    return References.in("leadership", this);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Leadership}. */
  final class Builder extends ImmutableLeadership.Builder {
    Builder() {}
  }
}
