package io.isms.leadership;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Who sets objectives and how they are handed down, where a policy does not hold them itself. */
@Value.Immutable
@SourceClause(value = "5.2 b)", edition2005 = "4.2.1 b) 1)")
public interface ObjectiveFramework extends WithObjectiveFramework {
  /** Who sets them; empty is a gap that the checker reports. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> setters();

  /** How they are handed down; empty is a gap that the checker reports. */
  Optional<String> cascade();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link ObjectiveFramework}. */
  final class Builder extends ImmutableObjectiveFramework.Builder {
    Builder() {}
  }
}
