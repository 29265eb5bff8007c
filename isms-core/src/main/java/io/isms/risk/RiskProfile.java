package io.isms.risk;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.context.Asset;
import io.isms.context.AssetInventory;
import io.isms.context.AssetKind;
import io.isms.standard.SourceClause;
import java.util.Collection;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** What of a risk decides which criteria it is held against. */
@Value.Immutable
@SourceClause("6.1.2 a)")
public interface RiskProfile extends WithRiskProfile {
  /** The kinds of the assets that it affects; empty if it names none. */
  @Value.NaturalOrder
  ImmutableSortedSet<AssetKind> assetKinds();

  /** Its categories; empty if it has none. */
  @Value.NaturalOrder
  ImmutableSortedSet<RiskCategory> categories();

  /** The parts of the scope that it belongs to; empty if it names none. */
  @Value.NaturalOrder
  ImmutableSortedSet<ScopePart> scopeParts();

  /** The profile in words. */
  default String describe() {
    return String.join(
        ", ",
        described("asset kind", assetKinds()),
        described("category", categories()),
        described("scope part", scopeParts()));
  }

  private static String described(String what, Collection<?> values) {
    return values.isEmpty()
        ? "no " + what
        : values.stream()
            .map(Object::toString)
            .collect(Collectors.joining(" and ", what + " ", ""));
  }

  /** The profile of a risk; assets that are not in the inventory are passed over. */
  static RiskProfile of(Risk risk, AssetInventory inventory) {
    return builder()
        .assetKinds(
            risk.identification().affectedAssets().stream()
                .flatMap(id -> inventory.findAsset(id).stream())
                .map(Asset::kind)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural())))
        .categories(risk.categories())
        .scopeParts(risk.scopeParts())
        .build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link RiskProfile}. */
  final class Builder extends ImmutableRiskProfile.Builder {
    Builder() {}
  }
}
