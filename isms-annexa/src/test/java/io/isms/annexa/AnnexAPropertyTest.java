package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;

/** The numbers of every Annex A: each once, under the number above it, without a gap. */
class AnnexAPropertyTest {
  /** The part before the last point. */
  private static String above(String number) {
    return number.substring(0, number.lastIndexOf('.'));
  }

  private static void assertNoGap(Collection<String> numbers) {
    SetMultimap<String, Integer> ordinals = LinkedHashMultimap.create();
    for (String number : numbers) {
      int ordinal = Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
      assertTrue(ordinals.put(above(number), ordinal), number + " twice");
    }
    ordinals
        .asMap()
        .forEach(
            (parent, under) -> {
              int first = parent.equals("A") ? 5 : 1;
              assertEquals(
                  IntStream.range(first, first + under.size()).boxed().toList(),
                  List.copyOf(under),
                  parent);
            });
  }

  @Property(tries = 10)
  @Tag("I1")
  void everyNumberIsThereOnceBelowTheOneAboveIt(@ForAll Edition edition) {
    ControlCatalog catalog = AnnexA.catalog(edition);
    List<String> groups = catalog.groups().stream().map(it -> it.id().value()).toList();
    List<String> objectives = catalog.objectives().stream().map(it -> it.id().value()).toList();
    List<String> controls = catalog.controls().stream().map(it -> it.id().number()).toList();

    assertNoGap(groups);
    assertNoGap(objectives);
    assertNoGap(controls);
    catalog.objectives().forEach(it -> assertEquals(it.group().value(), above(it.id().value())));
    for (Control control : catalog.controls()) {
      String parent =
          control
              .objective()
              .map(it -> it.value())
              .orElseGet(() -> control.group().orElseThrow().value());
      assertEquals(parent, above(control.id().number()));
    }
    assertTrue(
        new HashSet<>(groups).containsAll(objectives.stream().map(it -> above(it)).toList()));
  }

  @Property(tries = 60)
  @Tag("I1")
  void sortingGivesTheOrderOfTheAnnexFromAnyOther(@ForAll Edition edition, @ForAll Random random) {
    List<ControlId> ids = AnnexA.catalog(edition).controls().stream().map(Control::id).toList();
    List<ControlId> shuffled = new ArrayList<>(ids);
    Collections.shuffle(shuffled, random);
    Collections.sort(shuffled);

    assertEquals(ids, shuffled);
  }
}
