package io.isms.riskcalc.matrix;

import static io.isms.riskcalc.matrix.Matrices.scale;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.Scale;
import io.isms.riskcalc.matrix.MatrixFlaw.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixLinterTest {
  @Test
  void knowsTheFlawsOfPublicMatrices() {
    assertEquals(
        List.of(
            "warning TRANSPOSED: rows read for columns would swap H at V4 x G2 and M at V2 x G4;"
                + " compare them with the source",
            "warning WEAK_CONSISTENCY: L at V2 x G2 reaches risk 4/16, but H at V4 x G2 begins at"
                + " 3/16",
            "warning BETWEENNESS: one step leads from L at V2 x G2 to H at V3 x G3"),
        texts(MatrixLinter.lint(new EbiosRmMatrix().definition())));
    assertEquals(
        List.of(
            "warning TRANSPOSED: rows read for columns would swap M at L5 x C1 and L at L1 x C5;"
                + " compare them with the source"),
        texts(MatrixLinter.lint(new Iso27005Matrix().definition())));
  }

  @Test
  void findsALevelThatFallsEitherWayAlsoInTheFirstColumn() {
    assertEquals(
        List.of(
            "error FALLING: the level falls from R2 at L0 x C0 to R1 at L1 x C0 as likelihood"
                + " rises"),
        errors(lint(MatrixAxis.LIKELIHOOD, 2, 2, "R2 R2", "R1 R2")));
    assertEquals(
        List.of(
            "error FALLING: the level falls from R2 at L0 x C0 to R1 at L0 x C1 as consequence"
                + " rises"),
        errors(lint(MatrixAxis.CONSEQUENCE, 2, 2, "R2 R2", "R1 R2")));
  }

  @Test
  void findsAllGapsAndTheShapeThatFitsTurnedRound() {
    assertEquals(
        List.of(
            "error INCOMPLETE: 3 rows (expected: 2, one for each level of likelihood)",
            "error INCOMPLETE: 2 cells in row 1 (expected: 3, one for each level of consequence)",
            "error INCOMPLETE: 2 cells in row 2 (expected: 3, one for each level of consequence)",
            "error INCOMPLETE: level 'X' in row 2 (expected: one of [R0, R1, R2])",
            "error INCOMPLETE: 2 cells in row 3 (expected: 3, one for each level of consequence)",
            "warning TRANSPOSED: the grid has the shape for rows of consequence and not of"
                + " likelihood"),
        texts(lint(MatrixAxis.LIKELIHOOD, 2, 3, "R0 R1", "R0 X", "R1 R2")));
  }

  @Test
  void findsUnusedLevelsAndCompression() {
    assertEquals(
        List.of(
            "warning UNUSED_LEVEL: level R1 occurs in no cell",
            "warning UNUSED_LEVEL: level R2 occurs in no cell",
            "warning RANGE_COMPRESSION: R0 at L0 x C0 and R0 at L2 x C2 are one level, but risk in"
                + " the middle is 1/36 and 25/36"),
        texts(lint(MatrixAxis.LIKELIHOOD, 3, 3, "R0 R0 R0", "R0 R0 R0", "R0 R0 R0")));
    assertEquals(
        List.of(),
        texts(lint(MatrixAxis.LIKELIHOOD, 3, 3, "R0 R0 R1", "R0 R1 R1", "R1 R1 R2")).stream()
            .filter(text -> text.contains("COMPRESSION"))
            .toList());
  }

  /** Every grid of that size with three levels, against the definitions written out. */
  @ParameterizedTest
  @CsvSource({"2, 2", "2, 3", "3, 2", "3, 3"})
  void agreesWithTheDefinitionsOnEverySmallMatrix(int height, int width) {
    int cells = height * width;
    for (int number = 0; number < Math.pow(3, cells); number++) {
      int[][] grid = new int[height][width];
      int rest = number;
      List<ImmutableList<LevelCode>> codes = new ArrayList<>();
      for (int l = 0; l < height; l++) {
        ImmutableList.Builder<LevelCode> row = ImmutableList.builder();
        for (int c = 0; c < width; c++) {
          grid[l][c] = rest % 3;
          rest /= 3;
          row.add(LevelCode.of("R" + grid[l][c]));
        }
        codes.add(row.build());
      }
      Set<Kind> found = new TreeSet<>();
      lint(MatrixAxis.LIKELIHOOD, height, width, codes).forEach(flaw -> found.add(flaw.kind()));
      assertEquals(Oracle.flaws(grid), found, codes.toString());
    }
  }

  private static ImmutableList<MatrixFlaw> lint(
      MatrixAxis rows, int likelihoods, int consequences, String... grid) {
    return lint(rows, likelihoods, consequences, Grids.of(grid));
  }

  private static ImmutableList<MatrixFlaw> lint(
      MatrixAxis rows, int likelihoods, int consequences, List<ImmutableList<LevelCode>> grid) {
    Scale likelihood = scale("likelihood", "L", likelihoods);
    Scale consequence = scale("consequence", "C", consequences);
    return MatrixLinter.lint(likelihood, consequence, scale("risk", "R", 3), rows, grid);
  }

  private static List<String> texts(List<MatrixFlaw> flaws) {
    return flaws.stream().map(MatrixFlaw::toString).toList();
  }

  private static List<String> errors(List<MatrixFlaw> flaws) {
    return texts(flaws.stream().filter(flaw -> flaw.kind().isError()).toList());
  }

  /** The definitions by all pairs of cells, with corners of cells as decimal numbers. */
  private static final class Oracle {
    private static final double EXACT_ENOUGH = 1e-9;

    private Oracle() {}

    static Set<Kind> flaws(int[][] grid) {
      Set<Kind> flaws = new TreeSet<>();
      Set<Integer> used = new TreeSet<>();
      for (int[] row : grid) {
        for (int rank : row) {
          used.add(rank);
        }
      }
      if (used.size() < 3) {
        flaws.add(Kind.UNUSED_LEVEL);
      }
      int bottom = used.stream().min(Integer::compare).orElseThrow();
      int top = used.stream().max(Integer::compare).orElseThrow();
      double h = grid.length;
      double w = grid[0].length;
      for (int l = 0; l < h; l++) {
        for (int c = 0; c < w; c++) {
          for (int m = 0; m < h; m++) {
            for (int d = 0; d < w; d++) {
              int one = grid[l][c];
              int other = grid[m][d];
              if (l <= m && c <= d && one > other) {
                flaws.add(Kind.FALLING);
              }
              if (h == w && l == d && c == m && one != other) {
                flaws.add(Kind.TRANSPOSED);
              }
              boolean apart = bottom < top && one == bottom && other == top;
              double most = (l + 1) / h * ((c + 1) / w);
              double least = m / h * (d / w);
              if (apart && least < most - EXACT_ENOUGH) {
                flaws.add(Kind.WEAK_CONSISTENCY);
              }
              boolean step = m >= l && d >= c && m - l <= 1 && d - c <= 1;
              if (apart && step) {
                flaws.add(Kind.BETWEENNESS);
              }
              double small = (l + 0.5) / h * ((c + 0.5) / w);
              double great = (m + 0.5) / h * ((d + 0.5) / w);
              if (one == other && great >= 10 * small - EXACT_ENOUGH) {
                flaws.add(Kind.RANGE_COMPRESSION);
              }
            }
          }
        }
      }
      return flaws;
    }
  }
}
