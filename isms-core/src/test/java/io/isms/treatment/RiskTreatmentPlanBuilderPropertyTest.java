package io.isms.treatment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.Finding;
import io.isms.common.Outcome;
import io.isms.control.ControlRegister;
import io.isms.risk.AssessedRisk;
import io.isms.risk.Derivation;
import io.isms.risk.Evaluation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskCriteria;
import io.isms.testing.ControlDomain;
import io.isms.testing.Known;
import io.isms.testing.RiskDomain;
import io.isms.testing.Samples;
import io.isms.testing.TreatmentDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class RiskTreatmentPlanBuilderPropertyTest {
  /** All that a builder is given. */
  record Case(
      Known known,
      RiskAssessment assessment,
      TreatmentRegister decisions,
      ControlRegister controls,
      ImmutableList<ResidualRisk> residuals,
      LocalDate day) {
    Outcome<RiskTreatmentPlan> outcome() {
      return RiskTreatmentPlanBuilder.answering(known.edition(), known.criteria(), assessment, day)
          .decisions(decisions)
          .controls(controls)
          .residuals(residuals)
          .build();
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Known.any()
        .flatMap(
            known ->
                RiskDomain.assessments(known)
                    .flatMap(
                        assessment ->
                            Combinators.combine(
                                    TreatmentDomain.registers(known),
                                    ControlDomain.registers(known),
                                    TreatmentDomain.residuals(known, assessment),
                                    Samples.day())
                                .as(
                                    (decisions, controls, residuals, day) ->
                                        new Case(
                                            known,
                                            assessment,
                                            decisions,
                                            controls,
                                            residuals,
                                            day))))
        .withoutEdgeCases();
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> shuffled = new ArrayList<>(list);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @Property(tries = 200)
  @Tag("I30")
  void neitherTheOrderOfTheCallsNorThatOfTheInputMatters(
      @ForAll("cases") Case one, @ForAll Random random) {
    TreatmentRegister decisions =
        TreatmentRegister.builder()
            .treatments(shuffled(one.decisions().treatments(), random))
            .actions(shuffled(one.decisions().actions(), random))
            .acceptances(shuffled(one.decisions().acceptances(), random))
            .build();
    ControlRegister controls =
        ControlRegister.builder()
            .custom(shuffled(one.controls().custom(), random))
            .implementations(shuffled(one.controls().implementations(), random))
            .build();
    assertEquals(
        one.outcome(),
        RiskTreatmentPlanBuilder.answering(
                one.known().edition(), one.known().criteria(), one.assessment(), one.day())
            .residuals(shuffled(one.residuals(), random))
            .controls(controls)
            .decisions(decisions)
            .build());
  }

  @Property(tries = 100)
  @Tag("I30")
  void buildingTwiceGivesTheSame(@ForAll("cases") Case one) {
    assertEquals(one.outcome(), one.outcome());
  }

  @Property(tries = 200)
  void findingsAreSortedAndOfTheEdition(@ForAll("cases") Case one) {
    ImmutableList<Finding> findings = one.outcome().findings();
    assertEquals(findings.stream().distinct().sorted().toList(), findings);
    for (Finding finding : findings) {
      assertEquals(one.known().edition(), finding.clause().edition());
    }
  }

  /** Decisions on nothing: a plan is there exactly if every risk is acceptable. */
  @Property(tries = 200)
  void withoutDecisionsExactlyTheRisksThatAreNotAcceptableAreReported(@ForAll("cases") Case one) {
    Outcome<RiskTreatmentPlan> outcome =
        new Case(
                one.known(),
                one.assessment(),
                TreatmentRegister.EMPTY,
                one.controls(),
                one.residuals(),
                one.day())
            .outcome();
    for (AssessedRisk entry : one.assessment().entries()) {
      List<String> codes =
          outcome.findings().stream()
              .filter(finding -> finding.subject().equals(entry.risk().toString()))
              .map(Finding::code)
              .filter(code -> !code.equals(PlanFindings.NO_OWNER.code()))
              .toList();
      assertEquals(
          switch (entry.evaluation()) {
            case ACCEPTABLE -> List.of();
            case UNACCEPTABLE -> List.of(PlanFindings.UNTREATED.code());
            case UNDETERMINED -> List.of(PlanFindings.UNDETERMINED.code());
          },
          codes);
    }
  }

  /** Every risk rated and owned, and every unacceptable one shared down to the lowest level. */
  private static Case satisfied(Case any) {
    RiskCriteria criteria = any.known().criteria();
    Level lowest = criteria.levels().lowest();
    if (!criteria.accepts(lowest)) {
      criteria = criteria.withAcceptable(ImmutableSortedSet.of(lowest.code()));
    }
    List<AssessedRisk> entries = new ArrayList<>();
    List<RiskTreatment> treatments = new ArrayList<>();
    for (AssessedRisk entry : any.assessment().entries()) {
      Rating current =
          entry.current() instanceof RatedLevel rated
              ? rated
              : ratedAs(criteria.levels().highest());
      entries.add(
          AssessedRisk.builder()
              .from(entry)
              .owner(any.known().parties().get(0))
              .current(current)
              .evaluation(criteria.evaluate(current))
              .build());
      if (criteria.evaluate(current) == Evaluation.UNACCEPTABLE) {
        treatments.add(
            RiskTreatment.builder()
                .risk(entry.risk())
                .addOption(
                    ShareRisk.builder()
                        .means(ShareRisk.Means.INSURANCE)
                        .party(any.known().parties().get(0))
                        .agreement("Policy")
                        .build())
                .build());
      }
    }
    return new Case(
        any.known().with(criteria),
        any.assessment().withEntries(entries),
        TreatmentRegister.builder().treatments(treatments).build(),
        ControlRegister.EMPTY,
        treatments.stream()
            .map(
                treatment ->
                    ResidualRisk.builder()
                        .risk(treatment.risk())
                        .today(ratedAs(lowest))
                        .expected(ratedAs(lowest))
                        .build())
            .collect(ImmutableList.toImmutableList()),
        any.day());
  }

  private static Rating ratedAs(Level level) {
    return RatedLevel.builder()
        .level(level)
        .derivation(Derivation.builder().method("m").version("1").build())
        .build();
  }

  @Property(tries = 100)
  @Tag("I15")
  @Tag("G17")
  void aPlanCoversExactlyTheTreatedRisksInTheirOrder(@ForAll("cases") Case any) {
    Case one = satisfied(any);
    assertEquals(
        one.assessment().entriesThatAre(Evaluation.UNACCEPTABLE).stream()
            .map(AssessedRisk::risk)
            .toList(),
        one.outcome().get().items().stream().map(PlannedTreatment::risk).toList());
  }

  @Property(tries = 100)
  @Tag("I12")
  @Tag("G17")
  void takingOneTreatmentAwayGivesOneFinding(@ForAll("cases") Case any) {
    Case one = satisfied(any);
    for (RiskTreatment treatment : one.decisions().treatments()) {
      List<RiskTreatment> others = new ArrayList<>(one.decisions().treatments());
      others.remove(treatment);
      Outcome<RiskTreatmentPlan> outcome =
          new Case(
                  one.known(),
                  one.assessment(),
                  one.decisions().withTreatments(others),
                  one.controls(),
                  one.residuals(),
                  one.day())
              .outcome();
      assertEquals(
          List.of("RTP-UNTREATED " + treatment.risk()),
          outcome.findings().stream()
              .map(finding -> finding.code() + " " + finding.subject())
              .toList());
    }
  }

  @Property(tries = 100)
  void takingOneResidualAwayGivesOneFinding(@ForAll("cases") Case any) {
    Case one = satisfied(any);
    for (ResidualRisk residual : one.residuals()) {
      ImmutableList<ResidualRisk> others =
          one.residuals().stream()
              .filter(other -> !other.equals(residual))
              .collect(ImmutableList.toImmutableList());
      Outcome<RiskTreatmentPlan> outcome =
          new Case(
                  one.known(), one.assessment(), one.decisions(), one.controls(), others, one.day())
              .outcome();
      assertEquals(
          List.of("RTP-RESIDUAL-UNRATED " + residual.risk()),
          outcome.findings().stream()
              .map(finding -> finding.code() + " " + finding.subject())
              .toList());
    }
  }
}
