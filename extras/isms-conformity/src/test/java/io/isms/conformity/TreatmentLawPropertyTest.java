package io.isms.conformity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Iterables;
import io.isms.Isms;
import io.isms.conformity.example.ConformingIsms;
import io.isms.conformity.example.Edit;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.risk.RiskId;
import io.isms.standard.Edition;
import io.isms.treatment.AcceptanceBasis;
import io.isms.treatment.ControlEffect;
import io.isms.treatment.PlannedTreatment;
import io.isms.treatment.RiskAcceptance;
import io.isms.treatment.RiskFactor;
import io.isms.treatment.RiskTreatmentPlan;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** What holds of levels, treatments and consent, whatever the level and whichever the risk. */
class TreatmentLawPropertyTest {
  private static final RiskId STOLEN = RiskId.of("R-3");

  private static RiskCriteria criteria(Isms isms) {
    return isms.criteria().orElseThrow();
  }

  private static Level level(Isms isms, Random random) {
    List<Level> levels = criteria(isms).levels().levels();
    return levels.get(random.nextInt(levels.size()));
  }

  private static boolean isAcceptable(Isms isms, Level level) {
    return criteria(isms).acceptable().contains(level.code());
  }

  private static Isms entry(Isms isms, RiskId risk, UnaryOperator<AssessedRisk> change) {
    RiskAssessment latest = isms.assessment().orElseThrow();
    return isms.withAssessment(
        latest.withEntries(Edit.one(latest.entries(), it -> it.risk().equals(risk), change)));
  }

  private static UnaryOperator<AssessedRisk> at(Level level) {
    return it -> it.withCurrent(((RatedLevel) it.current()).withLevel(level));
  }

  private static Isms row(Isms isms, RiskId risk, UnaryOperator<PlannedTreatment> change) {
    RiskTreatmentPlan plan = isms.treatmentPlan().orElseThrow();
    return isms.withTreatmentPlan(
        plan.withItems(Edit.one(plan.items(), it -> it.risk().equals(risk), change)));
  }

  /** What is expected to remain of the risk is that level. */
  private static Isms remaining(Isms isms, RiskId risk, Level level) {
    return row(
        isms,
        risk,
        it ->
            it.withResidual(
                it.residual()
                    .map(
                        left ->
                            left.withExpected(((RatedLevel) left.expected()).withLevel(level)))));
  }

  private static Isms consent(Isms isms, RiskId risk, UnaryOperator<RiskAcceptance> change) {
    return isms.withTreatment(
        isms.treatment()
            .withAcceptances(
                Edit.one(isms.treatment().acceptances(), it -> it.risk().equals(risk), change)));
  }

  private static Isms withoutConsent(Isms isms, RiskId risk) {
    return isms.withTreatment(
        isms.treatment()
            .withAcceptances(
                Iterables.filter(isms.treatment().acceptances(), it -> !it.risk().equals(risk))));
  }

  @Provide
  Arbitrary<RiskId> risks() {
    return Arbitraries.of("R-1", "R-2", "R-3", "R-4").map(RiskId::of);
  }

  @Provide
  Arbitrary<Evaluation> verdicts() {
    return Arbitraries.of(Evaluation.ACCEPTABLE, Evaluation.UNACCEPTABLE);
  }

