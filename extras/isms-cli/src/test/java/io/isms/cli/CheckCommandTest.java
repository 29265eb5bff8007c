package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.conformity.ConformityReport;
import io.isms.conformity.Verdict;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private ConformityReport report(String... options) {
    String[] arguments = new String[options.length + 4];
    System.arraycopy(new String[] {"check", cli.shop(), "--format", "json"}, 0, arguments, 0, 4);
    System.arraycopy(options, 0, arguments, 4, options.length);
    Cli.Result result = Cli.run(arguments);
    assertEquals(1, result.code(), result.err());
    return IsmsJson.read(result.out(), ConformityReport.class);
  }

  @Test
  void theTableTellsTheVerdictTheClausesAndTheFindings() {
    Cli.Result result = Cli.run("check", cli.shop());

    assertEquals(1, result.code());
    List<String> lines = result.rows();
    assertEquals(
        "Nordlicht Outfitters GmbH against ISO/IEC 27001:2022 on 2026-11-01: not conforming",
        lines.get(0));
    assertTrue(
        lines.get(1).matches("Clause +Met +Observed +Not due +None yet +Unverified +Not met"));
    assertTrue(lines.stream().anyMatch(line -> line.matches("9\\.2 Internal audit +[0-9.]+.*")));
    assertTrue(
        lines.contains(
            "    MINOR AUD-01: audit AU-2026, planned for 2026-10-12, was neither held nor moved"
                + " with a reason"),
        result.out());
    assertTrue(
        lines.contains(
            "  2022:7.5.3 b) unverified: the attestation by tarek-yilmaz ran out on 2026-09-01;"
                + " expected evidence: that documented information is protected adequately: access"
                + " review"),
        result.out());
  }

  @Test
  void theDayDecidesWhatHasHappened() {
    assertTrue(
        report("--as-of", "2026-10-11").findings().stream()
            .noneMatch(finding -> finding.code().equals("AUD-01")));
    assertEquals("2026-10-11", report("--as-of", "2026-10-11").asOf().toString());
  }

  @Test
  void anyEditionCanBeAskedFor() {
    for (Edition edition : Edition.values()) {
      ConformityReport report = report("--edition", edition.toString());
      assertEquals(edition, report.edition());
      assertEquals(Verdict.NONCONFORMING, report.verdict());
    }
  }

  @Test
  void theTableOf2005TellsWhereThePrinciplesStandAndWhy() {
    List<String> lines = Cli.run("check", cli.shop(), "--edition", "2005").rows();

    int head = lines.indexOf("Principle of the OECD (Annex B)     Stands          Because of");
    assertTrue(head > 0, lines.toString());
    List<String> principles = lines.subList(head + 2, head + 9);
    assertEquals(
        "Awareness                           not conforming  4.2.2, 5.2.2", principles.get(0));
    assertEquals(
        "Security management                 not conforming  4.2.1, 4.2.2, 4.2.3, 4.2.4, 5.1, 5.2,"
            + " 6, 7, 8.2, 8.3",
        principles.get(5));
    assertTrue(
        Cli.run("check", cli.shop()).rows().stream().noneMatch(line -> line.contains("OECD")));
  }

  @Test
  void ofManyFindingsAlikeTheTableTellsTheFirst() {
    long all =
        Cli.run("check", cli.shop(), "--edition", "2005", "--format", "csv").rows().stream()
            .filter(row -> row.contains(",C05-4-2-1-D-4,"))
            .count();
    Cli.Result result = Cli.run("check", cli.shop(), "--edition", "2005");

    assertTrue(
        result
            .rows()
            .contains("    … and " + (all - 10) + " more of C05-4-2-1-D-4 (csv and json have all)"),
        result.out());
    result.rows().forEach(line -> assertTrue(line.length() <= 280, line));
  }

  @Test
  void guidanceAndHintsComeOnDemand() {
    assertEquals(List.of(), report().guidance());
    int guided = report("--guidance").findings().size();
    int hinted = report("--hints").findings().size();
    assertTrue(report().findings().size() < guided && guided < hinted, guided + " " + hinted);
  }

  @Test
  void aProfileTurnsFiguresAndGrades() {
    String profile =
        cli.file(
            "profile.json", "{\"grades\": {\"AUD-01\": \"MAJOR\"}, \"switchedOff\": [\"RO-07\"]}");
    ConformityReport report = report("--profile", profile);

    assertTrue(
        report.findings().stream()
            .filter(finding -> finding.code().equals("AUD-01"))
            .allMatch(finding -> finding.severity().name().equals("MAJOR")));
    assertTrue(report.findings().stream().noneMatch(finding -> finding.code().equals("RO-07")));
  }

  @Test
  void csvHasARowForEachFindingAndForEachRequirementWithoutOne() {
    List<String> rows = Cli.run("check", cli.shop(), "--format", "csv").rows();

    assertEquals("requirement,verdict,severity,code,subject,message", rows.get(0));
    assertTrue(
        rows.stream()
            .anyMatch(row -> row.startsWith("2022:9.2.1 lead,NONCONFORMING,MINOR,AUD-01")));
    assertTrue(rows.stream().anyMatch(row -> row.startsWith("2022:6.1.1 e) 2),CONFORMING,,,,")));
  }

  @Test
  void evidenceIsListedOnDemand() {
    String with = Cli.run("check", cli.shop(), "--evidence").out();

    assertTrue(with.contains("\nEvidence\n"), with);
    assertTrue(with.contains("  2022:5.2 a): "), with);
    assertTrue(with.contains("(vouched for by anna-brandt)"), with);
  }

  @Test
  void aWrongProfileIsRefusedWithItsPlace() {
    String profile = cli.file("profile.json", "{\"auditCycle\": \"three years\"}");

    assertEquals(
        List.of(
            profile
                + ": /auditCycle \"three years\": Invalid period 'three years' (expected: a form"
                + " like P1Y6M)"),
        Cli.run("check", cli.shop(), "--profile", profile).refused());
  }

  @Test
  void aRuleThatThereIsNotIsRefused() {
    String profile = cli.file("profile.json", "{\"switchedOff\": [\"NO-SUCH\"]}");

    List<String> errors = Cli.run("check", cli.shop(), "--profile", profile).refused();

    assertEquals(1, errors.size());
    assertTrue(errors.get(0).startsWith(profile + ": Unknown rule 'NO-SUCH'"), errors.get(0));
  }
}
