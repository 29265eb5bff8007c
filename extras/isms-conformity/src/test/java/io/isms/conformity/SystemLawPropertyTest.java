package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.control.ControlImplementation;
import io.isms.declaration.ConformityClaim;
import io.isms.declaration.GuidanceWaiver;
import io.isms.leadership.ApprovalSubject;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.testing.IsmsDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What holds of the system as a whole: leave to operate, claims, waivers and the verdict. */
class SystemLawPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  private static ConformityReport check(Isms isms, Edition edition) {
    return CHECKER.check(isms, edition, ConformingIsms.DAY, FULL);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Domain(IsmsDomain.class)
  @Domain(DomainContext.Global.class)
  @Tag("G3")
  @Tag("I27")
  void anySystemHasAVerdictOnEveryRowOfAnyEdition(@ForAll Isms isms, @ForAll Edition edition) {
    assertEquals(
        Requirements.of(edition).rows().stream().map(Requirement::ref).toList(),
        check(isms, edition).requirements().stream().map(RequirementResult::requirement).toList());
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I14")
  void nothingBeginsBeforeManagementGivesLeave(
      @ForAll @IntRange(min = -20, max = 20) int operated,
      @ForAll @IntRange(min = -20, max = 20) int implemented) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    LocalDate leave = LocalDate.of(2025, 2, 1);
    LocalDate began = leave.plusDays(operated);
    LocalDate worked = leave.plusDays(implemented);
    ControlImplementation early = isms.controls().implementations().get(0);
    Isms changed =
        isms.withLeadership(
                isms.leadership()
                    .withApprovals(
                        Edit.all(
                            isms.leadership().approvals(),
                            it -> it.of() == ApprovalSubject.OPERATION ? it.withOn(leave) : it)))
            .withOperation(
                isms.operation().withEstablishedOn(leave.minusDays(20)).withOperatedSince(began))
            .withControls(
                isms.controls()
                    .withImplementations(
                        Edit.one(
                            isms.controls().implementations(),
                            early::equals,
                            it -> it.withStartedOn(worked).withImplementedOn(worked))));

    List<String> expected = new ArrayList<>();
    if (implemented < 0) {
      expected.add(
          String.format(
              "OBSERVATION control %s began on %s, before authorization on %s",
              early.control(), worked, leave));
    }
    if (operated < 0) {
      expected.add(
          String.format("MINOR operation began on %s, before authorization on %s", began, leave));
    }
    assertEquals(
        ImmutableSet.copyOf(expected), ImmutableSet.copyOf(RuleRuns.told("C05-4-2-1-I", changed)));
    Isms known =
        changed.withRegister(
            changed
                .register()
                .withRisks(
                    Edit.all(
                        changed.register().risks(),
                        it -> it.withExistingControls(early.control()))));
    assertEquals(operated < 0 ? 1 : 0, RuleRuns.told("C05-4-2-1-I", known).size());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I23")
  void aClaimThatLeavesOutAClauseNeverConforms(
      @ForAll long seed, @ForAll("mainClauses") Set<String> left) {
    Isms isms = Damage.any(Edition.E2005, seed);
    ConformityClaim claim =
        ConformityClaim.builder()
            .edition(Edition.E2005)
            .on(ConformingIsms.DAY)
            .addAllExcludedClauses(
                left.stream().map(it -> ClauseRef.of(Edition.E2005, it)).toList())
            .build();
    ConformityReport report =
        check(isms.withDeclarations(isms.declarations().withClaims(List.of(claim))), Edition.E2005);

    assertEquals(Verdict.NONCONFORMING, report.verdict());
    assertEquals(
        Verdict.NONCONFORMING,
        report.getResult(ClauseRef.of(Edition.E2005, "1.2 ¶1 P2")).verdict());
  }

  @Provide
  Arbitrary<Set<String>> mainClauses() {
    return Arbitraries.of("4", "5", "6", "7", "8", "4.2.1", "6", "7.2", "8.3").set().ofMinSize(1);
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("I26")
  void oneMoreFindingMakesNoVerdictBetter(
      @ForAll Edition edition, @ForAll long seed, @ForAll boolean major) {
    Isms isms = Damage.any(edition, seed);
    List<Requirement> rows = Requirements.of(edition).rows();
    ClauseRef ref = rows.get(Math.floorMod(seed, rows.size())).ref();
    Rule.Declaration failing = Rule.named("OWN-1", "Never kept");
    switch (edition) {
      case E2005 -> failing.in2005(ref.clause());
      case E2013 -> failing.in2013(ref.clause());
      case E2022 -> failing.in2022(ref.clause());
    }
    ConformityReport before = check(isms, edition);
    ConformityReport after =
        CHECKER
            .with(
                RuleSet.of(
                    "Own",
                    failing.check(
                        it -> {
                          if (major) {
                            it.demand(false, "system", "never");
                          } else {
                            it.observe(false, "system", "never");
                          }
                        })))
            .check(isms, edition, ConformingIsms.DAY, FULL);

    for (RequirementResult result : before.requirements()) {
      assertTrue(
          after.getResult(result.requirement()).verdict().compareTo(result.verdict()) >= 0,
          result.requirement().toString());
    }
    assertTrue(after.verdict().compareTo(before.verdict()) >= 0);
    assertNotEquals(before.findings(), after.findings());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("G6")
  void aWaiverOnARequirementTakesNothingAwayAndIsItselfFound(
      @ForAll("later") Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    ConformityReport before = check(isms, edition);
    List<GuidanceRow> rows =
        Guidance.rows().stream().filter(it -> it.strength() == Strength.REQUIREMENT).toList();
    GuidanceRow row = rows.get(Math.floorMod(seed, rows.size()));
    Isms waiving =
        isms.withDeclarations(
            isms.declarations()
                .withWaivers(
                    GuidanceWaiver.builder()
                        .guidance(row.ref())
                        .reason("Not for us")
                        .by(isms.context().parties().get(0).id())
                        .on(ConformingIsms.DAY)
                        .build()));
    ConformityReport after = check(waiving, edition);

    Set<Finding> gone = Sets.difference(set(before), set(after));
    assertEquals(
        Set.of(),
        Sets.filter(gone, it -> !it.code().equals("GEN-02") && !it.code().equals("GEN-03")));
    assertEquals(
        Set.of("requirement " + row.ref() + " cannot be waived"),
        ImmutableSet.copyOf(
            after.findings().stream()
                .filter(it -> it.code().equals("GEN-02"))
                .map(Finding::message)
                .toList()));
  }

  private static Set<Finding> set(ConformityReport report) {
    return ImmutableSet.copyOf(report.findings());
  }

  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }
}
