package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.Isms;
import io.isms.common.PartyId;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.standard.Edition;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Nobody judges their own work or their own competence. */
class SegregationPropertyTest {
  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }

  @Provide
  Arbitrary<PartyId> people() {
    return Arbitraries.of("CEO", "COO", "CISO", "ITM", "HRM", "NURSE").map(PartyId::of);
  }

  @Property(tries = 60)
  @Tag("G25")
  void whoeverAnswersForAnActionDoesNotJudgeWhetherItWorked(
      @ForAll("later") Edition edition,
      @ForAll("people") PartyId responsible,
      @ForAll("people") PartyId reviewer) {
    Isms isms = ConformingIsms.of(edition);
    Isms changed =
        isms.withImprovement(
            isms.improvement()
                .withCorrectiveActions(
                    Edit.all(
                        isms.improvement().correctiveActions(),
                        it ->
                            it.withResponsible(responsible)
                                .withReview(it.review().map(one -> one.withBy(reviewer))))));

    assertEquals(
        responsible.equals(reviewer) ? List.of("OBSERVATION action CA-1 self-verified") : List.of(),
        RuleRuns.told("NC-17", changed));
  }

  @Property(tries = 60)
  @Tag("G25")
  void nobodyVerifiesTheirOwnCompetence(
      @ForAll("later") Edition edition, @ForAll("people") PartyId verifier) {
    Isms isms = ConformingIsms.of(edition);
    Isms changed =
        isms.withSupport(
            isms.support()
                .withCompetenceEvidence(
                    Edit.all(
                        isms.support().competenceEvidence(), it -> it.withVerifiedBy(verifier))));

    boolean own =
        isms.support().competenceEvidence().stream().anyMatch(it -> it.person().equals(verifier));
    assertEquals(
        own ? Set.of(verifier.toString()) : Set.of(), RuleRuns.subjects("CMP-06", changed));
  }
}
