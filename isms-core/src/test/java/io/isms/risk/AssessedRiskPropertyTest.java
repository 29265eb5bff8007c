package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Ordering;
import io.isms.testing.Known;
import io.isms.testing.RiskDomain;
import io.isms.testing.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AssessedRiskPropertyTest {
  /** Lines on different risks, rated on one scale. */
  @Provide
  Arbitrary<List<AssessedRisk>> lines() {
    return Known.any()
        .flatMap(
            known ->
                Samples.forEach(known.risks().keySet(), risk -> RiskDomain.assessedOf(known, risk)))
        .map(all -> all);
  }

  @Property(tries = 200)
  @Tag("G13")
  void urgencyIsATotalOrder(@ForAll("lines") List<AssessedRisk> lines) {
    for (AssessedRisk a : lines) {
      for (AssessedRisk b : lines) {
        int result = AssessedRisk.BY_URGENCY.compare(a, b);
        assertEquals(a.risk().equals(b.risk()), result == 0);
        assertEquals(
            Integer.signum(result), -Integer.signum(AssessedRisk.BY_URGENCY.compare(b, a)));
        for (AssessedRisk c : lines) {
          if (result < 0 && AssessedRisk.BY_URGENCY.compare(b, c) < 0) {
            assertTrue(AssessedRisk.BY_URGENCY.compare(a, c) < 0);
          }
        }
      }
    }
  }

  @Property(tries = 200)
  @Tag("G13")
  void unratedRisksComeFirstAndAHigherLevelNeverAfterALowerOne(
      @ForAll("lines") List<AssessedRisk> lines) {
    List<AssessedRisk> sorted = Ordering.from(AssessedRisk.BY_URGENCY).sortedCopy(lines);
    boolean rated = false;
    int last = Integer.MAX_VALUE;
    for (AssessedRisk line : sorted) {
      if (line.current().findLevel().isEmpty()) {
        assertTrue(!rated, "unrated after rated");
      } else {
        rated = true;
        int rank = line.current().findLevel().orElseThrow().rank();
        assertTrue(rank <= last, "higher after lower");
        last = rank;
      }
    }
  }

  @Property(tries = 100)
  @Tag("G10")
  @Tag("G13")
  void theRankingDoesNotDependOnTheOrderItStartsFrom(
      @ForAll("lines") List<AssessedRisk> lines, @ForAll Random random) {
    List<AssessedRisk> shuffled = new ArrayList<>(lines);
    Collections.shuffle(shuffled, random);
    assertEquals(RiskDomain.prioritised(lines), RiskDomain.prioritised(shuffled));
  }
}
