package io.isms.risk;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.AssetId;
import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * A risk described by an asset, a threat to it, and the vulnerabilities that let the threat
 * through. Each vulnerability is a path of its own.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 c) 1)", edition2005 = "4.2.1 d)")
public non-sealed interface AssetBased extends RiskIdentification, WithAssetBased {
  /** The asset. */
  AssetId asset();

  /** The threat. */
  ThreatId threat();

  /** The vulnerabilities that the threat may exploit; at least one. */
  @Value.NaturalOrder
  ImmutableSortedSet<VulnerabilityId> vulnerabilities();

  @Override
  default ImmutableSortedSet<AssetId> affectedAssets() {
    return ImmutableSortedSet.of(asset());
  }

  /** Checks that there is a vulnerability. */
  @Value.Check
  default void check() {
    checkArgument(
        !vulnerabilities().isEmpty(),
        "Invalid identification: no vulnerability of %s to %s (expected: one or more)",
        asset(),
        threat());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssetBased} identification. */
  final class Builder extends ImmutableAssetBased.Builder {
    Builder() {}
  }
}
