package io.isms.common;

import static io.isms.testing.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ElementsTest {
  @Test
  void namesEveryIdThatOccursTwiceOrMore() {
    assertRefused(
        "Invalid list: letter id [b, c] occurs twice (expected: once)",
        () -> Elements.byId("letter", List.of("c", "b", "a", "c", "b", "c"), letter -> letter));
  }

  @Test
  void anUnknownIdIsToldWithTheKnownOnes() {
    assertRefused(
        "Unknown letter 'x' (expected: one of [a, b])",
        () -> Elements.get("letter", ImmutableSortedMap.of("a", 1, "b", 2), "x"));
    assertRefused(
        "Unknown letter 'x' (expected: one of [])",
        () -> Elements.get("letter", ImmutableSortedMap.<String, Integer>of(), "x"));
  }

  @Test
  void namesTwelveKnownIdsAtMost() {
    assertEquals(
        "Unknown number '99' (expected: one of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])",
        Elements.unknown("number", 99, IntStream.rangeClosed(1, 12).boxed().toList()));
    assertEquals(
        "Unknown number '99' (expected: one of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, … 13 in"
            + " all])",
        Elements.unknown("number", 99, IntStream.rangeClosed(1, 13).boxed().toList()));
  }
}
