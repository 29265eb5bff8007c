package io.isms.benchmarks;

import com.google.common.io.Resources;
import io.isms.annexa.AnnexA;
import io.isms.annexa.internal.AnnexACatalog;
import io.isms.control.Control;
import io.isms.control.ControlCatalog;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reading the Annex A of an edition, and looking a control up in it. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class CatalogueLoadBenchmark {
  /** The edition. */
  @Param({"E2005", "E2013", "E2022"})
  public Edition edition = Edition.E2022;

  private final ControlId id = AnnexA.getControl("2022:A.8.34").id();

  /** The first use in a new program, with the loading of all classes on the way. */
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  @Fork(10)
  public ControlCatalog firstUse() {
    return AnnexACatalog.read(edition);
  }

  /** Reading it again, in a warm program. */
  @Benchmark
  public ControlCatalog read() {
    return AnnexACatalog.read(edition);
  }

  /** What a loop written by hand does: lines read and split, nothing built. */
  @Benchmark
  public List<String[]> handWrittenSplit() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(AnnexACatalog.class, "annex-a-" + edition + ".tsv"),
            StandardCharsets.UTF_8)) {
      rows.add(line.split("\t", -1));
    }
    return rows;
  }

  /** What a user calls: read once, then only returned. */
  @Benchmark
  public Control lookUp() {
    return AnnexA.catalog(Edition.E2022).getControl(id);
  }
}
