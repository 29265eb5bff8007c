package io.isms.riskcalc.matrix;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.common.LevelCode;
import java.util.Arrays;

/** Writes a grid the way it is printed, one text a row. */
final class Grids {
  private static final Splitter CELLS = Splitter.on(' ');

  private Grids() {}

  static ImmutableList<ImmutableList<LevelCode>> of(String... rows) {
    return Arrays.stream(rows)
        .map(
            row ->
                CELLS
                    .splitToStream(row)
                    .map(LevelCode::of)
                    .collect(ImmutableList.toImmutableList()))
        .collect(ImmutableList.toImmutableList());
  }
}
