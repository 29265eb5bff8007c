package io.isms.riskcalc;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.Asset;
import io.isms.context.AssetId;
import io.isms.context.AssetInventory;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.risk.ValuePropagation;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.TreeSet;

/** The ways on which the value of one property passes through an inventory. */
final class ValuePaths {
  private final AssetInventory inventory;
  private final RiskCriteria criteria;
  private final Scale scale;
  private final SecurityProperty property;
  private final Map<AssetId, Integer> own = new TreeMap<>();
  private final Map<AssetId, Arrival> best = new TreeMap<>();
  private final Map<AssetId, Integer> bringers = new HashMap<>();

  ValuePaths(AssetInventory inventory, RiskCriteria criteria, SecurityProperty property) {
    this.inventory = inventory;
    this.criteria = criteria;
    this.scale = criteria.consequence();
    this.property = property;
    for (Asset asset : inventory.assets()) {
      LevelCode code = asset.valuation().get(property);
      if (code != null) {
        own.put(asset.id(), scale.indexOf(scale.getLevel(code)));
      }
    }
  }

  /**
   * A value that has come to an asset.
   *
   * @param place the level, by its place on the scale
   * @param way the assets that it passed, the one that it comes from first
   * @param lost the levels lost on the way
   */
  private record Arrival(int place, ImmutableList<AssetId> way, int lost) {}

  /** A step of the search for the ways on which the least is lost. */
  private record Step(AssetId asset, int lost, int length) {}

  ImmutableSortedMap<AssetId, Rating> values() {
    Optional<ValuePropagation> propagation = criteria.valuePropagation();
    Map<AssetId, TreeSet<AssetId>> unvalued = new HashMap<>();
    if (propagation.isPresent()) {
      own.forEach(this::pass);
      unvalued.putAll(passUnknown());
    } else {
      own.forEach((asset, place) -> arrive(asset, new Arrival(place, ImmutableList.of(asset), 0)));
    }
    ImmutableSortedMap.Builder<AssetId, Rating> values = ImmutableSortedMap.naturalOrder();
    for (AssetId asset : inventory.byId().keySet()) {
      Arrival arrival = best.get(asset);
      TreeSet<AssetId> unknown = unvalued.getOrDefault(asset, new TreeSet<>());
      values.put(
          asset,
          arrival == null || !unknown.isEmpty()
              ? Unrated.because(
                  String.format(
                      "%s not valued for %s",
                      unknown.isEmpty() ? asset : Joiner.on(", ").join(unknown), property))
              : rated(asset, arrival, propagation.flatMap(ValuePropagation::raisedFrom)));
    }
    return values.buildOrThrow();
  }

  /** Takes the value of one asset to all that it needs, on the ways on which the least is lost. */
  private void pass(AssetId source, int place) {
    Map<AssetId, AssetId> cameFrom = new HashMap<>();
    TreeSet<AssetId> settled = new TreeSet<>();
    PriorityQueue<Step> open =
        new PriorityQueue<>(
            Comparator.comparingInt(Step::lost)
                .thenComparingInt(Step::length)
                .thenComparing(Step::asset));
    Map<AssetId, Step> nearest = new HashMap<>();
    nearest.put(source, new Step(source, 0, 0));
    open.add(new Step(source, 0, 0));
    while (!open.isEmpty()) {
      Step step = open.remove();
      if (!settled.add(step.asset())) {
        continue;
      }
      arrive(
          step.asset(),
          new Arrival(Math.max(0, place - step.lost()), way(step.asset(), cameFrom), step.lost()));
      Asset asset = inventory.getAsset(step.asset());
      for (AssetId needed : Sets.intersection(asset.dependsOn(), inventory.byId().keySet())) {
        int lost = step.lost() + asset.attenuation().getOrDefault(needed, 0);
        Step next = new Step(needed, lost, step.length() + 1);
        Step known = nearest.get(needed);
        if (known == null || requireNonNull(open.comparator()).compare(next, known) < 0) {
          nearest.put(needed, next);
          cameFrom.put(needed, step.asset());
          open.add(next);
        }
      }
    }
  }

  private static ImmutableList<AssetId> way(AssetId to, Map<AssetId, AssetId> cameFrom) {
    Deque<AssetId> way = new ArrayDeque<>();
    for (AssetId at = to; at != null; at = cameFrom.get(at)) {
      way.addFirst(at);
    }
    return ImmutableList.copyOf(way);
  }

  /** Notes a value; of equal ones the asset's own stays, then that of the first asset by id. */
  private void arrive(AssetId asset, Arrival arrival) {
    Arrival known = best.get(asset);
    if (known == null || arrival.place() > known.place()) {
      best.put(asset, arrival);
      bringers.put(asset, 1);
    } else if (arrival.place() == known.place()) {
      bringers.merge(asset, 1, Integer::sum);
      if (arrival.way().size() == 1) {
        best.put(asset, arrival);
      }
    }
  }

  /**
   * For each asset that something unknown comes to, where it comes from: assets to which no value
   * comes at all, and of these the ones that nothing else needs but what they need themselves.
   */
  private Map<AssetId, TreeSet<AssetId>> passUnknown() {
    Map<AssetId, TreeSet<AssetId>> unknown = new HashMap<>();
    for (AssetId asset : Sets.difference(inventory.byId().keySet(), best.keySet())) {
      if (inventory.allDependenciesOf(asset).containsAll(inventory.dependentsOf(asset))) {
        unknown.computeIfAbsent(asset, it -> new TreeSet<>()).add(asset);
        inventory
            .allDependenciesOf(asset)
            .forEach(needed -> unknown.computeIfAbsent(needed, it -> new TreeSet<>()).add(asset));
      }
    }
    return unknown;
  }

  private RatedLevel rated(AssetId asset, Arrival arrival, Optional<Integer> raisedFrom) {
    AssetId source = arrival.way().get(0);
    int count = bringers.getOrDefault(asset, 0);
    int highest = scale.levels().size() - 1;
    boolean raised =
        raisedFrom.map(from -> count >= from).orElse(false) && arrival.place() < highest;
    Level level = scale.levels().get(raised ? arrival.place() + 1 : arrival.place());
    Derivation.Builder derivation =
        Derivation.builder()
            .method(AssetValues.PROPAGATED)
            .version(Integer.toString(criteria.version()))
            .putInput("asset", asset.value())
            .putInput("property", property.name())
            .putInput("from", source.value())
            .addStep(
                String.format(
                    "%s is valued %s for %s",
                    source, scale.levels().get(own.getOrDefault(source, 0)).label(), property));
    if (arrival.way().size() > 1) {
      derivation.addStep(
          String.format(
              "passes %s%s",
              Joiner.on(" > ").join(arrival.way()),
              arrival.lost() == 0
                  ? ""
                  : String.format(
                      ", less %s = %s",
                      arrival.lost(), scale.levels().get(arrival.place()).label())));
    }
    if (raised) {
      derivation.addStep(String.format("%s assets bring it, one more = %s", count, level.label()));
    }
    return RatedLevel.builder().level(level).derivation(derivation.build()).build();
  }
}
