package io.isms.benchmarks;

import io.isms.risk.Level;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import io.isms.riskcalc.matrix.LikelihoodAndConsequence;
import io.isms.riskcalc.matrix.MatrixMethod;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Rating one pair after the other through the objects of the library. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MatrixScoringBenchmark {
  private static final int PAIRS = 4096;

  private final MatrixMethod method = new Iso27005Matrix();
  private final Level[] likelihoods = new Level[PAIRS];
  private final Level[] consequences = new Level[PAIRS];
  private final LikelihoodAndConsequence[] estimates = new LikelihoodAndConsequence[PAIRS];
  private final byte[] rows = new byte[PAIRS];
  private final byte[] columns = new byte[PAIRS];
  private final byte[][] grid = new byte[5][5];

  /** Draws the pairs, the same in every run. */
  public MatrixScoringBenchmark() {
    Random random = new Random(42);
    for (int i = 0; i < PAIRS; i++) {
      rows[i] = (byte) random.nextInt(5);
      columns[i] = (byte) random.nextInt(5);
      likelihoods[i] = Iso27005Matrix.LIKELIHOOD.levels().get(rows[i]);
      consequences[i] = Iso27005Matrix.CONSEQUENCE.levels().get(columns[i]);
      estimates[i] = LikelihoodAndConsequence.of(likelihoods[i], consequences[i]);
      grid[rows[i]][columns[i]] =
          (byte) method.rate(likelihoods[i], consequences[i]).level().rank();
    }
  }

  /** The estimate as an object, the rating with its derivation. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void assessEstimate(Blackhole hole) {
    for (LikelihoodAndConsequence estimate : estimates) {
      Rating rating = method.assess(estimate);
      hole.consume(rating);
    }
  }

  /** Two levels in, the rating with its derivation out. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void rateLevels(Blackhole hole) {
    for (int i = 0; i < PAIRS; i++) {
      RatedLevel rating = method.rate(likelihoods[i], consequences[i]);
      hole.consume(rating);
    }
  }

  /** What a loop written by hand does: indexes in, a number out. */
  @Benchmark
  @OperationsPerInvocation(PAIRS)
  public void handWritten(Blackhole hole) {
    for (int i = 0; i < PAIRS; i++) {
      hole.consume(grid[rows[i]][columns[i]]);
    }
  }
}
