package io.isms.riskcalc;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.context.AssetId;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskCriteria;
import io.isms.risk.Scale;
import io.isms.risk.Unrated;
import io.isms.risk.ValuePropagation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * The ways on which the value of one property passes through an inventory. Time grows with the
 * number of dependencies, not with the number of ways.
 */
final class ValuePaths {
  /** How many unvalued assets a reason names at most. */
  private static final int NAMED = 3;

  private static final int NO_VALUE = -1;

  private final DependencyGraph graph;
  private final RiskCriteria criteria;
  private final Scale scale;
  private final SecurityProperty property;

  /** The own value of each asset, as a place on the scale. */
  private final int[] own;

  /** The highest value that comes to each asset; empty where none comes to. */
  private final List<Optional<Arrival>> arrivals = new ArrayList<>();

  ValuePaths(DependencyGraph graph, RiskCriteria criteria, SecurityProperty property) {
    this.graph = graph;
    this.criteria = criteria;
    this.scale = criteria.consequence();
    this.property = property;
    this.own = new int[graph.size()];
    for (int asset = 0; asset < own.length; asset++) {
      LevelCode code = graph.asset(asset).valuation().get(property);
      own[asset] = code == null ? NO_VALUE : scale.indexOf(scale.getLevel(code));
      arrivals.add(Optional.empty());
    }
  }

  /**
   * A value that comes to an asset.
   *
   * @param asset the asset
   * @param level the level, as a place on the scale
   * @param source the asset whose own value it is
   * @param from the arrival from which it was passed on; empty at the source
   * @param length the number of assets on the way after the source
   * @param lost the levels lost on the way
   */
  private record Arrival(
      int asset, int level, int source, Optional<Arrival> from, int length, int lost) {
    /** The highest first, of equal ones the nearest, then that of the first source by id. */
    static final Comparator<Arrival> HIGHEST_FIRST =
        Comparator.comparingInt(Arrival::level)
            .reversed()
            .thenComparingInt(Arrival::length)
            .thenComparingInt(Arrival::source)
            .thenComparingInt(Arrival::asset);

    static Arrival own(int asset, int level) {
      return new Arrival(asset, level, asset, Optional.empty(), 0, 0);
    }

    Arrival passedTo(int needed, int loss) {
      return new Arrival(
          needed, Math.max(0, level - loss), source, Optional.of(this), length + 1, lost + loss);
    }
  }

  ImmutableSortedMap<AssetId, Rating> values() {
    Optional<ValuePropagation> propagation = criteria.valuePropagation();
    propagation.ifPresentOrElse(it -> pass(), this::keep);
    List<List<Integer>> unvalued = unvalued(propagation.isPresent());
    Optional<Integer> raisedFrom = propagation.flatMap(ValuePropagation::raisedFrom);
    BitSet raised = raisedFrom.map(this::broughtByMany).orElseGet(BitSet::new);
    ImmutableSortedMap.Builder<AssetId, Rating> values = ImmutableSortedMap.naturalOrder();
    for (int asset = 0; asset < own.length; asset++) {
      values.put(
          id(asset),
          unvalued.get(asset).isEmpty()
              ? rated(
                  arrivals.get(asset).orElseThrow(),
                  raised.get(asset) ? raisedFrom : Optional.empty())
              : Unrated.because(
                  Joiner.on(", ").join(unvalued.get(asset).stream().map(this::id).iterator())
                      + " not valued for "
                      + property));
    }
    return values.buildOrThrow();
  }

  private AssetId id(int asset) {
    return graph.asset(asset).id();
  }

  private void keep() {
    for (int asset = 0; asset < own.length; asset++) {
      if (own[asset] != NO_VALUE) {
        arrivals.set(asset, Optional.of(Arrival.own(asset, own[asset])));
      }
    }
  }

  /** Takes all values to the assets that are needed, the highest first. */
  private void pass() {
    PriorityQueue<Arrival> open = new PriorityQueue<>(Arrival.HIGHEST_FIRST);
    for (int asset = 0; asset < own.length; asset++) {
      if (own[asset] != NO_VALUE) {
        open.add(Arrival.own(asset, own[asset]));
      }
    }
    while (!open.isEmpty()) {
      Arrival arrival = open.remove();
      if (arrivals.get(arrival.asset()).isEmpty()) {
        arrivals.set(arrival.asset(), Optional.of(arrival));
        graph.forEachNeeded(
            arrival.asset(),
            (needed, loss) -> {
              if (arrivals.get(needed).isEmpty()) {
                open.add(arrival.passedTo(needed, loss));
              }
            });
      }
    }
  }

