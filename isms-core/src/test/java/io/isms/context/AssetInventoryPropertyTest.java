package io.isms.context;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.testing.ContextDomain;
import io.isms.testing.Samples;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(ContextDomain.class)
@Domain(DomainContext.Global.class)
class AssetInventoryPropertyTest {
  /** Whether there is a way of at least one step, by trying all ways without a loop. */
  private static boolean leadsTo(
      AssetInventory inventory, AssetId from, AssetId to, Set<AssetId> passed) {
    return inventory.getAsset(from).dependsOn().stream()
        .anyMatch(
            next ->
                next.equals(to)
                    || (!passed.contains(next)
                        && leadsTo(inventory, next, to, with(passed, next))));
  }

  private static Set<AssetId> with(Set<AssetId> some, AssetId one) {
    TreeSet<AssetId> more = new TreeSet<>(some);
    more.add(one);
    return more;
  }

  private static Set<AssetId> closure(AssetInventory inventory, AssetId from) {
    return inventory.byId().keySet().stream()
        .filter(to -> leadsTo(inventory, from, to, Set.of(from)))
        .collect(Collectors.toSet());
  }

  @Property(tries = 200)
  void dependenciesAreWhatEveryWayLeadsTo(@ForAll AssetInventory inventory) {
    for (AssetId id : inventory.byId().keySet()) {
      assertEquals(closure(inventory, id), inventory.allDependenciesOf(id));
    }
  }

  @Property(tries = 200)
  void cyclesAreWaysThatLeadBack(@ForAll AssetInventory inventory) {
    assertEquals(
        inventory.byId().keySet().stream()
            .filter(id -> leadsTo(inventory, id, id, Set.of()))
            .collect(Collectors.toSet()),
        inventory.onCycles());
  }

  @Property(tries = 200)
  void eachCycleLeadsBackAndNoneIsLeftOut(@ForAll AssetInventory inventory) {
    TreeSet<AssetId> covered = new TreeSet<>();
    for (List<AssetId> cycle : inventory.cycles()) {
      for (int i = 0; i < cycle.size(); i++) {
        AssetId next = cycle.get((i + 1) % cycle.size());
        assertTrue(inventory.getAsset(cycle.get(i)).dependsOn().contains(next));
      }
      AssetId first = cycle.get(0);
      assertTrue(covered.add(first));
      inventory.allDependenciesOf(first).stream()
          .filter(id -> inventory.allDependenciesOf(id).contains(first))
          .forEach(covered::add);
    }
    assertEquals(inventory.onCycles(), covered);
  }

  @Property(tries = 100)
  void dependentsAreTheOtherDirection(@ForAll AssetInventory inventory) {
    for (AssetId one : inventory.byId().keySet()) {
      for (AssetId other : inventory.byId().keySet()) {
        assertEquals(
            inventory.getAsset(one).dependsOn().contains(other),
            inventory.dependentsOf(other).contains(one));
      }
    }
  }

  @Provide
  Arbitrary<Tuple2<AssetInventory, AssetInventory>> twins() {
    return ContextDomain.assetInventory()
        .flatMap(
            one ->
                Samples.shuffled(one.assets())
                    .map(assets -> Tuple.of(one, AssetInventory.of(assets))));
  }

  @Property(tries = 100)
  void theOrderInWhichAssetsAreGivenDoesNotMatter(
      @ForAll("twins") Tuple2<AssetInventory, AssetInventory> twins) {
    assertEquals(twins.get1(), twins.get2());
    assertEquals(
        ImmutableSortedSet.copyOf(twins.get2().assets().stream().map(Asset::id).toList()).asList(),
        twins.get2().assets().stream().map(Asset::id).toList());
  }
}
