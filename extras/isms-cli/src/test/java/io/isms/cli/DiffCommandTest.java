package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.json.diff.SystemDiff;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {
  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);
  private String before = "";
  private String after = "";

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
    before = cli.file("before.json", Cli.resource("diff-before.json"));
    after = cli.file("after.json", Cli.resource("diff-after.json"));
  }

  @Test
  void tellsAPersonWhatDiffersAndWhatItMeans() {
    Cli.Result result = Cli.run("diff", before, after);

    assertEquals(1, result.code(), result.err());
    assertEquals(Cli.resource("diff.txt"), result.out());
    assertEquals("", result.err());
  }

  @Test
  void isQuietWhenNothingDiffers() {
    assertEquals("No difference\n", Cli.run("diff", before, before).done());
  }

  @Test
  void theJsonLeadsFromOneToTheOther() {
    Cli.Result result = Cli.run("diff", before, after, "--format", "json");

    assertEquals(1, result.code(), result.err());
    IsmsDocument from = IsmsJson.readDocument(cli.read("before.json"));
    assertEquals(
        IsmsJson.readDocument(cli.read("after.json")),
        IsmsJson.read(result.out(), SystemDiff.class).structure().apply(from));
  }

  @Test
  void takesOneSideFromStandardInputAndWritesToAFile() {
    Cli.Result result =
        Cli.runOn(cli.read("before.json"), "diff", "-", after, "-o", cli.path("out.txt"));

    assertEquals(1, result.code(), result.err());
    assertEquals("", result.out());
    assertEquals(Cli.resource("diff.txt"), cli.read("out.txt"));
  }

  @Test
  void aDayCanBeSaid() {
    Cli.Result result = Cli.run("diff", before, before, "--after", "2028-01-01");

    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        Small Shop, system of 2026-10-01 and of 2028-01-01

        In short
        --------------------------  -------------------
        Risks                       4 the same
        What remains today          2 the same
        What is expected to remain  2 the same
        Controls                    none
        Actions                     2 overdue
        Decisions                   1 to be taken again
        Other parts                 none

        Plan: overdue (2)
        -----------------
        ACT-1 Mount smoke detectors
            for R-1, by ada, due 2026-12-01, planned
        ACT-2 Set up backups
            for R-2, by ada, due 2027-03-01, planned

        Decisions: to be taken again (1)
        --------------------------------
        acceptance of R-1 Fire in the store, by ada on 2026-10-01
            outdated -> expired: held until 2027-06-30
        """,
        result.out());
  }

  private static String rated(String day, String code, String label, int rank) {
    return """
        {"id": "RA-%s", "performedOn": "%s", "method": "m", "methodVersion": "1",
         "criteriaVersion": 1,
         "entries": [{"risk": "R-1", "inherent": {"type": "unrated", "reason": "not looked at"},
           "current": {"type": "rated", "level": {"code": "%s", "label": "%s", "rank": %d},
             "derivation": {"method": "m", "version": "1"}},
           "evaluation": "ACCEPTABLE", "priority": 1}]}
        """
        .formatted(day, day, code, label, rank);
  }

  @Test
  void comparesAssessmentsThatStandAlone() {
    Cli.Result result =
        Cli.run(
            "diff",
            cli.file("one.json", rated("2026-11-01", "L", "Low", 1)),
            cli.file("two.json", rated("2027-11-01", "H", "High", 2)));

    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        assessment of 2026-11-01 and of 2027-11-01

        In short
        -----------  ---------
        Risks        1 up
        Other parts  2 changed

        Risks: up (1)
        -------------
        R-1
            assessed Low -> High
        """,
        result.out().substring(0, result.out().indexOf("\nOther parts: ")));
  }

  private static String statement(int version, String day, String status) {
    return """
        {"version": %d, "edition": "2022", "preparedOn": "%s",
         "entries": [{"type": "included", "control": "2022:A.8.13", "reasons": ["RISK"],
           "status": "%s"}]}
        """
        .formatted(version, day, status);
  }

  @Test
  void comparesStatementsThatStandAlone() {
    Cli.Result result =
        Cli.run(
            "diff",
            cli.file("one.json", statement(1, "2026-11-01", "PLANNED")),
            cli.file("two.json", statement(2, "2027-11-01", "IMPLEMENTED")));

    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        statement of applicability of 2026-11-01 and of 2027-11-01

        In short
        -----------  -----------------------
        Controls     1 implemented otherwise
        Other parts  2 changed

        Statement of applicability: implemented otherwise (1)
        -----------------------------------------------------
        2022:A.8.13 Information backup: planned -> implemented
        """,
        result.out().substring(0, result.out().indexOf("\nOther parts: ")));
  }

  private static String plan(int version, String day, String status) {
    return """
        {"version": %d, "assessment": "RA-1", "criteriaVersion": 1, "preparedOn": "%s",
         "actions": [{"id": "ACT-1", "what": "Set up backups", "due": "2026-12-01",
           "responsible": "ada", "priority": 1, "status": "%s"}]}
        """
        .formatted(version, day, status);
  }

  @Test
  void comparesPlansThatStandAlone() {
    Cli.Result result =
        Cli.run(
            "diff",
            cli.file("one.json", plan(1, "2026-11-01", "PLANNED")),
            cli.file("two.json", plan(2, "2027-11-01", "IN_PROGRESS")));

    assertEquals(1, result.code(), result.err());
    assertEquals(
        """
        treatment plan of 2026-11-01 and of 2027-11-01

        In short
        -----------  ---------
        Actions      1 overdue
        Other parts  2 changed

        Plan: overdue (1)
        -----------------
        ACT-1 Set up backups
            for no risk, by ada, due 2026-12-01, in progress
        """,
        result.out().substring(0, result.out().indexOf("\nOther parts: ")));
  }

  @Test
  void refusesTwoOfDifferentKinds() {
    String assessment =
        cli.file(
            "assessment.json",
            "{\"id\": \"RA-1\", \"performedOn\": \"2026-11-01\", \"method\": \"m\","
                + " \"methodVersion\": \"1\", \"criteriaVersion\": 1}");

    assertEquals(
        List.of(
            assessment
                + ": assessment, where "
                + before
                + " is system (expected: two of one kind)"),
        Cli.run("diff", before, assessment).refused());
  }

  @Test
  void refusesStandardInputTwice() {
    assertEquals(
        List.of("standard input: twice (expected: once)"), Cli.run("diff", "-", "-").refused());
  }

  @Test
  void tellsWhatIsWrongWithAFile() {
    String broken = cli.file("broken.json", "{");

    assertEquals(1, Cli.run("diff", before, broken).refused().size());
  }
}
