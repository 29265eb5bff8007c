package io.isms.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.LevelCode;
import io.isms.common.PartyId;
import io.isms.testing.CommonDomain;
import io.isms.testing.RiskDomain;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(RiskDomain.class)
@Domain(CommonDomain.class)
@Domain(DomainContext.Global.class)
class RiskCriteriaPropertyTest {
  private static Rating rated(Level level) {
    return RatedLevel.builder()
        .level(level)
        .derivation(Derivation.builder().method("m").version("1").build())
        .build();
  }

  @Property(tries = 200)
  @Tag("I8")
  @Tag("G12")
  void withALevelEveryLowerOneIsAcceptable(@ForAll RiskCriteria criteria) {
    for (Level upper : criteria.levels().levels()) {
      for (Level lower : criteria.levels().levels()) {
        if (lower.rank() <= upper.rank() && criteria.accepts(upper)) {
          assertTrue(criteria.accepts(lower));
        }
      }
    }
  }

  @Property(tries = 200)
  void aHigherLevelIsNeverEvaluatedBetter(@ForAll RiskCriteria criteria) {
    Evaluation before = Evaluation.ACCEPTABLE;
    for (Level level : criteria.levels().levels()) {
      Evaluation now = criteria.evaluate(rated(level));
      assertTrue(now.compareTo(before) >= 0);
      assertEquals(criteria.accepts(level), now == Evaluation.ACCEPTABLE);
      before = now;
    }
  }

  @Property(tries = 100)
  void aMissingRatingIsNeverAcceptable(@ForAll RiskCriteria criteria) {
    assertEquals(Evaluation.UNDETERMINED, criteria.evaluate(Unrated.because("no estimate")));
  }

  /** Criteria, with any subset of the levels of risk. */
  @Provide
  Arbitrary<Tuple2<RiskCriteria, Set<LevelCode>>> withAnySubset() {
    return RiskDomain.riskCriteria()
        .flatMap(
            criteria ->
                Arbitraries.subsetOf(criteria.levels().byCode().keySet())
                    .map(some -> Tuple.of(criteria, some)));
  }

  @Property(tries = 300)
  @Tag("I8")
  @Tag("G12")
  void refusesExactlyTheSetsThatLeaveAGap(
      @ForAll("withAnySubset") Tuple2<RiskCriteria, Set<LevelCode>> both) {
    RiskCriteria criteria = both.get1();
    ImmutableSortedSet<LevelCode> acceptable = ImmutableSortedSet.copyOf(both.get2());
    boolean closed =
        criteria.levels().levels().stream()
            .limit(acceptable.size())
            .allMatch(level -> acceptable.contains(level.code()));
    if (closed) {
      assertEquals(acceptable, criteria.withAcceptable(acceptable).acceptable());
    } else {
      assertThrows(IllegalArgumentException.class, () -> criteria.withAcceptable(acceptable));
    }
  }

  @Property(tries = 200)
  @Tag("I8")
  @Tag("G12")
  void raisingTheCeilingNeverMakesALevelUnacceptable(@ForAll RiskCriteria criteria) {
    ImmutableSortedSet<LevelCode> raised =
        criteria.levels().levels().stream()
            .limit(criteria.acceptable().size() + 1L)
            .map(Level::code)
            .collect(ImmutableSortedSet.toImmutableSortedSet(LevelCode::compareTo));
    for (Level level : criteria.levels().levels()) {
      assertTrue(!criteria.accepts(level) || criteria.withAcceptable(raised).accepts(level));
    }
  }

  @Property(tries = 200)
  void exceptionsForAreThoseThatReachTheLevelAndNameTheParty(
      @ForAll RiskCriteria criteria, @ForAll PartyId other) {
    Set<PartyId> parties = new TreeSet<>();
    parties.add(other);
    criteria.exceptions().forEach(exception -> parties.addAll(exception.approvers()));
    for (PartyId party : parties) {
      for (Level level : criteria.levels().levels()) {
        assertEquals(
            criteria.exceptions().stream()
                .filter(exception -> exception.approvers().contains(party))
                .filter(
                    exception ->
                        criteria.levels().getLevel(exception.upTo()).rank() >= level.rank())
                .toList(),
            criteria.exceptionsFor(level, party));
      }
    }
  }
}
