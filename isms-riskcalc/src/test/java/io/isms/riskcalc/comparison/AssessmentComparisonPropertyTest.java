package io.isms.riskcalc.comparison;

import static io.isms.riskcalc.comparison.Cases.AFTER;
import static io.isms.riskcalc.comparison.Cases.BEFORE;
import static io.isms.riskcalc.comparison.Cases.CHANGE;
import static io.isms.riskcalc.comparison.Cases.NONE;
import static io.isms.riskcalc.comparison.Cases.assess;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Sets;
import io.isms.common.Elements;
import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskAssessment;
import io.isms.risk.RiskEstimate;
import io.isms.risk.RiskRegister;
import io.isms.risk.Trend;
import io.isms.risk.Unrated;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class AssessmentComparisonPropertyTest {
  private static final Set<Trend> STANDS = EnumSet.of(Trend.SAME, Trend.STILL_UNRATED);

  @Provide
  Arbitrary<RiskRegister> registers() {
    return Cases.registers(BEFORE.criteria());
  }

  @Provide
  Arbitrary<RiskRegister> laterRegisters() {
    return Cases.registers(AFTER.criteria());
  }

  @Provide
  Arbitrary<RiskEstimate> estimates() {
    return Cases.estimates(BEFORE.criteria());
  }

  private static AssessmentComparison compared(RiskRegister one, RiskRegister other) {
    return AssessmentComparison.of(
        assess(BEFORE, "RA-1", one), assess(BEFORE, "RA-2", other), BEFORE.criteria());
  }

  @Property(tries = 200)
  void everyRiskOfEitherHasOneTrend(
      @ForAll("registers") RiskRegister one, @ForAll("registers") RiskRegister other) {
    AssessmentComparison comparison = compared(one, other);
    assertEquals(
        Sets.union(one.byId().keySet(), other.byId().keySet()), comparison.byRisk().keySet());
    int counted = 0;
    for (Trend trend : Trend.values()) {
      counted += comparison.changesThatAre(trend).size();
    }
    assertEquals(comparison.changes().size(), counted);
    for (RiskChange change : comparison.changes()) {
      boolean before = one.findRisk(change.risk()).isPresent();
      boolean after = other.findRisk(change.risk()).isPresent();
      assertEquals(!before, change.movement().trend() == Trend.NEW);
      assertEquals(!after, change.movement().trend() == Trend.GONE);
      assertEquals(before, change.before().isPresent());
      assertEquals(after, change.after().isPresent());
    }
  }

  @Property(tries = 200)
  @Tag("G14")
  void theOtherWayRoundTheTrendsAreOpposite(
      @ForAll("registers") RiskRegister one, @ForAll("registers") RiskRegister other) {
    AssessmentComparison back = compared(other, one);
    for (RiskChange change : compared(one, other).changes()) {
      Movement opposite = Elements.get("risk", back.byRisk(), change.risk()).movement();
      assertEquals(change.movement().trend().opposite(), opposite.trend());
      assertEquals(change.movement().steps().map(steps -> -steps), opposite.steps());
    }
  }

  @Property(tries = 100)
  void nothingMovesFromAnAssessmentToItself(@ForAll("registers") RiskRegister one) {
    assertEquals(
        0,
        compared(one, one).movedOrEvaluatedOtherwise().size(),
        () -> compared(one, one).toString());
  }

  @Property(tries = 100)
  void aStepUpIsAHigherLevel(
      @ForAll("registers") RiskRegister one, @ForAll("registers") RiskRegister other) {
    for (RiskChange change : compared(one, other).changes()) {
      change
          .movement()
          .steps()
          .ifPresent(
              steps ->
                  assertEquals(
                      steps > 0 ? Trend.UP : steps < 0 ? Trend.DOWN : Trend.SAME,
                      change.movement().trend()));
    }
  }

  @Property(tries = 200)
  void theTwoPartsAddUp(
      @ForAll("registers") RiskRegister one, @ForAll("laterRegisters") RiskRegister other) {
    AssessmentComparison across =
        AssessmentComparison.across(
            CHANGE, assess(BEFORE, "RA-1", one), one, assess(AFTER, "RA-2", other));
    for (RiskChange change : across.changes()) {
      assertEquals(
          change.before().isPresent() && change.after().isPresent(),
          change.byCriteria().isPresent());
      Optional<Integer> byCriteria = change.byCriteria().flatMap(Movement::steps);
      Optional<Integer> byEstimates = change.byEstimates().flatMap(Movement::steps);
      if (byCriteria.isPresent() && byEstimates.isPresent()) {
        assertEquals(
            change.movement().steps(),
            Optional.of(byCriteria.orElseThrow() + byEstimates.orElseThrow()));
      }
    }
  }

  @Property(tries = 100)
  void withoutAChangeOfCriteriaAllComesFromTheEstimates(
      @ForAll("registers") RiskRegister one, @ForAll("registers") RiskRegister other) {
    RiskAssessment before = assess(BEFORE, "RA-1", one);
    RiskAssessment after = assess(BEFORE, "RA-2", other);
    for (RiskChange change : AssessmentComparison.across(NONE, before, one, after).changes()) {
      change.byCriteria().ifPresent(part -> assertTrue(STANDS.contains(part.trend())));
      change.byEstimates().ifPresent(part -> assertEquals(change.movement(), part));
    }
  }

  @Property(tries = 100)
  void withTheSameEstimatesAllComesFromTheCriteria(@ForAll("registers") RiskRegister one) {
    RiskAssessment before = assess(BEFORE, "RA-1", one);
    RiskRegister.Builder later = RiskRegister.builder();
    one.risks()
        .forEach(
            risk -> later.addRisk(risk.withCurrent(CHANGE.translate(risk.current()).estimate())));
    RiskAssessment after = assess(AFTER, "RA-2", later.build());
    for (RiskChange change : AssessmentComparison.across(CHANGE, before, one, after).changes()) {
      assertTrue(STANDS.contains(change.byEstimates().orElseThrow().trend()));
      assertEquals(Optional.of(change.movement()), change.byCriteria());
    }
  }

  @Property(tries = 100)
  @Tag("G14")
  void aLevelWithoutCounterpartIsNeverComparedNorMoved(
      @ForAll("registers") RiskRegister one, @ForAll("laterRegisters") RiskRegister other) {
    AssessmentComparison across =
        AssessmentComparison.across(
            CHANGE, assess(BEFORE, "RA-1", one), one, assess(AFTER, "RA-2", other));
    for (RiskChange change : across.changes()) {
      boolean highest =
          change
              .before()
              .map(AssessedRisk::current)
              .map(rating -> rating.label().equals("Very high"))
              .orElse(false);
      assertEquals(
          highest && change.after().isPresent(), change.movement().trend() == Trend.NOT_COMPARABLE);
    }
  }

  @Property(tries = 100)
  void whatHasNoCounterpartIsNotRatedAgain(@ForAll("estimates") RiskEstimate estimate) {
    CriteriaChange undecided = CriteriaChange.of(BEFORE, AFTER);
    assertTrue(undecided.rateAgain(estimate) instanceof Unrated);
    assertEquals(
        BEFORE.rate(estimate).findLevel().isPresent(),
        CHANGE.rateAgain(estimate).findLevel().isPresent());
    assertFalse(CHANGE.translate(estimate).lost().iterator().hasNext());
  }
}
