package io.isms.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class ElementsPropertyTest {
  @Property(tries = 200)
  void sortingPutsInOrderAndLosesNothing(
      @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> all) {
    List<Integer> sorted = Elements.sorted(all, element -> element);
    assertTrue(Elements.inOrder(sorted, element -> element));
    assertEquals(all.stream().sorted().toList(), sorted);
  }

  @Property(tries = 200)
  void refusesExactlyWhatOccursTwice(@ForAll @Size(max = 6) List<@IntRange(max = 5) Integer> all) {
    TreeSet<Integer> twice =
        all.stream()
            .filter(one -> all.stream().filter(one::equals).count() > 1)
            .collect(Collectors.toCollection(TreeSet::new));
    if (twice.isEmpty()) {
      assertEquals(
          all.stream().sorted().toList(),
          List.copyOf(Elements.byId("number", all, element -> element).values()));
    } else {
      assertEquals(
          "Invalid list: number id " + twice + " occurs twice (expected: once)",
          assertThrows(
                  IllegalArgumentException.class,
                  () -> Elements.byId("number", all, element -> element))
              .getMessage());
    }
  }
}
