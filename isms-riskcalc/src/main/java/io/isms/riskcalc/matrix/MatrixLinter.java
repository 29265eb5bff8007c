package io.isms.riskcalc.matrix;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.annotations.FormatMethod;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.matrix.MatrixFlaw.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for flaws of a matrix, each with the cells that show it: errors, which no matrix may have,
 * and warnings, which public matrices do have and people should know of.
 *
 * <p>What concerns the size of risks (the last three kinds) takes the levels of each scale for
 * steps of equal width from 0 to 1 and risk for their product, as Cox (2008, "What's Wrong with
 * Risk Matrices?") does. The organization's own scales may be others: hence warnings.
 */
public final class MatrixLinter {
  private static final int COMPRESSION = 10;

  private final ImmutableList<Level> likelihoods;
  private final ImmutableList<Level> consequences;
  private final Scale levels;
  private final int[][] ranks;
  private final List<MatrixFlaw> flaws = new ArrayList<>();

  private MatrixLinter(Scale likelihood, Scale consequence, Scale levels, int[][] ranks) {
    this.likelihoods = likelihood.levels();
    this.consequences = consequence.levels();
    this.levels = levels;
    this.ranks = ranks;
  }

  /** The flaws of a matrix that could be built, by kind; one that falls states why it does. */
  public static ImmutableList<MatrixFlaw> lint(MatrixDefinition matrix) {
    return lint(
        matrix.likelihood(), matrix.consequence(), matrix.levels(), matrix.rows(), matrix.grid());
  }

  /** The flaws of any grid, by kind; of one that is not complete only that. */
  public static ImmutableList<MatrixFlaw> lint(
      Scale likelihood,
      Scale consequence,
      Scale levels,
      MatrixAxis rows,
      List<? extends List<LevelCode>> grid) {
    boolean byLikelihood = rows == MatrixAxis.LIKELIHOOD;
    Scale rowScale = byLikelihood ? likelihood : consequence;
    Scale columnScale = byLikelihood ? consequence : likelihood;
    ImmutableList<MatrixFlaw> gaps = gaps(rowScale, columnScale, levels, grid);
    if (!gaps.isEmpty()) {
      return gaps;
    }
    int[][] ranks = new int[likelihood.levels().size()][consequence.levels().size()];
    for (int l = 0; l < ranks.length; l++) {
      for (int c = 0; c < ranks[l].length; c++) {
        LevelCode code = byLikelihood ? grid.get(l).get(c) : grid.get(c).get(l);
        ranks[l][c] = levels.indexOf(levels.getLevel(code));
      }
    }
    MatrixLinter linter = new MatrixLinter(likelihood, consequence, levels, ranks);
    linter.findFalling();
    linter.findTransposed();
    linter.findUnusedLevels();
    linter.findInconsistency();
    linter.findJumps();
    linter.findCompression();
    return ImmutableList.copyOf(linter.flaws);
  }

  private static ImmutableList<MatrixFlaw> gaps(
      Scale rowScale, Scale columnScale, Scale levels, List<? extends List<LevelCode>> grid) {
    ImmutableList.Builder<MatrixFlaw> gaps = ImmutableList.builder();
    int height = rowScale.levels().size();
    int width = columnScale.levels().size();
    if (grid.size() != height) {
      gaps.add(
          gap(
              "%s rows (expected: %s, one for each level of %s)",
              grid.size(), height, rowScale.id()));
    }
    for (int row = 0; row < grid.size(); row++) {
      if (grid.get(row).size() != width) {
        gaps.add(
            gap(
                "%s cells in row %s (expected: %s, one for each level of %s)",
                grid.get(row).size(), row + 1, width, columnScale.id()));
      }
      for (LevelCode code : grid.get(row)) {
        if (levels.findLevel(code).isEmpty()) {
          gaps.add(
              gap(
                  "level '%s' in row %s (expected: one of %s)",
                  code, row + 1, levels.byCode().keySet()));
        }
      }
    }
    if (height != width
        && grid.size() == width
        && grid.stream().allMatch(row -> row.size() == height)) {
      gaps.add(
          new MatrixFlaw(
              Kind.TRANSPOSED,
              ImmutableList.of(),
              String.format(
                  "the grid has the shape for rows of %s and not of %s",
                  columnScale.id(), rowScale.id())));
    }
    return gaps.build();
  }

  @FormatMethod
  private static MatrixFlaw gap(String format, Object... arguments) {
    return new MatrixFlaw(Kind.INCOMPLETE, ImmutableList.of(), String.format(format, arguments));
  }

  private void findFalling() {
    for (int l = 0; l < ranks.length; l++) {
      for (int c = 0; c < ranks[l].length; c++) {
        if (l > 0 && ranks[l - 1][c] > ranks[l][c]) {
          add(Kind.FALLING, l - 1, c, l, c, "the level falls from %s to %s as likelihood rises");
        }
        if (c > 0 && ranks[l][c - 1] > ranks[l][c]) {
          add(Kind.FALLING, l, c - 1, l, c, "the level falls from %s to %s as consequence rises");
        }
      }
    }
  }

  /** No shape tells a square grid from its transpose: says where to look, once. */
  private void findTransposed() {
    if (likelihoods.size() != consequences.size()) {
      return;
    }
    for (int high = ranks.length - 1; high > 0; high--) {
      for (int low = 0; low < high; low++) {
        if (ranks[high][low] != ranks[low][high]) {
          add(
              Kind.TRANSPOSED,
              high,
              low,
              low,
              high,
              "rows read for columns would swap %s and %s; compare them with the source");
          return;
        }
      }
    }
  }

  private void findUnusedLevels() {
    for (int rank = 0; rank < levels.levels().size(); rank++) {
      if (cells(rank).isEmpty()) {
        Level level = levels.levels().get(rank);
        flaws.add(
            new MatrixFlaw(
                Kind.UNUSED_LEVEL,
                ImmutableList.of(),
                "level " + level.code() + " occurs in no cell"));
      }
    }
  }

  private void findInconsistency() {
    int lowest = used(true);
    int highest = used(false);
    if (lowest == highest) {
      return;
    }
    int[] top = cells(highest).get(0);
    for (int[] cell : cells(highest)) {
      top = least(cell) < least(top) ? cell : top;
    }
    int[] bottom = cells(lowest).get(0);
    for (int[] cell : cells(lowest)) {
      bottom = most(cell) > most(bottom) ? cell : bottom;
    }
    if (least(top) < most(bottom)) {
      add(
          Kind.WEAK_CONSISTENCY,
          bottom[0],
          bottom[1],
          top[0],
          top[1],
          String.format(
              "%%s reaches risk %s/%s, but %%s begins at %s/%s",
              most(bottom), area(), least(top), area()));
    }
  }

  private void findJumps() {
    int lowest = used(true);
    int highest = used(false);
    if (lowest == highest) {
      return;
    }
    for (int[] from : cells(lowest)) {
      for (int[] step : new int[][] {{0, 1}, {1, 0}, {1, 1}}) {
        int l = from[0] + step[0];
        int c = from[1] + step[1];
        if (l < ranks.length && c < ranks[l].length && ranks[l][c] == highest) {
          add(Kind.BETWEENNESS, from[0], from[1], l, c, "one step leads from %s to %s");
        }
      }
    }
  }

  private void findCompression() {
    for (int rank = 0; rank < levels.levels().size(); rank++) {
      if (cells(rank).isEmpty()) {
        continue;
      }
      int[] smallest = cells(rank).get(0);
      int[] greatest = smallest;
      for (int[] cell : cells(rank)) {
        smallest = middle(cell) < middle(smallest) ? cell : smallest;
        greatest = middle(cell) > middle(greatest) ? cell : greatest;
      }
      if (middle(greatest) >= COMPRESSION * middle(smallest)) {
        add(
            Kind.RANGE_COMPRESSION,
            smallest[0],
            smallest[1],
            greatest[0],
            greatest[1],
            String.format(
                "%%s and %%s are one level, but risk in the middle is %s/%s and %s/%s",
                middle(smallest), 4 * area(), middle(greatest), 4 * area()));
      }
    }
  }

  private List<int[]> cells(int rank) {
    List<int[]> cells = new ArrayList<>();
    for (int l = 0; l < ranks.length; l++) {
      for (int c = 0; c < ranks[l].length; c++) {
        if (ranks[l][c] == rank) {
          cells.add(new int[] {l, c});
        }
      }
    }
    return cells;
  }

  private int used(boolean lowest) {
    int extreme = ranks[0][0];
    for (int[] row : ranks) {
      for (int rank : row) {
        extreme = lowest ? Math.min(extreme, rank) : Math.max(extreme, rank);
      }
    }
    return extreme;
  }

  private int area() {
    return likelihoods.size() * consequences.size();
  }

  private static int least(int[] cell) {
    return cell[0] * cell[1];
  }

  private static int most(int[] cell) {
    return (cell[0] + 1) * (cell[1] + 1);
  }

  private static int middle(int[] cell) {
    return (2 * cell[0] + 1) * (2 * cell[1] + 1);
  }

  private void add(Kind kind, int l0, int c0, int l1, int c1, String format) {
    MatrixCell first = cell(l0, c0);
    MatrixCell second = cell(l1, c1);
    flaws.add(
        new MatrixFlaw(
            kind,
            ImmutableList.of(first, second),
            format
                .replaceFirst("%s", level(l0, c0) + " at " + first)
                .replaceFirst("%s", level(l1, c1) + " at " + second)));
  }

  private LevelCode level(int l, int c) {
    return levels.levels().get(ranks[l][c]).code();
  }

  private MatrixCell cell(int l, int c) {
    return new MatrixCell(likelihoods.get(l).code(), consequences.get(c).code());
  }
}
