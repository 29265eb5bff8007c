package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.Isms;
import io.isms.common.Finding;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.common.Severity;
import io.isms.context.IsmsContext;
import io.isms.context.Organization;
import io.isms.context.Party;
import io.isms.context.PartyKind;
import io.isms.declaration.Attestation;
import io.isms.declaration.Declarations;
import io.isms.declaration.GuidanceWaiver;
import io.isms.declaration.NoneRecorded;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import io.isms.standard.GuidanceRef;
import io.isms.support.Record;
import io.isms.support.Support;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the checker makes of what rules tell, with small rules of its own. */
class ConformityCheckerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final PartyId CISO = PartyId.of("CISO");
  private static final Isms ISMS =
      Isms.builder()
          .edition(Edition.E2022)
          .context(
              IsmsContext.builder()
                  .organization(Organization.builder().name("Lindenhof Clinic").build())
                  .addParty(Party.builder().id(CISO).name("Ciara").kind(PartyKind.PERSON).build())
                  .build())
          .support(
              Support.builder()
                  .addRecord(Record.builder().id(RecordId.of("REC-1")).on(DAY).build())
                  .build())
          .build();

  private static ConformityChecker with(Rule... rules) {
    return ConformityChecker.of(List.of(RuleSet.of("own", rules)));
  }

  private static RequirementResult result(ConformityChecker checker, Isms isms, String clause) {
    return checker.check(isms, Edition.E2022, DAY).getResult(ClauseRef.of(Edition.E2022, clause));
  }

  private static Rule numbers(int good, int bad) {
    return Rule.named("OWN-1", "Numbers are small")
        .since2013("8.2")
        .check(
            it -> {
              IntStream.range(0, good).forEach(i -> it.require(true, "G-" + i, "never"));
              IntStream.range(0, bad)
                  .forEach(i -> it.require(false, "B-" + i, "number B-%s is not small", i));
            });
  }

  private static Isms attested(LocalDate on, LocalDate until, String clause) {
    return ISMS.withDeclarations(
        Declarations.builder()
            .addAttestation(
                Attestation.builder()
                    .addClause(ClauseRef.parse(clause))
                    .statement("Seen")
                    .by(CISO)
                    .on(on)
                    .validUntil(until)
                    .addRecord(RecordId.of("REC-1"))
                    .build())
            .build());
  }

  @Test
  void whatIsAsItShouldBeIsEvidence() {
    RequirementResult result = result(with(numbers(2, 0)), ISMS, "8.2");
    assertEquals(Verdict.CONFORMING, result.verdict());
    assertEquals(List.of("G-0", "G-1"), result.evidence());
  }

  @Test
  void nothingToLookAtIsNotApplicable() {
    assertEquals(Verdict.NOT_APPLICABLE, result(with(numbers(0, 0)), ISMS, "8.2").verdict());
  }

  @Test
  void aDutyWithoutARuleIsUnverified() {
    RequirementResult result = result(with(), ISMS, "8.2");
    assertEquals(Verdict.UNVERIFIED, result.verdict());
    assertEquals(List.of("no rule that is run looks at it"), result.because());
  }

  @Test
  void aClauseHasTheWorstOfWhatIsBelowIt() {
    ConformityChecker checker = with(numbers(9, 1));
    assertEquals(Verdict.NONCONFORMING, result(checker, ISMS, "8").verdict());
    assertEquals(List.of(), result(checker, ISMS, "8").findings());
    assertEquals(Verdict.NONCONFORMING, result(checker, ISMS, "4.4").verdict());
    assertEquals(Verdict.UNVERIFIED, result(checker, ISMS, "10").verdict());
  }

  @Test
  void threeMinorsThatAreAFifthOfAllAddUpToAMajor() {
    List<Finding> findings = result(with(numbers(12, 3)), ISMS, "8.2").findings();
    assertEquals(
        List.of(
            "3 of 15 elements fall short of 2022:8.2: B-0, B-1, B-2",
            "number B-0 is not small",
            "number B-1 is not small",
            "number B-2 is not small"),
        findings.stream().map(Finding::message).sorted().toList());
  }

  @Test
  void fewMinorsOrASmallShareOfThemDoNotAddUp() {
    assertEquals(2, result(with(numbers(0, 2)), ISMS, "8.2").findings().size());
    assertEquals(3, result(with(numbers(13, 3)), ISMS, "8.2").findings().size());
  }

  @Test
  void anAttestationInTimeVerifiesWhatOnlyAPersonCanSay() {
    Isms attested = attested(DAY.minusDays(1), DAY, "2022:5.2 a)");
    RequirementResult result = result(with(), attested, "5.2 a)");
    assertEquals(Verdict.CONFORMING, result.verdict());
    assertEquals(ImmutableSortedSet.of(CISO), result.attestedBy());
  }

  @Test
  void anAttestationThatRanOutOrLiesAheadVerifiesNothing() {
    Isms out = attested(DAY.minusDays(9), DAY.minusDays(1), "2022:5.2 a)");
    assertEquals(
        List.of(
            "the attestation by CISO ran out on 2026-10-31; expected evidence: that the policy"
                + " suits the purpose of the organization"),
        result(with(), out, "5.2 a)").because());
    Isms ahead = attested(DAY.plusDays(1), DAY.plusDays(9), "2022:5.2 a)");
    assertEquals(
        List.of(
            "no current attestation; expected evidence: that the policy suits the purpose of the"
                + " organization"),
        result(with(), ahead, "5.2 a)").because());
    assertEquals(Verdict.UNVERIFIED, result(with(), ahead, "5.2 a)").verdict());
  }

  @Test
  void theFirstOccurrenceMayLieAhead() {
    Rule rule =
        Rule.named("OWN-1", "A review was held")
            .since2013("8.3")
            .check(it -> it.notDue("first due on %s", DAY.plusDays(3)));
    RequirementResult result = result(with(rule), ISMS, "8.3");
    assertEquals(Verdict.NOT_DUE, result.verdict());
    assertEquals(List.of("first due on 2026-11-04"), result.because());
  }

  @Test
  void partsTellAboutRequirementsOneByOne() {
    Rule rule =
        Rule.named("OWN-1", "Both are so")
            .part("first")
            .since2013("7.2 a)")
            .part("second")
            .since2013("7.2 b)")
            .check(
                it -> {
                  it.part("first").require(true, "X", "never");
                  it.part("second").demand(false, "X", "X is missing");
                });
    assertEquals(Verdict.CONFORMING, result(with(rule), ISMS, "7.2 a)").verdict());
    assertEquals(Verdict.NONCONFORMING, result(with(rule), ISMS, "7.2 b)").verdict());
    assertEquals(Severity.MAJOR, result(with(rule), ISMS, "7.2 b)").findings().get(0).severity());
  }

  @Test
  void aRecordedNoneCountsForItsClauseAndSubjectFromItsDayOn() {
    Rule rule =
        Rule.named("OWN-1", "There is one, or none is recorded")
            .since2013("8.3")
            .check(it -> it.require(it.noneRecorded("suppliers"), "suppliers", "none"));
    NoneRecorded none =
        NoneRecorded.builder()
            .addClause(ClauseRef.parse("2022:8.3"))
            .subject("suppliers")
            .reason("All is done by ourselves")
            .by(CISO)
            .on(DAY)
            .build();
    assertEquals(Verdict.CONFORMING, withNone(rule, none));
    assertEquals(Verdict.NONCONFORMING, withNone(rule, none.withOn(DAY.plusDays(1))));
    assertEquals(Verdict.NONCONFORMING, withNone(rule, none.withSubject("others")));
    assertEquals(
        Verdict.NONCONFORMING, withNone(rule, none.withClauses(ClauseRef.parse("2013:8.3"))));
  }

  private static Verdict withNone(Rule rule, NoneRecorded none) {
    Isms isms = ISMS.withDeclarations(Declarations.builder().addNone(none).build());
    return result(with(rule), isms, "8.3").verdict();
  }

  @Test
  void theProfileTurnsGradesAndSwitchesRulesOff() {
    ConformityChecker checker = with(numbers(9, 1));
    CheckProfile lenient =
        CheckProfile.USUAL.withGrades(ImmutableSortedMap.of("OWN-1", Severity.OBSERVATION));
    assertEquals(
        Verdict.OBSERVED,
        checker
            .check(ISMS, Edition.E2022, DAY, lenient)
            .getResult(ClauseRef.parse("2022:8.2"))
            .verdict());
    CheckProfile off = CheckProfile.USUAL.withSwitchedOff("OWN-1");
    assertEquals(
        Verdict.UNVERIFIED,
        checker
            .check(ISMS, Edition.E2022, DAY, off)
            .getResult(ClauseRef.parse("2022:8.2"))
            .verdict());
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                checker.check(
                    ISMS, Edition.E2022, DAY, CheckProfile.USUAL.withSwitchedOff("OWN-9")));
    assertEquals("Unknown rule 'OWN-9' (expected: one of [OWN-1])", e.getMessage());
  }

  private static final Rule ISSUES =
      Rule.named("CTX-07", "Issues are looked at again")
          .check(it -> it.recommend(false, "I-1", "issue I-1 was never looked at again"));

  private static List<Finding> guided(Isms isms, Edition edition) {
    return with(ISSUES)
        .check(isms, edition, DAY, CheckProfile.builder().guidance(true).build())
        .findings();
  }

  @Test
  void guidanceIsToldOnDemandAndIsNoNonconformity() {
    assertEquals(List.of(), with(ISSUES).check(ISMS, Edition.E2022, DAY).findings());
    assertEquals(List.of(), guided(ISMS, Edition.E2005));
    Finding finding = guided(ISMS, Edition.E2013).get(0);
    assertEquals(Severity.OBSERVATION, finding.severity());
    assertEquals("2013:4.1", finding.clause().toString());
    assertEquals("27003:4.1 gd review", finding.guidance().orElseThrow().toString());
    assertEquals("issue I-1 was never looked at again", finding.message());
  }

  @Test
  void guidanceMayBeExcessiveForASmallOrganization() {
    Isms small =
        ISMS.withContext(
            ISMS.context()
                .withOrganization(
                    Organization.builder().name("Lindenhof Clinic").headcount(9).build()));
    assertEquals(
        "issue I-1 was never looked at again (may be excessive for an organization of 9 people)",
        guided(small, Edition.E2022).get(0).message());
  }

  @Test
  void guidanceCanBeWaivedAndARequirementCannot() {
    assertEquals(List.of(), guided(waiving("4.1 gd review"), Edition.E2022));
    assertEquals(1, guided(waiving("4.1 act"), Edition.E2022).size());
  }

  private static Isms waiving(String place) {
    return ISMS.withDeclarations(
        Declarations.builder()
            .addWaiver(
                GuidanceWaiver.builder()
                    .guidance(GuidanceRef.of(place))
                    .reason("Too small for that")
                    .by(CISO)
                    .on(DAY)
                    .build())
            .build());
  }

  @Test
  void ownRulesJoinThoseOfTheLibrary() {
    ConformityChecker checker = ConformityChecker.standard().with(RuleSet.of("own", numbers(0, 1)));
    assertEquals(
        1,
        checker.check(ISMS, Edition.E2022, DAY).findings().stream()
            .filter(finding -> finding.code().equals("OWN-1"))
            .count());
  }

  @Test
  void aRuleForARequirementThatThereIsNotIsRefused() {
    Rule rule = Rule.named("OWN-1", "Lost").in2022("8.9").check(it -> {});
    IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> with(rule));
    assertEquals(
        "Invalid rule OWN-1: serves 2022:8.9 (expected: a requirement of the edition)",
        e.getMessage());
  }

  @Test
  void twoRulesOfOneCodeAreRefused() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> with(numbers(0, 0)).with(RuleSet.of("again", numbers(0, 0))));
    assertEquals("Invalid list: rule id [OWN-1] occurs twice (expected: once)", e.getMessage());
  }

  @Test
  void aCodeOfAnotherFormIsRefused() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Rule.named("own 1", "x"));
    assertEquals("Invalid rule 'own 1' (expected: a form like CTX-01)", e.getMessage());
  }
}
