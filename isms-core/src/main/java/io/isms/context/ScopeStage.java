package io.isms.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** One step on the way to the scope. */
@Value.Immutable
@SourceClause("4.3")
public interface ScopeStage extends WithScopeStage {
  /** Which step. */
  ScopeStageKind kind();

  /** The day. */
  LocalDate on();

  /** Who took part. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> by();

  /** The units that were added or dropped. */
  ImmutableList<ScopeUnitChange> changes();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ScopeStage}. */
  final class Builder extends ImmutableScopeStage.Builder {
    Builder() {}
  }
}
