package io.isms.context;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A stage that the scope went through. */
@Value.Immutable
@SourceClause("4.3")
public interface ScopeStage extends WithScopeStage {
  /** The stage. */
  ScopeStageKind stage();

  /** The day on which it was reached. */
  LocalDate on();

  /** Who took part. */
  @Value.NaturalOrder
  ImmutableSortedSet<PartyId> by();

  /** What came in or went out. */
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
