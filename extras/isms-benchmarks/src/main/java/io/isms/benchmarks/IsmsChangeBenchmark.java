package io.isms.benchmarks;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.risk.Risk;
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
 * What it costs to change one element of a large system, beside putting the whole together from its
 * parts and beside copying the one list by hand.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class IsmsChangeBenchmark {
  /** About how many elements the system has. */
  @Param({"1000", "17000", "100000"})
  private int elements;

  private Isms isms = LargeIsms.of(17);
  private int next;

  /** Builds the system. */
  @Setup
  public void build() {
    isms = LargeIsms.of(elements);
  }

  private Risk changed() {
    int number = next++ % isms.register().risks().size();
    return isms.register().risks().get(number).withTitle("Changed " + next);
  }

  /** Another title for one risk; all else stays. */
  @Benchmark
  public Isms changeOneRisk() {
    return isms.withRegister(isms.register().with(changed()));
  }

  /** Another day for the beginning of operation: a part that is small. */
  @Benchmark
  public Isms changeASmallPart() {
    return isms.withOperation(
        isms.operation().withOperatedSince(LargeIsms.DAY.minusDays(next++ % 1000)));
  }

  /** All of it put together anew, every list checked and every id looked up. */
  @Benchmark
  public Isms buildAll() {
    return LargeIsms.of(elements);
  }

  /** By hand: the list of risks copied with one of them replaced. */
  @Benchmark
  public ImmutableList<Risk> copyTheListByHand() {
    Risk changed = changed();
    ImmutableList.Builder<Risk> copy =
        ImmutableList.builderWithExpectedSize(isms.register().risks().size());
    for (Risk risk : isms.register().risks()) {
      copy.add(risk.id().equals(changed.id()) ? changed : risk);
    }
    return copy.build();
  }
}
