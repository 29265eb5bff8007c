package io.isms.context;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AssetTest {
  private static final Asset LAPTOP =
      Asset.builder().id(AssetId.of("A-1")).name("Laptop").kind(AssetKind.HARDWARE).build();

  @Test
  void liesInsideTheScopeUnlessSaidOtherwise() {
    assertTrue(LAPTOP.inScope());
  }

  @Test
  void refusesABlankName() {
    assertRefused("Invalid asset A-1: name is blank", () -> LAPTOP.withName("\t"));
  }

  @Test
  void aNeedInPartIsANeed() {
    Asset needy = LAPTOP.withDependsOn(ImmutableSortedSet.of(AssetId.of("A-2")));
    assertEquals(
        2,
        needy.withAttenuation(Map.of(AssetId.of("A-2"), 2)).attenuation().get(AssetId.of("A-2")));
    assertRefused(
        "Invalid asset A-1: attenuation of A-3 (expected: of one of dependsOn [A-2])",
        () -> needy.withAttenuation(Map.of(AssetId.of("A-3"), 1)));
    assertRefused(
        "Invalid asset A-1: attenuation 0 of A-2 (expected: 1 or more)",
        () -> needy.withAttenuation(Map.of(AssetId.of("A-2"), 0)));
  }

  @Test
  void refusesToDependOnItself() {
    assertRefused(
        "Invalid asset A-1: dependsOn itself (expected: others)",
        () -> LAPTOP.withDependsOn(ImmutableSortedSet.of(AssetId.of("A-1"), AssetId.of("A-2"))));
  }
}
