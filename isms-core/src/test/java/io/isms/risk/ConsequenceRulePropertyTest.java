package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.common.LevelCode;
import io.isms.common.SecurityProperty;
import io.isms.testing.CommonDomain;
import io.isms.testing.Known;
import io.isms.testing.RiskDomain;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of every rule that combines consequences. */
class ConsequenceRulePropertyTest {
  /** A rule with an estimate, on one scale. */
  record Case(Scale scale, ConsequenceRule rule, RiskEstimate estimate) {
    Rating rating() {
      return rule.combine(estimate, scale);
    }

    /** Whether all that the rule needs is there and nothing that it cannot count. */
    boolean isComplete() {
      boolean asked =
          estimate.consequences().keySet().containsAll(rule.askedProperties())
              && estimate.impacts().keySet().containsAll(rule.askedAreas());
      boolean counts =
          rule instanceof HighestConsequence
              ? !estimate.consequences().isEmpty() || !estimate.impacts().isEmpty()
              : rule.askedProperties().containsAll(estimate.consequences().keySet())
                  && rule.askedAreas().containsAll(estimate.impacts().keySet());
      return asked && counts;
    }

    /** The same with all that the rule asks for, and no more, at any level. */
    Arbitrary<Case> completed() {
      Arbitrary<LevelCode> code = Known.codeOf(scale);
      int properties = rule.askedProperties().size();
      int areas = rule.askedAreas().size();
      return code.list()
          .ofSize(properties + areas)
          .map(
              codes -> {
                RiskEstimate.Builder asked = RiskEstimate.builder();
                int next = 0;
                for (SecurityProperty property : rule.askedProperties()) {
                  asked.putConsequence(property, codes.get(next++));
                }
                for (ImpactArea area : rule.askedAreas()) {
                  asked.putImpact(area, codes.get(next++));
                }
                return new Case(scale, rule, asked.build());
              });
    }

    IntStream ranks() {
      return Stream.concat(
              estimate.consequences().values().stream(), estimate.impacts().values().stream())
          .mapToInt(code -> scale.getLevel(code).rank());
    }
  }

  @Provide
  Arbitrary<Case> cases() {
    return Known.any()
        .flatMap(
            known ->
                Combinators.combine(
                        RiskDomain.consequenceRuleOn(known.criteria().consequence()),
                        RiskDomain.estimates(known))
                    .as(
                        (rule, estimate) ->
                            new Case(known.criteria().consequence(), rule, estimate)));
  }

  @Provide
  Arbitrary<Case> completeCases() {
    return cases().flatMap(Case::completed);
  }

  @Property(tries = 200)
  void isRatedExactlyIfAllThatCountsWasJudged(@ForAll("cases") Case any) {
    assertEquals(any.isComplete(), any.rating().findLevel().isPresent());
  }

  @Property(tries = 200)
  void isRatedWhereAllThatIsAskedForWasJudged(@ForAll("completeCases") Case complete) {
    assertEquals(complete.ranks().findAny().isPresent(), complete.rating().findLevel().isPresent());
  }

  @Property(tries = 200)
  void whatIsMissingIsNamed(@ForAll("completeCases") Case complete) {
    for (ImpactArea area : complete.rule().askedAreas()) {
      TreeMap<ImpactArea, LevelCode> without = new TreeMap<>(complete.estimate().impacts());
      without.remove(area);
      assertEquals(
          Unrated.because("no impact on " + area),
          complete.rule().combine(complete.estimate().withImpacts(without), complete.scale()));
    }
  }

  @Property(tries = 200)
  void theWorstCaseIsTheHighestJudged(@ForAll("cases") Case any) {
    Rating highest = HighestConsequence.of().combine(any.estimate(), any.scale());
    assertEquals(any.ranks().max(), highest.findLevel().stream().mapToInt(Level::rank).max());
  }

  @Property(tries = 200)
  void oneHigherConsequenceNeverLowersTheWhole(@ForAll("completeCases") Case complete) {
    int before = complete.rating().findLevel().map(Level::rank).orElse(0);
    complete
        .estimate()
        .impacts()
        .forEach(
            (area, code) -> {
              TreeMap<ImpactArea, LevelCode> raised = new TreeMap<>(complete.estimate().impacts());
              for (Level higher : complete.scale().levels()) {
                if (higher.rank() >= complete.scale().getLevel(code).rank()) {
                  raised.put(area, higher.code());
                  RiskEstimate estimate = complete.estimate().withImpacts(raised);
                  Rating after = complete.rule().combine(estimate, complete.scale());
                  assertTrue(after.findLevel().orElseThrow().rank() >= before);
                }
              }
            });
  }

  @Provide
  Arbitrary<SecurityProperty> properties() {
    return Arbitraries.of(CommonDomain.properties());
  }

  @Property(tries = 200)
  void whatHasNoWeightIsNeverPassedOver(
      @ForAll("completeCases") Case complete, @ForAll("properties") SecurityProperty extra) {
    TreeMap<SecurityProperty, LevelCode> more = new TreeMap<>(complete.estimate().consequences());
    more.put(extra, complete.scale().highest().code());
    Rating rating =
        complete.rule().combine(complete.estimate().withConsequences(more), complete.scale());
    assertTrue(
        rating instanceof Unrated unrated
            ? unrated.reason().equals("no weight for consequences." + extra)
            : complete.rule().askedProperties().contains(extra)
                || rating.findLevel().equals(Optional.of(complete.scale().highest())));
  }
}
