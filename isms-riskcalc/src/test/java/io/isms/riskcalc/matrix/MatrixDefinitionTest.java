package io.isms.riskcalc.matrix;

import static io.isms.riskcalc.matrix.Matrices.definition;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.isms.risk.Level;
import org.junit.jupiter.api.Test;

class MatrixDefinitionTest {
  @Test
  void saysWhichWayItsRowsRun() {
    MatrixDefinition byLikelihood = definition(MatrixAxis.LIKELIHOOD, "R0 R1 R2", "R0 R2 R2");
    MatrixDefinition byConsequence = definition(MatrixAxis.CONSEQUENCE, "R0 R1 R2", "R0 R2 R2");

    assertEquals("R2", byLikelihood.levelAt(0, 2).code().value());
    assertEquals("R1", byConsequence.levelAt(1, 0).code().value());
    assertEquals("R2", byConsequence.levelAt(1, 1).code().value());
  }

  @Test
  void refusesALevelThatFallsInTheFirstColumn() {
    assertEquals(
        "Invalid matrix own: level falls from R2 at L0 x C0 to R1 at L1 x C0 (expected: not"
            + " falling, or a nonMonotoneReason)",
        message(() -> definition(MatrixAxis.LIKELIHOOD, "R2 R2", "R1 R2")));
  }

  @Test
  void namesEveryPairThatFallsInEitherDirection() {
    assertEquals(
        "Invalid matrix own: level falls from R2 at L0 x C0 to R0 at L0 x C1 (expected: not"
            + " falling, or a nonMonotoneReason); level falls from R2 at L0 x C0 to R1 at L1 x C0"
            + " (expected: not falling, or a nonMonotoneReason)",
        message(() -> definition(MatrixAxis.LIKELIHOOD, "R2 R0", "R1 R1")));
  }

  @Test
  void takesALevelThatFallsForAStatedReason() {
    MatrixDefinition rising = definition(MatrixAxis.LIKELIHOOD, "R2 R2", "R2 R2");
    MatrixDefinition falling =
        MatrixDefinition.builder()
            .from(rising)
            .grid(Grids.of("R2 R2", "R1 R2"))
            .nonMonotoneReason("frequent small losses are budgeted for")
            .build();

    assertEquals("R1", falling.levelAt(1, 0).code().value());
  }

  @Test
  void refusesABlankReason() {
    MatrixDefinition rising = definition(MatrixAxis.LIKELIHOOD, "R2 R2", "R2 R2");
    assertEquals(
        "Invalid matrix own: nonMonotoneReason is blank",
        message(() -> MatrixDefinition.builder().from(rising).nonMonotoneReason(" ").build()));
  }

  @Test
  void namesAllThatIsWrongWithTheShapeAtOnce() {
    MatrixDefinition good = definition(MatrixAxis.LIKELIHOOD, "R0 R1 R2", "R0 R1 R2");
    assertEquals(
        "Invalid matrix own: 3 rows (expected: 2, one for each level of likelihood); 2 cells in"
            + " row 1 (expected: 3, one for each level of consequence); level 'R9' in row 2"
            + " (expected: one of [R0, R1, R2])",
        message(
            () ->
                MatrixDefinition.builder()
                    .from(good)
                    .grid(Grids.of("R0 R1", "R0 R1 R9", "R0 R1 R2"))
                    .build()));
  }

  @Test
  void refusesBlankNames() {
    MatrixDefinition good = definition(MatrixAxis.LIKELIHOOD, "R0 R1", "R0 R1");
    assertEquals(
        "Invalid matrix: name is blank",
        message(() -> MatrixDefinition.builder().from(good).name(" ").build()));
    assertEquals(
        "Invalid matrix own: version is blank",
        message(() -> MatrixDefinition.builder().from(good).version("").build()));
  }

  @Test
  void refusesALevelThatIsNotOnItsScale() {
    MatrixMethod method = new MatrixMethod(definition(MatrixAxis.LIKELIHOOD, "R0 R1", "R0 R1"));
    Level stranger = Level.of("X", "Stranger", 7);
    Level known = method.definition().consequence().lowest();

    assertEquals(
        "Unknown likelihood level 'X' (expected: one of [L0, L1])",
        message(() -> method.rate(stranger, known)));
  }

  private static String message(org.junit.jupiter.api.function.Executable executable) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, executable).getMessage());
  }
}
