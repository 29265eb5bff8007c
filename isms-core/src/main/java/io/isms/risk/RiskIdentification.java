package io.isms.risk;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.AssetId;

/**
 * How a risk was found and is described. Both ways stand side by side in one register (27003:2017,
 * 6.1.2 c)).
 */
public sealed interface RiskIdentification permits EventBased, AssetBased {
  /** The assets that the risk bears on. */
  ImmutableSortedSet<AssetId> affectedAssets();
}
