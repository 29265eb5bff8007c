package io.isms.context;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import com.google.common.collect.SortedSetMultimap;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;

/** What needs what in an inventory, to be taken apart in search of cycles. */
final class Dependencies {
  private final TreeSet<AssetId> open = new TreeSet<>();
  private final SortedSetMultimap<AssetId, AssetId> needs = TreeMultimap.create();
  private final SortedSetMultimap<AssetId, AssetId> neededBy = TreeMultimap.create();

  private Dependencies() {}

  static Dependencies of(AssetInventory inventory) {
    Dependencies dependencies = new Dependencies();
    for (Asset asset : inventory.assets()) {
      dependencies.open.add(asset.id());
      for (AssetId needed : asset.dependsOn()) {
        if (inventory.findAsset(needed).isPresent()) {
          dependencies.needs.put(asset.id(), needed);
          dependencies.neededBy.put(needed, asset.id());
        }
      }
    }
    return dependencies;
  }

  boolean isEmpty() {
    return open.isEmpty();
  }

  AssetId first() {
    return open.first();
  }

  /** Takes out, again and again, what needs nothing or is needed by nothing: it is on no cycle. */
  void removeEnds() {
    Deque<AssetId> ends = new ArrayDeque<>(open);
    while (!ends.isEmpty()) {
      AssetId id = ends.remove();
      if (open.contains(id) && (!needs.containsKey(id) || !neededBy.containsKey(id))) {
        Set<AssetId> neighbours = Sets.union(needs.get(id), neededBy.get(id)).immutableCopy();
        remove(id);
        ends.addAll(neighbours);
      }
    }
  }

  /** Takes out the asset with all that need it and that it needs. */
  ImmutableSortedSet<AssetId> removeGroupOf(AssetId id) {
    ImmutableSortedSet<AssetId> group =
        Sets.intersection(reachable(id, needs), reachable(id, neededBy)).stream()
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    group.forEach(this::remove);
    return group;
  }

  private static Set<AssetId> reachable(AssetId from, SortedSetMultimap<AssetId, AssetId> next) {
    TreeSet<AssetId> seen = new TreeSet<>();
    Deque<AssetId> ahead = new ArrayDeque<>();
    ahead.add(from);
    while (!ahead.isEmpty()) {
      AssetId id = ahead.remove();
      if (seen.add(id)) {
        ahead.addAll(next.get(id));
      }
    }
    return seen;
  }

  private void remove(AssetId id) {
    open.remove(id);
    needs.removeAll(id).forEach(needed -> neededBy.remove(needed, id));
    neededBy.removeAll(id).forEach(needy -> needs.remove(needy, id));
  }
}
