package io.isms.benchmarks;

import io.isms.Isms;
import io.isms.conformity.CheckProfile;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.ConformityReport;
import io.isms.standard.Edition;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long a full check takes, with guidance, as the system grows. Linear means ten times as long
 * for ten times as many elements; 17,000 are the large system of 10,000 risks, 5,000 assets and
 * 2,000 records. Beside it, what it takes only to visit every element once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ConformityBenchmark {
  private static final CheckProfile FULL =
      CheckProfile.builder().guidance(true).hints(true).build();

  private final ConformityChecker checker = ConformityChecker.standard();

  /** About how many elements the system has. */
  @Param({"1000", "10000", "17000", "100000"})
  private int elements;

  private Isms isms = LargeIsms.of(17);

  /** Builds the system. */
  @Setup
  public void build() {
    isms = LargeIsms.of(elements);
  }

  /** A full check against 2022 with guidance. */
  @Benchmark
  public ConformityReport check() {
    return checker.check(isms, Edition.E2022, LargeIsms.DAY, FULL);
  }

  /** A full check against 2005. */
  @Benchmark
  public ConformityReport check2005() {
    return checker.check(isms, Edition.E2005, LargeIsms.DAY);
  }

  /** By hand: every risk, asset and record looked at once. */
  @Benchmark
  public long visitEachOnce() {
    return isms.register().risks().stream().filter(risk -> risk.owner().isPresent()).count()
        + isms.context().assets().stream().filter(asset -> asset.owner().isPresent()).count()
        + isms.support().records().stream()
            .filter(record -> record.protection().isPresent())
            .count();
  }
}
