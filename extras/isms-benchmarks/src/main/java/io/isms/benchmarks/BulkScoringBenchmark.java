package io.isms.benchmarks;

import io.isms.riskcalc.bulk.LevelCounts;
import io.isms.riskcalc.bulk.LevelTable;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Ten million pairs of likelihood and consequence to levels. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class BulkScoringBenchmark {
  private static final int PAIRS = 10_000_000;
  private static final int SIZE = 5;

  private final LevelTable table = LevelTable.of(new Iso27005Matrix());
  private final byte[] likelihoods = new byte[PAIRS];
  private final byte[] consequences = new byte[PAIRS];
  private final byte[] levels = new byte[PAIRS];
  private final byte[] grid = new byte[SIZE * SIZE];

  /** Draws the pairs, the same in every run. */
  public BulkScoringBenchmark() {
    Random random = new Random(42);
    for (int i = 0; i < PAIRS; i++) {
      likelihoods[i] = (byte) random.nextInt(SIZE);
      consequences[i] = (byte) random.nextInt(SIZE);
    }
    byte[] rows = new byte[grid.length];
    byte[] columns = new byte[grid.length];
    for (int i = 0; i < grid.length; i++) {
      rows[i] = (byte) (i / SIZE);
      columns[i] = (byte) (i % SIZE);
    }
    table.score(grid, rows, columns);
  }

  /** By the library: levels and counts, every place checked, unrated told apart. */
  @Benchmark
  public LevelCounts score() {
    return table.score(levels, likelihoods, consequences);
  }

  /** What a loop written by hand does: levels and counts, nothing checked. */
  @Benchmark
  public int[] handWritten() {
    int[] counts = new int[SIZE];
    for (int i = 0; i < PAIRS; i++) {
      byte level = grid[likelihoods[i] * SIZE + consequences[i]];
      levels[i] = level;
      counts[level]++;
    }
    return counts;
  }

  /** The same without counts. */
  @Benchmark
  public byte[] handWrittenLookUp() {
    for (int i = 0; i < PAIRS; i++) {
      levels[i] = grid[likelihoods[i] * SIZE + consequences[i]];
    }
    return levels;
  }
}
