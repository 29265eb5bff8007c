package io.isms.annexa;

import static io.isms.annexa.SoaCases.decisions;
import static io.isms.annexa.SoaCases.soaOver;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.ApplicableControl;
import io.isms.applicability.ExcludedControl;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.SoaEntry;
import io.isms.common.Finding;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

class StatementOfApplicabilityBuilderPropertyTest {
  @Property(tries = 100)
  @Tag("I3")
  @Tag("I30")
  void aDeletedDecisionIsReportedAndNothingElse(
      @ForAll Edition edition, @ForAll @IntRange(max = 91) int place) {
    List<SoaEntry> decisions = decisions(edition);
    ControlId control = decisions.remove(place).control();

    ImmutableList<Finding> findings = soaOver(edition, decisions).build().findings();
    assertEquals(ImmutableList.of("SOA-MISSING " + control), codes(findings));
  }

  @Property(tries = 100)
  void aDoubledDecisionIsReportedAndNothingElse(
      @ForAll Edition edition, @ForAll @IntRange(max = 91) int place) {
    List<SoaEntry> decisions = decisions(edition);
    SoaEntry doubled = decisions.get(place);
    decisions.add(doubled);

    assertEquals(
        ImmutableList.of("SOA-REPEATED " + doubled.control()),
        codes(soaOver(edition, decisions).build().findings()));
  }

  @Property(tries = 100)
  @Tag("I4")
  @Tag("I30")
  void anUnjustifiedDecisionIsReportedAndNothingElse(
      @ForAll Edition edition, @ForAll @IntRange(max = 91) int place) {
    List<SoaEntry> decisions = decisions(edition);
    SoaEntry entry = decisions.get(place);
    String code;
    if (entry instanceof ExcludedControl excluded) {
      decisions.set(place, excluded.withJustification(Optional.of("  ")));
      code = "SOA-NO-JUSTIFICATION ";
    } else {
      decisions.set(place, unreasoned((IncludedControl) entry));
      code = "SOA-NO-REASON ";
    }
    assertEquals(
        ImmutableList.of(code + entry.control()),
        codes(soaOver(edition, decisions).build().findings()));
  }

  private static IncludedControl unreasoned(IncludedControl entry) {
    return entry.withReasons(ImmutableSortedSet.of());
  }

  @Property(tries = 50)
  @Tag("I30")
  @Tag("G30")
  void theOrderOfTheDecisionsDoesNotMatter(@ForAll Edition edition, @ForAll Random random) {
    List<SoaEntry> shuffled = decisions(edition);
    Collections.shuffle(shuffled, random);

    assertEquals(
        soaOver(edition, decisions(edition)).build().get(),
        soaOver(edition, shuffled).build().get());
  }

  @Property(tries = 10)
  @Tag("I30")
  void buildingTwiceGivesTheSameTwice(@ForAll Edition edition) {
    StatementOfApplicabilityBuilder builder = soaOver(edition, decisions(edition));
    assertEquals(builder.build(), builder.build());
  }

  @Property(tries = 10)
  @Tag("I2")
  @Tag("G30")
  void aStatementHasEveryControlOfTheEditionOnceInOrder(@ForAll Edition edition) {
    List<ControlId> expected = new ArrayList<>();
    SoaCases.catalog(edition).controls().stream().map(Control::id).forEach(expected::add);
    expected.add(SoaCases.OWN.id());

    assertEquals(
        expected,
        soaOver(edition, decisions(edition)).build().get().entries().stream()
            .map(SoaEntry::control)
            .toList());
  }

  @Property(tries = 50)
  @Tag("I30")
  void allGapsComeBackAtOnceSorted(
      @ForAll Edition edition, @ForAll @IntRange(min = 1, max = 40) int missing) {
    List<SoaEntry> decisions = decisions(edition);
    List<SoaEntry> few = decisions.subList(missing, decisions.size());
    ImmutableList<Finding> findings = soaOver(edition, few).build().findings();

    assertEquals(missing, findings.size());
    assertEquals(Finding.sorted(findings), findings);
  }

  @Property(tries = 10)
  @Tag("G19")
  void whatTreatmentsNeedIsIncludedOnRequestBecauseOfTheirRisks(@ForAll Edition edition) {
    List<SoaEntry> decisions = decisions(edition);
    decisions.removeIf(
        entry -> entry instanceof ApplicableControl applicable && !applicable.risks().isEmpty());

    assertEquals(
        soaOver(edition, decisions(edition)).build().get(),
        soaOver(edition, decisions).includeNecessaryControls().build().get());
    assertTrue(!soaOver(edition, decisions).build().findings().isEmpty());
  }

  private static List<String> codes(ImmutableList<Finding> findings) {
    return findings.stream().map(it -> it.code() + " " + it.subject()).toList();
  }
}
