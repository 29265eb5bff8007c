package io.isms.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks, writes the results as JSON and prints how they stand beside the loops
 * written by hand and the goals. Takes the arguments of JMH.
 */
public final class Benchmarks {
  private static final String RESULT = "benchmarks.json";

  private Benchmarks() {}

  /** Runs those benchmarks that match the arguments, without any all of them. */
  public static void main(String[] arguments) throws RunnerException, CommandLineOptionException {
    CommandLineOptions given = new CommandLineOptions(arguments);
    String result = given.getResult().orElse(RESULT);
    Measurements measurements =
        new Measurements(
            new Runner(
                    new OptionsBuilder()
                        .parent(given)
                        .resultFormat(ResultFormatType.JSON)
                        .result(result)
                        .addProfiler(CpuTimeProfiler.class)
                        .addProfiler(GCProfiler.class)
                        .build())
                .run());
    System.out.println("\nResults are in " + result + "\n\n" + Goals.table(measurements));
  }
}
