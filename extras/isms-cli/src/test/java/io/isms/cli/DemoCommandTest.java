package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.isms.Isms;
import io.isms.applicability.StatementOfApplicability;
import io.isms.conformity.ConformityChecker;
import io.isms.conformity.ConformityReport;
import io.isms.conformity.Verdict;
import io.isms.json.CanonicalJson;
import io.isms.json.IsmsJson;
import io.isms.json.diff.SystemDiff;
import io.isms.risk.RiskAssessment;
import io.isms.standard.Edition;
import io.isms.treatment.RiskTreatmentPlan;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private static final ImmutableList<String> FILES =
      ImmutableList.of(
          "online-shop.json",
          "assessment.json",
          "statement-of-applicability.json",
          "statement-of-applicability.csv",
          "treatment-plan.json",
          "treatment-plan.csv",
          "complete.json",
          "conformity-2022.json",
          "conformity-2013.json",
          "conformity-2005.json",
          "online-shop-next-year.json",
          "complete-next-year.json",
          "diff.txt",
          "diff.json",
          "migration-2013.txt",
          "migration-2013.json",
          "migration-2005.txt",
          "migration-2005.json");

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private Cli.Result demo() {
    return Cli.run("demo", "--out", cli.path("demo"));
  }

  private ImmutableSortedMap<String, String> files() {
    ImmutableSortedMap.Builder<String, String> files = ImmutableSortedMap.naturalOrder();
    FILES.forEach(name -> files.put(name, cli.read("demo/" + name)));
    return files.build();
  }

  @Test
  void writesAllFilesAndSaysSo() {
    Cli.Result result = demo();

    result.done();
    assertEquals(
        FILES.stream().map(name -> "written: " + Path.of(cli.path("demo"), name)).toList(),
        result.errors());
    files().forEach((name, text) -> assertTrue(text.length() > 1000, name));
  }

  @Test
  void theFilesCanBeReadBackAndTellOneStory() {
    demo().done();
    Isms complete = IsmsJson.readDocument(cli.read("demo/complete.json")).isms();

    assertEquals(
        complete.assessment(),
        Optional.of(IsmsJson.read(cli.read("demo/assessment.json"), RiskAssessment.class)));
    assertEquals(
        complete.statementOfApplicability(),
        Optional.of(
            IsmsJson.read(
                cli.read("demo/statement-of-applicability.json"), StatementOfApplicability.class)));
    assertEquals(
        complete.treatmentPlan(),
        Optional.of(IsmsJson.read(cli.read("demo/treatment-plan.json"), RiskTreatmentPlan.class)));
    assertEquals(
        IsmsJson.readDocument(cli.read("demo/online-shop.json")).isms(),
        complete
            .withAssessment(Optional.empty())
            .withStatementOfApplicability(Optional.empty())
            .withTreatmentPlan(Optional.empty()));
  }

  @Test
  void theFilesAreWhatTheCommandsGive() {
    demo().done();
    String shop = Path.of(cli.path("demo"), "online-shop.json").toString();

    assertEquals(
        cli.read("demo/statement-of-applicability.csv"),
        Cli.run("soa", shop, "--format", "csv").done());
    assertEquals(
        cli.read("demo/treatment-plan.csv"), Cli.run("plan", shop, "--format", "csv").done());
    assertEquals(
        cli.read("demo/complete.json"),
        Cli.runOn(Cli.run("soa", shop).done(), "plan", "-", "--format", "json").done());
  }

  @Test
  void theDifferenceLeadsFromOneYearToTheNext() {
    demo().done();
    String first = Path.of(cli.path("demo"), "complete.json").toString();
    String second = Path.of(cli.path("demo"), "complete-next-year.json").toString();
    SystemDiff diff = IsmsJson.read(cli.read("demo/diff.json"), SystemDiff.class);

    assertEquals(
        IsmsJson.readDocument(cli.read("demo/complete-next-year.json")),
        diff.structure().apply(IsmsJson.readDocument(cli.read("demo/complete.json"))));
    assertEquals(
        cli.read("demo/diff.txt"),
        Cli.run("diff", first, second, "--before", "2026-11-01", "--after", "2027-11-01").out());
  }

  @Test
  void theReportsAreThoseOfTheCompleteSystemAndNotAllIsWell() {
    demo().done();
    Isms complete = IsmsJson.readDocument(cli.read("demo/complete.json")).isms();
    for (Edition edition : Edition.values()) {
      ConformityReport report =
          IsmsJson.read(cli.read("demo/conformity-" + edition + ".json"), ConformityReport.class);
      assertEquals(
          ConformityChecker.standard()
              .boundBy(new CanonicalJson())
              .check(complete, edition, LocalDate.of(2026, 11, 1)),
          report);
      assertEquals(Verdict.NONCONFORMING, report.verdict());
      assertTrue(
          report.requirements().stream()
                  .filter(result -> result.verdict() == Verdict.CONFORMING)
                  .count()
              > 20,
          edition.toString());
    }
  }

  @Test
  void aSecondRunGivesTheSameBytes() {
    String first = demo().done();
    ImmutableSortedMap<String, String> files = files();

    assertEquals(first, demo().done());
    assertEquals(files, files());
  }

  @Test
  void noLineIsWiderThanAScreen() {
    demo().done().lines().forEach(line -> assertTrue(line.length() <= 120, line));
  }

  @Test
  void saysHowManyUnratedRisksStandBeforeTheTenHighest() {
    List<String> lines = demo().done().lines().toList();

    assertTrue(
        lines.contains(
            "The ten highest risks, and what is to remain (3 unrated risks stand before them)"),
        lines.toString());
  }

  @Test
  void printsNothingIfItCannotWrite() {
    String file = cli.file("demo", "in the way");

    List<String> errors = demo().refused();

    assertEquals(
        List.of(
            Path.of(file, "online-shop.json")
                + ": cannot be written: "
                + file
                + " is no directory"),
        errors);
  }
}
