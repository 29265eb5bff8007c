package io.isms.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** What was measured, by the name of the benchmark such as {@code BulkScoringBenchmark.score}. */
final class Measurements {
  private static final String BYTES = "gc.alloc.rate.norm";

  private final Map<String, RunResult> byName = new LinkedHashMap<>();

  Measurements(Collection<RunResult> results) {
    results.forEach(result -> byName.put(name(result.getParams()), result));
  }

  /** The class with the method, and the value of each parameter after a blank. */
  private static String name(BenchmarkParams benchmark) {
    String name = benchmark.getBenchmark();
    StringBuilder text =
        new StringBuilder(name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1));
    benchmark.getParamsKeys().forEach(key -> text.append(' ').append(benchmark.getParam(key)));
    return text.toString();
  }

  /** The CPU time of an operation in nanoseconds; empty if that benchmark did not run. */
  OptionalDouble cpuNanos(String name) {
    return find(name, CpuTimeProfiler.LABEL);
  }

  /** The bytes that an operation allocates; empty if that benchmark did not run. */
  OptionalDouble bytes(String name) {
    return find(name, BYTES);
  }

  private OptionalDouble find(String name, String label) {
    RunResult result = byName.get(name);
    if (result == null) {
      return OptionalDouble.empty();
    }
    Result<?> found = result.getSecondaryResults().get(label);
    return found == null ? OptionalDouble.empty() : OptionalDouble.of(found.getScore());
  }
}
