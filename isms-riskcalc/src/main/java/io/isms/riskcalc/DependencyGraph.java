package io.isms.riskcalc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import java.util.Arrays;

/** The dependencies of an inventory, each asset told by its place in the order of the ids. */
final class DependencyGraph {
  private final ImmutableList<Asset> assets;
  private final ImmutableSortedSet<AssetId> onCycles;
  private final int[][] needed;
  private final int[][] losses;

  DependencyGraph(AssetInventory inventory) {
    this.assets = inventory.assets();
    this.onCycles = inventory.onCycles();
    this.needed = new int[assets.size()][];
    this.losses = new int[assets.size()][];
    ImmutableSortedMap<AssetId, Asset> byId = inventory.byId();
    ImmutableList<AssetId> ids = byId.keySet().asList();
    for (int i = 0; i < needed.length; i++) {
      Asset asset = assets.get(i);
      needed[i] =
          asset.dependsOn().stream().filter(byId::containsKey).mapToInt(ids::indexOf).toArray();
      losses[i] =
          Arrays.stream(needed[i])
              .map(place -> asset.attenuation().getOrDefault(ids.get(place), 0))
              .toArray();
    }
  }

  int size() {
    return needed.length;
  }

  Asset asset(int place) {
    return assets.get(place);
  }

  boolean isOnCycle(int place) {
    return onCycles.contains(assets.get(place).id());
  }

  /** A dependency of one asset on another, with the levels that are lost on it. */
  interface DependencyVisitor {
    void visit(int needed, int loss);
  }

  void forEachNeeded(int place, DependencyVisitor visitor) {
    for (int i = 0; i < needed[place].length; i++) {
      visitor.visit(needed[place][i], losses[place][i]);
    }
  }
}
