package io.isms.riskcalc.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Unrated;
import io.isms.riskcalc.RiskMethods;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;

@Domain(Matrices.class)
class MatrixMethodPropertyTest {
  @Property(tries = 200)
  @Tag("I7")
  @Tag("G8")
  void everyPairHasOneLevelOfTheScale(@ForAll MatrixDefinition matrix) {
    MatrixMethod method = new MatrixMethod(matrix);
    for (Level likelihood : matrix.likelihood().levels()) {
      for (Level consequence : matrix.consequence().levels()) {
        RatedLevel rated = method.rate(likelihood, consequence);
        assertTrue(matrix.levels().levels().contains(rated.level()));
        assertSame(rated, method.assess(LikelihoodAndConsequence.of(likelihood, consequence)));
      }
    }
  }

  @Property(tries = 200)
  @Tag("I6")
  @Tag("G9")
  void theLevelNeverFallsAsLikelihoodOrConsequenceRises(@ForAll MatrixDefinition matrix) {
    MatrixMethod method = new MatrixMethod(matrix);
    List<Level> likelihoods = matrix.likelihood().levels();
    List<Level> consequences = matrix.consequence().levels();
    for (int l = 0; l < likelihoods.size(); l++) {
      for (int c = 0; c < consequences.size(); c++) {
        for (int m = l; m < likelihoods.size(); m++) {
          for (int d = c; d < consequences.size(); d++) {
            int lower = method.rate(likelihoods.get(l), consequences.get(c)).level().rank();
            int upper = method.rate(likelihoods.get(m), consequences.get(d)).level().rank();
            assertTrue(lower <= upper);
          }
        }
      }
    }
  }

  @Property(tries = 200)
  void turningTheGridAndItsRowsRoundChangesNothing(@ForAll MatrixDefinition matrix) {
    MatrixAxis other =
        matrix.rows() == MatrixAxis.LIKELIHOOD ? MatrixAxis.CONSEQUENCE : MatrixAxis.LIKELIHOOD;
    MatrixDefinition turned =
        MatrixDefinition.builder().from(matrix).rows(other).grid(transposed(matrix.grid())).build();
    for (int l = 0; l < matrix.likelihood().levels().size(); l++) {
      for (int c = 0; c < matrix.consequence().levels().size(); c++) {
        assertEquals(matrix.levelAt(l, c), turned.levelAt(l, c));
      }
    }
  }

  @Property(tries = 200)
  @Tag("I7")
  @Tag("I9")
  void aDerivationReplaysToTheSameRating(@ForAll MatrixDefinition matrix) {
    MatrixMethod method = new MatrixMethod(matrix);
    RiskMethods methods = RiskMethods.of(ImmutableList.of(method));
    for (Level likelihood : matrix.likelihood().levels()) {
      for (Level consequence : matrix.consequence().levels()) {
        RatedLevel rated = method.rate(likelihood, consequence);
        assertEquals(rated, methods.replay(rated.derivation()));
      }
    }
  }

  @Property(tries = 200)
  @Tag("G11")
  void textAndObjectGiveTheSameRating(@ForAll MatrixDefinition matrix) {
    MatrixMethod method = new MatrixMethod(matrix);
    for (Level likelihood : matrix.likelihood().levels()) {
      for (Level consequence : matrix.consequence().levels()) {
        RatedLevel expected = method.rate(likelihood, consequence);
        assertEquals(
            expected,
            method.assessText(
                ImmutableMap.of(
                    "likelihood", likelihood.label().replace(' ', '_'),
                    "consequence", Integer.toString(consequence.rank()))));
      }
    }
  }

  @Property(tries = 200)
  void withoutOneOfTheTwoThereIsNoLevel(@ForAll MatrixDefinition matrix) {
    MatrixMethod method = new MatrixMethod(matrix);
    Level likelihood = matrix.likelihood().lowest();
    Level consequence = matrix.consequence().lowest();
    LikelihoodAndConsequence both = LikelihoodAndConsequence.of(likelihood, consequence);
    assertInstanceOf(RatedLevel.class, method.assess(both));
    assertEquals(
        Unrated.because("no consequence"),
        method.assess(new LikelihoodAndConsequence(Optional.of(likelihood), Optional.empty())));
    assertEquals(
        Unrated.because("no likelihood"),
        method.assess(new LikelihoodAndConsequence(Optional.empty(), Optional.of(consequence))));
    assertEquals(
        Unrated.because("no likelihood and no consequence"),
        method.assess(new LikelihoodAndConsequence(Optional.empty(), Optional.empty())));
  }

  private static ImmutableList<ImmutableList<LevelCode>> transposed(
      ImmutableList<ImmutableList<LevelCode>> grid) {
    List<ImmutableList<LevelCode>> turned = new ArrayList<>();
    for (int c = 0; c < grid.get(0).size(); c++) {
      int column = c;
      turned.add(
          grid.stream().map(row -> row.get(column)).collect(ImmutableList.toImmutableList()));
    }
    return ImmutableList.copyOf(turned);
  }
}
