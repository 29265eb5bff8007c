package io.isms.riskcalc.bulk;

import static io.isms.riskcalc.Refusals.message;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.risk.Derivation;
import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import io.isms.riskcalc.arithmetic.CvssSeverity;
import io.isms.riskcalc.arithmetic.Monarc;
import io.isms.riskcalc.arithmetic.SimpleRisk3;
import io.isms.riskcalc.chain.OwaspRiskRating;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.spi.InputMethod;
import io.isms.riskcalc.spi.InputValues;
import io.isms.riskcalc.spi.MethodInput;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LevelTableTest {
  private static final Iso27005Matrix MATRIX = new Iso27005Matrix();
  private static final Level HIGH = Level.of("H", "High", 9999);
  private final LevelTable table = LevelTable.of(MATRIX);

  @Test
  void scoresPairsAndCountsTheLevels() { // the first one is asymmetric, trap 1
    byte[] likelihoods = {0, 4, 2, -1, 4, 4};
    byte[] consequences = {4, 0, 2, 4, -1, 4};
    byte[] levels = new byte[6];
    LevelCounts counts = table.score(levels, likelihoods, consequences);
    assertArrayEquals(new byte[] {1, 2, 2, -1, -1, 4}, levels);
    assertEquals(
        ImmutableMap.of("VL", 0, "L", 1, "M", 2, "H", 0, "VH", 1),
        counts.byLevel().entrySet().stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    it -> it.getKey().code().value(), it -> it.getValue())));
    assertEquals(2, counts.unrated());
    assertSame(MATRIX, table.method());
  }

  @Test
  void nothingToScoreIsNothingCounted() {
    LevelCounts counts = table.score(new byte[0], new byte[0], new byte[0]);
    assertEquals(ImmutableList.of(0, 0, 0, 0, 0), counts.byLevel().values().asList());
    assertEquals(0, counts.unrated());
  }

  @Test
  void asksTheMethodOnceForEachCombination() {
    Counting method = new Counting(Scale.of("risk", Level.of("L", "Low", 1), HIGH), 3);
    byte[] levels = new byte[10_000];
    byte[] given = new byte[10_000];
    for (int i = 0; i < given.length; i++) {
      given[i] = (byte) (i % 2);
    }
    LevelCounts counts = LevelTable.of(method).score(levels, given, given, given);
    assertEquals(2, method.asked);
    assertEquals(ImmutableList.of(0, 10_000), counts.byLevel().values().asList());
  }

  @Test
  void anEstimateThatTheMethodRefusesIsRefusedByPosition() {
    byte[][] inputs = new byte[9][3_000];
    inputs[8][2_500] = 1;
    LevelTable monarc = LevelTable.of(new Monarc());
    assertEquals(
        "Invalid estimate at position 2500: reduction: Invalid reduction '1' (expected: not more"
            + " than the vulnerability, 0)",
        message(() -> monarc.score(new byte[3_000], inputs)));
  }

  @Test
  void theArraysHaveToFit() {
    byte[] two = new byte[2];
    assertEquals(
        "Invalid estimates: 1 arrays (expected: 2, for [likelihood, consequence])",
        message(() -> table.score(two, two)));
    assertEquals(
        "Invalid consequence: 3 estimates (expected: 2, as many as levels)",
        message(() -> table.score(two, two, new byte[3])));
  }

  @Test
  void aPlaceOutsideOfTheScaleIsNoOtherPair() {
    byte[] beyond = {0, 5};
    byte[] lowest = {0, 0};
    assertEquals(
        "Invalid consequence at position 1: 5 (expected: from 0 to 4, or -1 if not estimated)",
        message(() -> table.score(new byte[2], lowest, beyond)));
    assertEquals(
        "Invalid likelihood at position 1: 5 (expected: from 0 to 4, or -1 if not estimated)",
        message(() -> table.score(new byte[2], beyond, lowest)));
  }

  @Test
  void whatIsNotFiniteOrTooLargeHasNoTable() {
    assertEquals(
        "Cannot compile cvss-3.1-severity: input score is a number (expected: levels)",
        message(() -> LevelTable.of(new CvssSeverity())));
    assertEquals(
        "Cannot compile simplerisk-3: 128 levels on scale likelihood (expected: up to 127)",
        message(() -> LevelTable.of(new SimpleRisk3(128, 5))));
    assertEquals(
        "Cannot compile counting: 128 levels on scale risk (expected: up to 127)",
        message(() -> LevelTable.of(new Counting(ofSize(128), 2))));
    assertEquals(
        "Cannot compile owasp: too many combinations of levels (expected: up to 16777216)",
        message(() -> LevelTable.of(new OwaspRiskRating())));
    assertEquals(
        127,
        LevelTable.of(new SimpleRisk3(127, 127))
            .score(ones(), ones(), ones())
            .byLevel()
            .values()
            .stream()
            .mapToInt(it -> it)
            .sum());
  }

  private static byte[] ones() {
    byte[] ones = new byte[127];
    for (int i = 0; i < ones.length; i++) {
      ones[i] = (byte) i;
    }
    return ones;
  }

  @Test
  void aLevelOfAnotherScaleIsNotTakenAsUnrated() {
    Scale scale = Scale.of("risk", Level.of("L", "Low", 1), Level.of("M", "Medium", 2));
    LevelTable wrong = LevelTable.of(new Counting(scale, 2));
    byte[] one = new byte[1];
    assertEquals(
        "counting gave the level High, which is not on its scale",
        assertThrows(IllegalStateException.class, () -> wrong.score(one, one, one)).getMessage());
  }

  private static Scale ofSize(int size) {
    return Scale.builder()
        .id(ScaleId.of("risk"))
        .levels(IntStream.range(0, size).mapToObj(i -> Level.of("L" + i, "level " + i, i)).toList())
        .build();
  }

  /** Says that everything is high, and how often it was asked. */
  private static final class Counting extends InputMethod {
    private int asked;

    Counting(Scale levels, int inputs) {
      super(
          "counting",
          "1",
          IntStream.range(0, inputs)
              .mapToObj(
                  i ->
                      MethodInput.factor(
                          "input" + i, Scale.of("yesNo", Level.of("N", "No", 0), HIGH)))
              .toList(),
          levels);
    }

    @Override
    protected Rating rate(InputValues values) {
      asked++;
      return RatedLevel.builder()
          .level(HIGH)
          .derivation(Derivation.builder().method("counting").version("1").build())
          .build();
    }
  }
}
