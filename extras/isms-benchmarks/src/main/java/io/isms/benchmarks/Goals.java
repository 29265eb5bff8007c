package io.isms.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the benchmarks are to reach, and how far they do. */
final class Goals {
  private static final double MILLI = 1e6;
  private static final double NO_LIMIT = Double.POSITIVE_INFINITY;

  private static final List<Speed> SPEEDS =
      List.of(
          Speed.of("10 M pairs scored", "BulkScoring", "score", "handWritten").withRatio(1.5),
          Speed.of("  beside no counts", "BulkScoring", "score", "handWrittenLookUp"),
          Speed.of("1 estimate rated", "MatrixScoring", "assessEstimate", "handWritten")
              .withNanos(10),
          Speed.of("1 pair rated", "MatrixScoring", "rateLevels", "handWritten").withNanos(10),
          Speed.of("1,000 risks, 10,000 years", "PortfolioLoss", "simulate", "handWritten")
              .withRatio(2)
              .withNanos(200 * MILLI),
          Speed.of("PERT by PERT, 1 M years", "AnnualLoss", "simple", "simpleHandWritten")
              .withNanos(60 * MILLI),
          Speed.of("FAIR tree, 1 M years", "AnnualLoss", "tree", "treeHandWritten")
              .withNanos(150 * MILLI));

  private static final List<Memory> MEMORIES =
      List.of(
          new Memory("1 estimate rated", "MatrixScoringBenchmark.assessEstimate", "", 1, 0.01),
          Memory.ofYear("a year more, for moments", "moments", 8),
          Memory.ofYear("a year more, for a summary", "summary", 8),
          Memory.ofYear("a year more, for a sample", "sample", NO_LIMIT));

  private Goals() {}

  /** A line for each goal whose benchmarks ran. */
  static String table(Measurements measurements) {
    StringBuilder table = new StringBuilder();
    line(table, "CPU time of", "library", "by hand", "ratio", "goal", "");
    SPEEDS.forEach(it -> it.line(measurements).ifPresent(table::append));
    table.append('\n');
    line(table, "bytes allocated for", "library", "", "", "goal", "");
    MEMORIES.forEach(it -> it.line(measurements).ifPresent(table::append));
    return table.toString();
  }

  private static void line(StringBuilder table, String... cells) {
    table.append(line(cells));
  }

  private static String line(String... cells) {
    return String.format("%-28s %12s %12s %7s  %-20s %s", (Object[]) cells).stripTrailing() + "\n";
  }

  private static String verdict(boolean isReached, boolean isGoal) {
    return isGoal ? isReached ? "reached" : "MISSED" : "";
  }

  /**
   * A goal for the CPU time of a benchmark.
   *
   * @param what the benchmark in words
   * @param type its class, without {@code Benchmark} at the end
   * @param method its method
   * @param handWritten the method of the same class with the loop written by hand
   * @param mostRatio how often that of the loop it may be
   * @param mostNanos how much it may be
   */
  private record Speed(
      String what,
      String type,
      String method,
      String handWritten,
      double mostRatio,
      double mostNanos) {
    static Speed of(String what, String type, String method, String handWritten) {
      return new Speed(what, type, method, handWritten, NO_LIMIT, NO_LIMIT);
    }

    Speed withRatio(double most) {
      return new Speed(what, type, method, handWritten, most, mostNanos);
    }

    Speed withNanos(double most) {
      return new Speed(what, type, method, handWritten, mostRatio, most);
    }

    Optional<String> line(Measurements measurements) {
      OptionalDouble own = measurements.cpuNanos(type + "Benchmark." + method);
      OptionalDouble byHand = measurements.cpuNanos(type + "Benchmark." + handWritten);
      if (own.isEmpty() || byHand.isEmpty()) {
        return Optional.empty();
      }
      double nanos = own.getAsDouble();
      double ratio = nanos / byHand.getAsDouble();
      return Optional.of(
          Goals.line(
              what,
              time(nanos),
              time(byHand.getAsDouble()),
              String.format(Locale.ROOT, "%.2f", ratio),
              goal(),
              verdict(
                  ratio <= mostRatio && nanos <= mostNanos,
                  mostRatio < NO_LIMIT || mostNanos < NO_LIMIT)));
    }

    private String goal() {
      String byRatio = mostRatio < NO_LIMIT ? "x " + mostRatio : "";
      String byTime = mostNanos < NO_LIMIT ? time(mostNanos) : "";
      return byRatio.isEmpty() || byTime.isEmpty() ? byRatio + byTime : byRatio + ", " + byTime;
    }

    private static String time(double nanos) {
      return nanos < MILLI
          ? String.format(Locale.ROOT, "%.2f ns", nanos)
          : String.format(Locale.ROOT, "%.1f ms", nanos / MILLI);
    }
  }

  /**
   * A goal for what a benchmark allocates.
   *
   * @param what the benchmark in words
   * @param more the benchmark
   * @param less the benchmark that is taken away from it; empty if there is none
   * @param divisor by what the difference is divided
   * @param most how many bytes it may be less than
   */
  private record Memory(String what, String more, String less, double divisor, double most) {
    /** What one of a million years more takes. */
    static Memory ofYear(String what, String method, double most) {
      String name = "LossSummaryBenchmark." + method;
      return new Memory(what, name + " 1100000", name + " 100000", 1e6, most);
    }

    Optional<String> line(Measurements measurements) {
      OptionalDouble all = measurements.bytes(more);
      OptionalDouble part = less.isEmpty() ? OptionalDouble.of(0) : measurements.bytes(less);
      if (all.isEmpty() || part.isEmpty()) {
        return Optional.empty();
      }
      double bytes = (all.getAsDouble() - part.getAsDouble()) / divisor;
      boolean isGoal = most < NO_LIMIT;
      return Optional.of(
          Goals.line(
              what,
              String.format(Locale.ROOT, "%.2f B", bytes),
              "",
              "",
              isGoal ? "less than " + most + " B" : "",
              verdict(bytes < most, isGoal)));
    }
  }
}
