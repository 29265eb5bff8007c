package io.isms.annexa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.control.Control;
import io.isms.control.ControlAttribute;
import io.isms.control.ControlAttributes;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlObjective;
import io.isms.standard.Edition;
import io.isms.standard.NaturalOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogues hold the published facts, and a sentence of ours on each entry. */
class CatalogueFactsTest {
  @ParameterizedTest
  @EnumSource(Edition.class)
  void idsKindsParentsAndTitlesAreThePublishedOnes(Edition edition) {
    ControlCatalog catalog = AnnexA.catalog(edition);
    List<List<String>> entries = new ArrayList<>();
    catalog
        .groups()
        .forEach(
            it ->
                entries.add(
                    row(it.id(), it.kind().name().toLowerCase(Locale.ROOT), "", it.title())));
    catalog
        .objectives()
        .forEach(it -> entries.add(row(it.id(), "objective", it.group(), it.title())));
    for (Control control : catalog.controls()) {
      Object parent =
          control.objective().isPresent()
              ? control.objective().orElseThrow()
              : control.group().orElseThrow();
      entries.add(row(control.id().number(), "control", parent, control.title()));
    }
    entries.sort(Comparator.comparing(row -> row.get(0), NaturalOrder.INSTANCE));

    assertEquals(Facts.rows("annex-a-" + edition + ".csv"), entries);
  }

  private static List<String> row(Object id, String kind, Object parent, String title) {
    return ImmutableList.of(
        id.toString(), kind, parent.toString(), title.contains(",") ? '"' + title + '"' : title);
  }

  @Test
  void attributesAreThePublishedOnes() {
    List<String> lines = new ArrayList<>();
    for (Control control : AnnexA.catalog(Edition.E2022).controls()) {
      ControlAttributes attributes = control.attributes();
      lines.add(
          Joiner.on(',')
              .join(
                  control.id().number(),
                  tags(attributes.types()),
                  Joiner.on(';').join(attributes.properties()),
                  tags(attributes.concepts()),
                  tags(attributes.capabilities()),
                  tags(attributes.domains())));
    }
    assertEquals(Facts.lines("attributes-2022.csv"), lines);
  }

  private static String tags(Iterable<? extends ControlAttribute> values) {
    List<String> tags = new ArrayList<>();
    values.forEach(value -> tags.add(value.tag()));
    return Joiner.on(';').join(tags);
  }

  @Test
  void everyControlAndObjectiveHasASentenceOfItsOwn() {
    List<String> summaries = new ArrayList<>();
    for (Edition edition : Edition.values()) {
      AnnexA.catalog(edition).controls().stream().map(Control::summary).forEach(summaries::add);
      AnnexA.catalog(edition).objectives().stream()
          .map(ControlObjective::summary)
          .forEach(summaries::add);
    }
    Set<String> different = new HashSet<>(summaries);

    assertEquals(340 + 74, summaries.size());
    assertEquals(summaries.size(), different.size());
    for (String summary : summaries) {
      int words = Splitter.on(' ').splitToList(summary).size();
      assertTrue(words >= 8 && words <= 28, summary);
      assertTrue(summary.endsWith(".") && Character.isUpperCase(summary.charAt(0)), summary);
      assertTrue(CharMatcher.ascii().matchesAllOf(summary), summary);
      assertFalse(Arrays.asList(summary.split(" ", -1)).contains("shall"), summary);
    }
  }
}
