package io.isms.context;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssetInventoryTest {
  /** A line from, a circle of that A-3 needs, and A-6 alone. */
  private static final AssetInventory INVENTORY =
      AssetInventory.of(
          List.of(
              asset("A-6"),
              asset("A-5", "A-4"),
              asset("A-4", "A-5"),
              asset("A-3", "A-4"),
              asset("A-2", "A-3"),
              asset("A-1", "A-2")));

  private static Asset asset(String id, String... needs) {
    return Asset.builder()
        .id(AssetId.of(id))
        .name(id)
        .kind(AssetKind.SOFTWARE)
        .dependsOn(Arrays.stream(needs).map(AssetId::of).toList())
        .build();
  }

  @Test
  void knowsAllThatAnAssetNeeds() {
    assertEquals("[A-2, A-3, A-4, A-5]", INVENTORY.allDependenciesOf(AssetId.of("A-1")).toString());
    assertEquals("[]", INVENTORY.allDependenciesOf(AssetId.of("A-6")).toString());
    assertEquals("[]", INVENTORY.allDependenciesOf(AssetId.of("A-99")).toString());
  }

  @Test
  void anAssetNeedsItselfOnACycleOnly() {
    assertEquals("[A-4, A-5]", INVENTORY.allDependenciesOf(AssetId.of("A-4")).toString());
    assertEquals("[A-4, A-5]", INVENTORY.onCycles().toString());
    assertEquals("[]", AssetInventory.EMPTY.onCycles().toString());
  }

  @Test
  void namesACycleOfEachGroup() {
    assertEquals("[[A-4, A-5]]", INVENTORY.cycles().toString());
    assertEquals("[]", AssetInventory.EMPTY.cycles().toString());
    AssetInventory two =
        AssetInventory.of(
            List.of(
                asset("A-1", "A-3", "A-2"),
                asset("A-2", "A-4"),
                asset("A-3", "A-1"),
                asset("A-4", "A-1", "A-9"),
                asset("A-5", "A-1", "A-7"),
                asset("A-6", "A-5"),
                asset("A-7", "A-6")));
    assertEquals("[[A-1, A-3], [A-5, A-7, A-6]]", two.cycles().toString());
  }

  @Test
  void derivesTheOtherDirection() {
    assertEquals("[A-3, A-5]", INVENTORY.dependentsOf(AssetId.of("A-4")).toString());
    assertEquals("[]", INVENTORY.dependentsOf(AssetId.of("A-1")).toString());
  }

  @Test
  void findsOrGetsAnAsset() {
    assertEquals("A-6", INVENTORY.getAsset(AssetId.of("A-6")).name());
    assertEquals(Optional.empty(), INVENTORY.findAsset(AssetId.of("A-9")));
    assertRefused(
        "Unknown asset 'A-9' (expected: one of [A-1, A-2, A-3, A-4, A-5, A-6])",
        () -> INVENTORY.getAsset(AssetId.of("A-9")));
  }

  @Test
  void refusesDuplicatesNamingThem() {
    assertRefused(
        "Invalid list: asset id [A-1, A-10] occurs twice (expected: once)",
        () ->
            AssetInventory.of(
                List.of(
                    asset("A-10"),
                    asset("A-1", "A-2"),
                    asset("A-10"),
                    asset("A-1"),
                    asset("A-2"))));
  }

  @Test
  void passesOverWhatIsNotInTheInventory() {
    AssetInventory open = AssetInventory.of(List.of(asset("A-1", "A-2", "A-9"), asset("A-2")));
    assertEquals(
        ImmutableSortedSet.of(AssetId.of("A-2")), open.allDependenciesOf(AssetId.of("A-1")));
    assertEquals(ImmutableSortedSet.of(), open.allDependenciesOf(AssetId.of("A-9")));
  }
}
