package io.isms.riskcalc.matrix;

import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.risk.ScaleId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Arbitrary monotone matrices of any shape, either way round. */
public final class Matrices extends DomainContextBase {
  /** The domain of matrices. */
  public Matrices() {}

  /** Monotone matrices of 2 to 6 by 2 to 6 levels. */
  @Provide
  public Arbitrary<MatrixDefinition> matrices() {
    return Combinators.combine(
            Arbitraries.integers().between(2, 6),
            Arbitraries.integers().between(2, 6),
            Arbitraries.integers().between(2, 7),
            Arbitraries.of(MatrixAxis.class),
            Arbitraries.integers().between(0, 3).list().ofSize(12))
        .as(Matrices::monotone);
  }

  private static MatrixDefinition monotone(
      int likelihoods, int consequences, int levels, MatrixAxis rows, List<Integer> steps) {
    boolean byLikelihood = rows == MatrixAxis.LIKELIHOOD;
    int height = byLikelihood ? likelihoods : consequences;
    int width = byLikelihood ? consequences : likelihoods;
    List<ImmutableList<LevelCode>> grid = new ArrayList<>();
    for (int r = 0; r < height; r++) {
      ImmutableList.Builder<LevelCode> row = ImmutableList.builder();
      for (int c = 0; c < width; c++) {
        int sum = sum(steps, 0, r) + sum(steps, 6, c);
        row.add(LevelCode.of("R" + Math.min(sum, levels - 1)));
      }
      grid.add(row.build());
    }
    return MatrixDefinition.builder()
        .name("arbitrary")
        .version("1")
        .likelihood(scale("likelihood", "L", likelihoods))
        .consequence(scale("consequence", "C", consequences))
        .levels(scale("risk", "R", levels))
        .rows(rows)
        .addAllGrid(grid)
        .build();
  }

  private static int sum(List<Integer> steps, int from, int count) {
    return steps.subList(from, from + count).stream().mapToInt(Integer::intValue).sum();
  }

  static Scale scale(String id, String prefix, int size) {
    List<Level> levels = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      levels.add(Level.of(prefix + i, "level " + prefix + i, 10 * i));
    }
    return Scale.builder().id(ScaleId.of(id)).levels(levels).build();
  }

  static MatrixDefinition definition(MatrixAxis rows, String... grid) {
    int height = grid.length;
    int width = grid[0].split(" ", -1).length;
    boolean byLikelihood = rows == MatrixAxis.LIKELIHOOD;
    return MatrixDefinition.builder()
        .name("own")
        .version("1")
        .likelihood(scale("likelihood", "L", byLikelihood ? height : width))
        .consequence(scale("consequence", "C", byLikelihood ? width : height))
        .levels(scale("risk", "R", 3))
        .rows(rows)
        .grid(Grids.of(grid))
        .build();
  }
}