  /**
   * The first unvalued assets by id from which something unknown comes to each asset: assets to
   * which no value comes, and where values pass on, of these the ones that nothing needs or that
   * need each other.
   */
  private List<List<Integer>> unvalued(boolean passesOn) {
    BitSet starts = new BitSet();
    for (int asset = 0; asset < own.length; asset++) {
      starts.set(asset, arrivals.get(asset).isEmpty());
    }
    if (!passesOn) {
      return firstToReach(starts, 1, (asset, needed, loss) -> false);
    }
    BitSet needed = new BitSet();
    starts.stream().forEach(asset -> graph.forEachNeeded(asset, (one, loss) -> needed.set(one)));
    needed.stream().filter(asset -> !graph.isOnCycle(asset)).forEach(starts::clear);
    return firstToReach(starts, NAMED, (asset, one, loss) -> true);
  }

  /** The assets whose highest value comes from that many assets or more. */
  private BitSet broughtByMany(int count) {
    BitSet valued = new BitSet();
    BitSet highest = new BitSet();
    for (int asset = 0; asset < own.length; asset++) {
      valued.set(asset, own[asset] != NO_VALUE);
      highest.set(asset, own[asset] != NO_VALUE && own[asset] == level(asset));
    }
    List<List<Integer>> bringers =
        firstToReach(highest, count, (asset, needed, loss) -> level(asset) - loss == level(needed));
    List<List<Integer>> all = firstToReach(valued, count, (asset, needed, loss) -> true);
    BitSet many = new BitSet();
    for (int asset = 0; asset < own.length; asset++) {
      // every value falls to the lowest level that comes to an asset which has no higher one
      many.set(asset, (level(asset) == 0 ? all : bringers).get(asset).size() >= count);
    }
    return many;
  }

  private int level(int asset) {
    return arrivals.get(asset).map(Arrival::level).orElse(NO_VALUE);
  }

  /** Which dependencies are to be followed. */
  private interface Dependency {
    boolean leads(int asset, int needed, int loss);
  }

  /**
   * The first of those starts by id that lead to each asset, itself included, but no more than so
   * many for one asset: who has them has passed on as many, so that the others need not be followed
   * any further.
   */
  private List<List<Integer>> firstToReach(BitSet starts, int most, Dependency dependency) {
    List<List<Integer>> reached = new ArrayList<>();
    for (int asset = 0; asset < own.length; asset++) {
      reached.add(new ArrayList<>());
    }
    starts.stream()
        .forEach(
            start -> {
              Deque<Integer> open = new ArrayDeque<>();
              open.add(start);
              while (!open.isEmpty()) {
                int asset = open.remove();
                List<Integer> known = reached.get(asset);
                boolean isNew = known.isEmpty() || known.get(known.size() - 1) != start;
                if (isNew && known.size() < most) {
                  known.add(start);
                  graph.forEachNeeded(
                      asset,
                      (needed, loss) -> {
                        if (dependency.leads(asset, needed, loss)) {
                          open.add(needed);
                        }
                      });
                }
              }
            });
    return reached;
  }

  /** The value that has come to an asset, one level more where that many assets bring it. */
  private RatedLevel rated(Arrival arrival, Optional<Integer> bringers) {
    boolean raised = bringers.isPresent() && arrival.level() < scale.levels().size() - 1;
    Level level = scale.levels().get(arrival.level() + (raised ? 1 : 0));
    Derivation.Builder derivation =
        Derivation.builder()
            .method(AssetValues.PROPAGATED)
            .version(Integer.toString(criteria.version()))
            .putInput("asset", id(arrival.asset()).value())
            .putInput("property", property.name())
            .putInput("from", id(arrival.source()).value())
            .addStep(
                String.format(
                    "%s is valued %s for %s",
                    id(arrival.source()),
                    scale.levels().get(own[arrival.source()]).label(),
                    property));
    if (arrival.length() > 0) {
      derivation.addStep("passes " + Joiner.on(" > ").join(way(arrival)) + less(arrival));
    }
    if (raised) {
      derivation.addStep(
          String.format(
              "%s assets or more bring it, one level more = %s",
              bringers.orElseThrow(), level.label()));
    }
    return RatedLevel.builder().level(level).derivation(derivation.build()).build();
  }

  /** The assets on the way, the source first. */
  private ImmutableList<AssetId> way(Arrival arrival) {
    Deque<AssetId> way = new ArrayDeque<>();
    Optional<Arrival> at = Optional.of(arrival);
    while (at.isPresent()) {
      way.addFirst(id(at.orElseThrow().asset()));
      at = at.orElseThrow().from();
    }
    return ImmutableList.copyOf(way);
  }

  private String less(Arrival arrival) {
    return arrival.lost() == 0
        ? ""
        : String.format(
            ", less %s = %s", arrival.lost(), scale.levels().get(arrival.level()).label());
  }
}
