package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.AssetId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** A risk described by an event, past or imagined, with where it comes from and what follows. */
@Value.Immutable
@SourceClause("6.1.2 c) 1)")
public non-sealed interface EventBased extends RiskIdentification, WithEventBased {
  /** What happens. */
  String event();

  /** Who or what brings it about; empty if not described. */
  Optional<String> source();

  /** Why it can happen; empty if not described. */
  Optional<String> cause();

  /** What follows from it; empty if not described. */
  Optional<String> potentialConsequences();

  /** What the event rests on; empty if not said. */
  Optional<EventBasis> basis();

  /** The data of the past, or the analysis or expert, that it rests on; empty if none is named. */
  Optional<String> evidence();

  @Override
  @Value.NaturalOrder
  ImmutableSortedSet<AssetId> affectedAssets();

  /** Checks that the event is not blank. */
  @Value.Check
  default void check() {
    checkArgument(!event().isBlank(), "Invalid identification: event is blank");
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EventBased} identification. */
  final class Builder extends ImmutableEventBased.Builder {
    Builder() {}
  }
}
