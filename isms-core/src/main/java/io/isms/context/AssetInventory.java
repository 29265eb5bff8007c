package io.isms.context;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Elements;
import io.isms.standard.SourceClause;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;

/**
 * The assets, each once, in the order of their ids. Which asset needs which is stored in one
 * direction, {@link Asset#dependsOn}; the other is derived here.
 */
@Value.Immutable
@SourceClause(value = "6.1.2 c)", edition2005 = "4.2.1 d) 1)")
public interface AssetInventory extends WithAssetInventory {
  /** An inventory without assets. */
  AssetInventory EMPTY = builder().build();

  /** The assets in the order of their ids. */
  ImmutableList<Asset> assets();

  /** The assets by id. */
  @Value.Lazy
  default ImmutableSortedMap<AssetId, Asset> byId() {
    return Elements.byId("asset", assets(), Asset::id);
  }

  /** The asset of that id; empty if there is none. */
  default Optional<Asset> findAsset(AssetId id) {
    return Optional.ofNullable(byId().get(id));
  }

  /**
   * The asset of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  default Asset getAsset(AssetId id) {
    return Elements.get("asset", byId(), id);
  }

  /**
   * All assets that the asset needs, directly or through others; the asset itself is among them
   * only if it lies on a cycle. Ids that are not in the inventory are passed over.
   */
  default ImmutableSortedSet<AssetId> allDependenciesOf(AssetId id) {
    TreeSet<AssetId> seen = new TreeSet<>();
    Deque<AssetId> open = new ArrayDeque<>();
    open.push(id);
    while (!open.isEmpty()) {
      Asset asset = byId().get(open.pop());
      if (asset != null) {
        asset.dependsOn().stream()
            .filter(byId()::containsKey)
            .filter(seen::add)
            .forEach(open::push);
      }
    }
    return ImmutableSortedSet.copyOfSorted(seen);
  }

  /** The assets that need the asset directly. */
  default ImmutableSortedSet<AssetId> dependentsOf(AssetId id) {
    return assets().stream()
        .filter(asset -> asset.dependsOn().contains(id))
        .map(Asset::id)
        .collect(ImmutableSortedSet.toImmutableSortedSet(AssetId::compareTo));
  }

  /** The assets that need themselves through others; empty where dependencies form no cycle. */
  default ImmutableSortedSet<AssetId> onCycles() {
    return groups().stream()
        .flatMap(ImmutableSortedSet::stream)
        .collect(ImmutableSortedSet.toImmutableSortedSet(AssetId::compareTo));
  }

  /**
   * One cycle for each group of assets that need each other, a shortest one through the first of
   * them by id: each asset needs the next, the last needs the first. Empty where there is none.
   */
  default ImmutableList<ImmutableList<AssetId>> cycles() {
    return groups().stream()
        .map(group -> cycleThrough(group.first()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The groups of assets that need each other, in the order of their first assets. */
  private List<ImmutableSortedSet<AssetId>> groups() {
    Dependencies open = Dependencies.of(this);
    List<ImmutableSortedSet<AssetId>> groups = new ArrayList<>();
    open.removeEnds();
    while (!open.isEmpty()) {
      ImmutableSortedSet<AssetId> group = open.removeGroupOf(open.first());
      if (group.size() > 1) {
        groups.add(group);
      }
      open.removeEnds();
    }
    return groups;
  }

  private ImmutableList<AssetId> cycleThrough(AssetId first) {
    Map<AssetId, AssetId> cameFrom = new HashMap<>();
    Deque<AssetId> open = new ArrayDeque<>();
    open.add(first);
    while (!cameFrom.containsKey(first)) {
      AssetId next = open.remove();
      getAsset(next).dependsOn().stream()
          .filter(byId()::containsKey)
          .filter(needed -> cameFrom.putIfAbsent(needed, next) == null)
          .forEach(open::add);
    }
    Deque<AssetId> cycle = new ArrayDeque<>();
    AssetId last = first;
    do {
      last = requireNonNull(cameFrom.get(last));
      cycle.addFirst(last);
    } while (!last.equals(first));
    return ImmutableList.copyOf(cycle);
  }

  /** Brings the assets into the order of their ids; an id that occurs twice is refused. */
  @Value.Check
  default AssetInventory check() {
    byId();
    return Elements.inOrder(assets(), Asset::id)
        ? this
        : builder().assets(Elements.sorted(assets(), Asset::id)).build();
  }

  /** The inventory of those assets, in any order. */
  static AssetInventory of(Iterable<? extends Asset> assets) {
    return builder().addAllAssets(assets).build();
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AssetInventory}. */
  final class Builder extends ImmutableAssetInventory.Builder {
    Builder() {}
  }
}
