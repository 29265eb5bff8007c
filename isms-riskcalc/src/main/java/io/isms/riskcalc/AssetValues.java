package io.isms.riskcalc;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.isms.common.Finding;
import io.isms.common.FindingKind;
import io.isms.common.SecurityProperty;
import io.isms.common.Severity;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Risk;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Unrated;
import io.isms.standard.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What assets are worth once value has passed along their dependencies: an asset is worth as much
 * as what needs it, directly or through others, less what is lost on the way where it is needed
 * only in part. How it passes the criteria declare; where they do not, each asset keeps its own
 * value.
 *
 * <p>An asset of which something is unknown has no value: it is needed by an asset, or is one, that
 * nobody valued and that nothing with a value needs. Cycles do no harm to the values, but are
 * reported. The order of the assets does not matter.
 */
public final class AssetValues {
  /** The name of the method in the derivation of a value. */
  public static final String PROPAGATED = "propagated-value";

  /** Assets need each other in a cycle. */
  public static final FindingKind CYCLE =
      new FindingKind("ASSET-DEPENDENCY-CYCLE", Severity.CONSISTENCY, "6.1.2 c)", "4.2.1 d) 1)");

  private final AssetInventory inventory;
  private final ImmutableSortedMap<SecurityProperty, ImmutableSortedMap<AssetId, Rating>> values;

  private AssetValues(
      AssetInventory inventory,
      ImmutableSortedMap<SecurityProperty, ImmutableSortedMap<AssetId, Rating>> values) {
    this.inventory = inventory;
    this.values = values;
  }

  /**
   * The values of the assets of an inventory by those criteria.
   *
   * @throws IllegalArgumentException if a value is not on the consequence scale of the criteria
   */
  public static AssetValues of(AssetInventory inventory, RiskCriteria criteria) {
    ImmutableSortedSet<SecurityProperty> properties =
        inventory.assets().stream()
            .flatMap(asset -> asset.valuation().keySet().stream())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    ImmutableSortedMap.Builder<SecurityProperty, ImmutableSortedMap<AssetId, Rating>> values =
        ImmutableSortedMap.naturalOrder();
    DependencyGraph graph = new DependencyGraph(inventory);
    for (SecurityProperty property : properties) {
      values.put(property, new ValuePaths(graph, criteria, property).values());
    }
    return new AssetValues(inventory, values.buildOrThrow());
  }

  /**
   * What the loss of that property of the asset weighs, a level of consequence with where it comes
   * from; unrated if something is unknown, which the reason names.
   *
   * @throws IllegalArgumentException if the asset is not in the inventory
   */
  public Rating valueOf(AssetId asset, SecurityProperty property) {
    inventory.getAsset(asset);
    return Optional.ofNullable(values.get(property))
        .flatMap(byAsset -> Optional.ofNullable(byAsset.get(asset)))
        .orElseGet(() -> Unrated.because("no asset is valued for " + property));
  }

  /**
   * What a risk could cost by the values of the assets that it affects, for each property for which
   * any asset is valued: the highest of them; unrated if one of them is. Empty if the risk names no
   * asset.
   *
   * @throws IllegalArgumentException if an asset is not in the inventory
   */
  public ImmutableSortedMap<SecurityProperty, Rating> consequencesOf(Risk risk) {
    ImmutableSortedSet<AssetId> assets = risk.identification().affectedAssets();
    ImmutableSortedMap.Builder<SecurityProperty, Rating> consequences =
        ImmutableSortedMap.naturalOrder();
    if (!assets.isEmpty()) {
      values
          .keySet()
          .forEach(
              property ->
                  consequences.put(
                      property,
                      highest(assets.stream().map(asset -> valueOf(asset, property)).toList())));
    }
    return consequences.buildOrThrow();
  }

  private static Rating highest(List<Rating> ratings) {
    ImmutableSortedSet<String> unknown =
        ratings.stream()
            .filter(Unrated.class::isInstance)
            .map(rating -> ((Unrated) rating).reason())
            .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    return unknown.isEmpty()
        ? ratings.stream()
            .map(RatedLevel.class::cast)
            .reduce(
                (a, b) ->
                    Comparator.<RatedLevel>comparingInt(it -> it.level().rank()).compare(a, b) >= 0
                        ? a
                        : b)
            .orElseThrow()
        : Unrated.because(String.join("; ", unknown));
  }

  /** The assets that need each other in a cycle, one finding for each group of them. */
  public ImmutableList<Finding> findings(Edition edition) {
    return Finding.sorted(
        inventory.cycles().stream()
            .map(
                cycle ->
                    CYCLE.about(
                        edition,
                        cycle.get(0),
                        "assets need each other: %s > %s (expected: no cycle)",
                        Joiner.on(" > ").join(cycle),
                        cycle.get(0)))
            .toList());
  }
}
