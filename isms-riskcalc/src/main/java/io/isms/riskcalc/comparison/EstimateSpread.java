package io.isms.riskcalc.comparison;

import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.PartyId;
import io.isms.risk.Rating;
import io.isms.risk.RiskId;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far apart the independent estimates of one risk are: the number of levels between the lowest
 * and the highest. A spread is empty if fewer than two parties judged.
 */
@Value.Immutable
@SourceClause("6.1.2 b)")
public interface EstimateSpread extends WithEstimateSpread {
  /** The risk. */
  RiskId risk();

  /** What each party's estimate is rated. */
  @Value.NaturalOrder
  ImmutableSortedMap<PartyId, Rating> ratings();

  /** The spread of likelihood. */
  Optional<Integer> likelihood();

  /** The spread of the one consequence that each party's consequences come to. */
  Optional<Integer> consequence();

  /** The spread of the level of risk. */
  Optional<Integer> level();

  /** Whether likelihood, consequence or level of risk is more than that many levels apart. */
  default boolean isWiderThan(int steps) {
    return likelihood().map(it -> it > steps).orElse(false)
        || consequence().map(it -> it > steps).orElse(false)
        || level().map(it -> it > steps).orElse(false);
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link EstimateSpread}. */
  final class Builder extends ImmutableEstimateSpread.Builder {
    Builder() {}
  }
}
