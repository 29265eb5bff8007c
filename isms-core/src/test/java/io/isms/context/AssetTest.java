package io.isms.context;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
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
  void refusesToDependOnItself() {
    assertRefused(
        "Invalid asset A-1: dependsOn itself (expected: others)",
        () -> LAPTOP.withDependsOn(ImmutableSortedSet.of(AssetId.of("A-1"), AssetId.of("A-2"))));
  }
}
