package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Ordering;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.common.Severity;
import io.isms.conformity.example.ConformingIsms;
import io.isms.declaration.Attestation;
import io.isms.declaration.GuidanceWaiver;
import io.isms.json.IsmsJson;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.OecdPrinciple;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** What holds of every report, whatever the system lacks. */
class ConformityReportPropertyTest {
  private static final ConformityChecker CHECKER = ConformityChecker.standard();
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  private static ConformityReport check(Isms isms, Edition edition) {
    return CHECKER.check(isms, edition, ConformingIsms.DAY, FULL);
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I27")
  void everyRowIsThereOnceAndNoDutyPassesInSilence(@ForAll Edition edition, @ForAll long seed) {
    ConformityReport report = check(Damage.any(edition, seed), edition);
    assertEquals(
        Requirements.of(edition).rows().stream().map(Requirement::ref).toList(),
        report.requirements().stream().map(RequirementResult::requirement).toList());
    for (RequirementResult result : report.requirements()) {
      boolean silent =
          result.obligation() == Obligation.DUTY
              && CHECKER.rulesFor(result.requirement()).isEmpty()
              && Requirements.of(edition).get(result.requirement()).takesOver().isEmpty()
              && result.attestedBy().isEmpty();
      assertTrue(
          !silent || result.verdict().compareTo(Verdict.UNVERIFIED) >= 0,
          result.requirement().toString());
    }
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("I26")
  void aRowIsTheWorstOfItselfAndOfWhatIsBelowIt(@ForAll Edition edition, @ForAll long seed) {
    ConformityReport report = check(Damage.any(edition, seed), edition);
    Requirements requirements = Requirements.of(edition);
    for (RequirementResult result : report.requirements()) {
      requirements
          .parentOf(result.requirement())
          .ifPresent(
              parent ->
                  assertTrue(
                      report.getResult(parent).verdict().compareTo(result.verdict()) >= 0,
                      parent + " above " + result.requirement()));
      if (result.findings().stream().anyMatch(finding -> finding.severity().isNonconformity())) {
        assertEquals(Verdict.NONCONFORMING, result.verdict(), result.requirement().toString());
      }
    }
    assertEquals(ConformityReport.overall(report.requirements()), report.verdict());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void aPrincipleStandsAsTheWorstOfItsClauses(@ForAll long seed) {
    ConformityReport report = check(Damage.any(Edition.E2005, seed), Edition.E2005);
    for (OecdPrinciple principle : OecdPrinciple.values()) {
      Verdict worst =
          Requirements.of(Edition.E2005).get(principle.row()).takesOver().stream()
              .map(clause -> report.getResult(clause).verdict())
              .reduce(Verdict.NOT_APPLICABLE, Verdict::worse);
      assertEquals(worst, report.principles().get(principle), principle.title());
    }
    assertEquals(Map.of(), check(Damage.any(Edition.E2022, seed), Edition.E2022).principles());
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  @Tag("G7")
  void anyDutyThatIsNotMetKeepsTheWholeFromConforming(@ForAll Edition edition, @ForAll long seed) {
    ConformityReport report = check(Damage.any(edition, seed), edition);
    boolean met =
        report.requirements().stream()
            .filter(result -> result.obligation() == Obligation.DUTY)
            .allMatch(result -> result.verdict().compareTo(Verdict.UNVERIFIED) < 0);
    assertEquals(met, report.verdict() == Verdict.CONFORMING);
    if (edition != Edition.E2005) {
      Verdict whole = report.getResult(ClauseRef.of(edition, "4.4")).verdict();
      assertEquals(met, whole.compareTo(Verdict.UNVERIFIED) < 0);
    }
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  @Tag("I25")
  @Tag("G1")
  void theSameSystemGivesTheSameReportEverywhere(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    ConformityReport expected = check(isms, edition);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertEquals(expected, check(isms, edition));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Property(tries = 6, shrinking = ShrinkingMode.OFF)
  @Tag("I25")
  @Tag("G1")
  void theOrderInWhichThingsAreListedDoesNotMatter(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    assertEquals(check(isms, edition), check(Damage.shuffled(isms, seed), edition));
  }

  @Property(tries = 30, shrinking = ShrinkingMode.OFF)
  @Tag("I25")
  @Tag("G1")
  @Tag("G4")
  void findingsAreSortedAndThoseAgainstGuidanceAreNoNonconformities(
      @ForAll Edition edition, @ForAll long seed) {
    List<Finding> findings = check(Damage.any(edition, seed), edition).findings();
    assertTrue(Ordering.natural().isStrictlyOrdered(findings));
    for (Finding finding : findings) {
      assertEquals(edition, finding.clause().edition());
      assertTrue(
          finding.guidance().isPresent()
              || Requirements.of(edition).find(finding.clause()).isPresent(),
          finding.toString());
      assertTrue(
          finding.guidance().isPresent()
              || finding.severity() != Severity.HINT && finding.severity() != Severity.CONSISTENCY,
          finding.toString());
      assertTrue(
          finding.guidance().isEmpty() || !finding.severity().isNonconformity(),
          finding.toString());
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("G4")
  void guidanceChangesNoVerdictOnARequirement(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    ConformityReport without = CHECKER.check(isms, edition, ConformingIsms.DAY);
    ConformityReport with = check(isms, edition);
    assertEquals(without.requirements(), with.requirements());
    assertEquals(without.verdict(), with.verdict());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("G6")
  void aWaiverTakesAwayTheFindingsOfItsRowAlone(@ForAll long seed) {
    Isms isms = Damage.any(Edition.E2022, seed);
    ConformityReport before = check(isms, Edition.E2022);
    for (GuidanceResult row : before.guidance()) {
      if (row.strength() == Strength.REQUIREMENT || row.findings().isEmpty()) {
        continue;
      }
      GuidanceWaiver waiver =
          GuidanceWaiver.builder()
              .guidance(row.guidance())
              .reason("Not for us")
              .by(isms.context().parties().get(0).id())
              .on(ConformingIsms.DAY)
              .build();
      Isms waiving =
          isms.withDeclarations(
              isms.declarations()
                  .withWaivers(
                      ImmutableSet.<GuidanceWaiver>builder()
                          .addAll(isms.declarations().waivers())
                          .add(waiver)
                          .build()));
      Set<Finding> gone =
          before.findings().stream()
              .filter(finding -> !check(waiving, Edition.E2022).findings().contains(finding))
              .collect(Collectors.toSet());
      assertEquals(ImmutableSet.copyOf(row.findings()), gone);
      return;
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  @Tag("I28")
  void withoutAttestationsNothingIsBetterAndOnceTheyRunOutNothingIsVerified(
      @ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    ConformityReport with = check(isms, edition);
    ConformityReport without =
        check(
            isms.withDeclarations(isms.declarations().withAttestations(List.<Attestation>of())),
            edition);
    for (RequirementResult result : with.requirements()) {
      assertTrue(
          without.getResult(result.requirement()).verdict().compareTo(result.verdict()) >= 0,
          result.requirement().toString());
    }
    for (Requirement row : Requirements.of(edition).rows()) {
      if (row.attestation().isPresent()) {
        Verdict verdict = without.getResult(row.ref()).verdict();
        assertTrue(
            verdict.compareTo(Verdict.UNVERIFIED) >= 0 || verdict == Verdict.NOT_APPLICABLE,
            row.ref() + " " + verdict);
      }
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void severityByProfileReachesEveryFindingOfTheRule(@ForAll Edition edition, @ForAll long seed) {
    Isms isms = Damage.any(edition, seed);
    for (Finding finding : check(isms, edition).findings()) {
      if (finding.severity() == Severity.MINOR) {
        CheckProfile profile =
            FULL.withGrades(ImmutableSortedMap.of(finding.code(), Severity.MAJOR));
        assertTrue(
            CHECKER.check(isms, edition, ConformingIsms.DAY, profile).findings().stream()
                .filter(other -> other.code().equals(finding.code()))
                .noneMatch(other -> other.severity() == Severity.MINOR));
        return;
      }
    }
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void aReportCanBeWrittenAndReadAgain(@ForAll Edition edition, @ForAll long seed) {
    ConformityReport report = check(Damage.any(edition, seed), edition);
    assertEquals(report, IsmsJson.read(IsmsJson.write(report), ConformityReport.class));
  }
}