  @Provide
  Arbitrary<Edition> later() {
    return Arbitraries.of(Edition.E2013, Edition.E2022);
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I9")
  @Tag("I7")
  void aStoredLevelThatTheMethodDoesNotGiveIsFound(
      @ForAll Edition edition, @ForAll("risks") RiskId risk, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Level stored = level(isms, random);
    Level given =
        isms.assessment()
            .flatMap(it -> it.findEntry(risk))
            .flatMap(it -> it.current().findLevel())
            .orElseThrow();

    assertEquals(
        stored.code().equals(given.code()) ? Set.of() : Set.of(risk.toString()),
        RuleRuns.subjects("RA-13", entry(isms, risk, at(stored))));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I9")
  @Tag("I8")
  void aStoredVerdictThatTheCriteriaDoNotGiveIsFound(
      @ForAll Edition edition,
      @ForAll("risks") RiskId risk,
      @ForAll("verdicts") Evaluation stored,
      @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Level level = level(isms, random);
    Evaluation given = isAcceptable(isms, level) ? Evaluation.ACCEPTABLE : Evaluation.UNACCEPTABLE;

    assertEquals(
        stored == given ? Set.of() : Set.of(risk.toString()),
        RuleRuns.subjects(
            "RA-18", entry(isms, risk, it -> at(level).apply(it).withEvaluation(stored))));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I12")
  @Tag("G17")
  void aRiskIsUntreatedExactlyIfItIsUnacceptableAndNobodyAnswersIt(
      @ForAll Edition edition,
      @ForAll("risks") RiskId risk,
      @ForAll boolean treated,
      @ForAll boolean accepted,
      @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Level level = level(isms, random);
    Evaluation evaluation =
        isAcceptable(isms, level) ? Evaluation.ACCEPTABLE : Evaluation.UNACCEPTABLE;
    Isms changed = entry(isms, risk, it -> at(level).apply(it).withEvaluation(evaluation));
    if (!accepted) {
      changed = withoutConsent(changed, risk);
    }
    if (!treated) {
      changed =
          changed.withTreatment(
              changed
                  .treatment()
                  .withTreatments(
                      Iterables.filter(
                          changed.treatment().treatments(), it -> !it.risk().equals(risk))));
    }

    boolean open = evaluation == Evaluation.UNACCEPTABLE && !treated && !accepted;
    assertEquals(
        open
            ? List.of(
                "MAJOR unacceptable risk "
                    + risk
                    + " untreated (expected: a treatment, or an acceptance)")
            : List.of(),
        RuleRuns.told("RT-03", changed));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("I12")
  void aRiskIsRetainedWithinTheCriteriaOrBySomebodyAccountable(
      @ForAll boolean accepted, @ForAll Random random) {
    Isms isms = ConformingIsms.of(Edition.E2005);
    Level level = level(isms, random);
    Isms retained = remaining(isms, STOLEN, level);
    Isms changed =
        accepted
            ? consent(retained, STOLEN, it -> it.withLevel(level.code()))
            : withoutConsent(retained, STOLEN);

    List<String> expected =
        accepted
            ? List.of("MINOR acceptance of R-3 rests on 1.2 alone, the criteria do not cover it")
            : List.of("MAJOR R-3 accepted by nobody accountable");
    assertEquals(
        isAcceptable(isms, level) ? List.of() : expected, RuleRuns.told("C05-4-2-1-F-2", changed));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("G23")
  void whatRemainsIsConcededExactlyIfItIsBeyondTheCriteria(
      @ForAll("later") Edition edition, @ForAll AcceptanceBasis basis, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    Level level = level(isms, random);
    Isms changed =
        consent(
            remaining(isms, STOLEN, level),
            STOLEN,
            it -> it.withJustification("No other way").withBasis(basis));

    boolean fits = isAcceptable(isms, level) == (basis == AcceptanceBasis.CRITERIA);
    assertEquals(fits ? Set.of() : Set.of(STOLEN.toString()), RuleRuns.subjects("RT-17", changed));
  }

  @Property(tries = 60, shrinking = ShrinkingMode.OFF)
  @Tag("G16")
  void whatIsToBeModifiedHasAnEffectOfAControl(
      @ForAll("later") Edition edition, @ForAll Random random) {
    Isms isms = ConformingIsms.of(edition);
    RiskId risk = RiskId.of(random.nextBoolean() ? "R-1" : "R-2");
    EnumSet<RiskFactor> left = EnumSet.noneOf(RiskFactor.class);
    Isms changed =
        isms.withTreatment(
            isms.treatment()
                .withTreatments(
                    Edit.one(
                        isms.treatment().treatments(),
                        it -> it.risk().equals(risk),
                        it -> {
                          List<ControlEffect> kept =
                              it.effects().stream().filter(one -> random.nextBoolean()).toList();
                          kept.forEach(effect -> left.add(effect.on()));
                          return it.withEffects(kept);
                        })));

    assertEquals(
        left.containsAll(EnumSet.allOf(RiskFactor.class)) ? Set.of() : Set.of(risk.toString()),
        RuleRuns.subjects("RT-07", changed));
  }
}
