package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.AnnexA;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.applicability.SoaEntry;
import io.isms.applicability.StatementOfApplicability;
import io.isms.control.ControlId;
import io.isms.examples.Examples;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoaCommandTest {
  private static final ControlId GONE = ControlId.parse("2022:A.5.4");

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private static IsmsDocument shopWith(List<? extends SoaEntry> decisions) {
    IsmsDocument shop = Examples.onlineShop();
    return shop.withIsms(shop.isms().withDecisions(decisions));
  }

  private static List<SoaEntry> decisionsWithout(ControlId control) {
    List<SoaEntry> decisions = new ArrayList<>(Examples.onlineShop().isms().decisions());
    decisions.removeIf(entry -> entry.control().equals(control));
    return decisions;
  }

  private static List<String> column(Csv table, String column) {
    int place = table.findColumn(column).orElseThrow();
    return table.rows().stream().map(row -> row.cells().get(place)).toList();
  }

  private Csv csv(IsmsDocument document) {
    return Cli.table(
        Cli.run("soa", cli.file("in.json", Cli.json(document)), "--format", "csv").done());
  }

  @Test
  void addsTheStatementAndItsAssessmentToTheDocument() {
    IsmsDocument document = IsmsJson.readDocument(Cli.run("soa", cli.shop()).done());
    StatementOfApplicability soa = document.isms().statementOfApplicability().orElseThrow();

    assertEquals(1, soa.version());
    assertEquals("2026-11-01", soa.preparedOn().toString());
    assertEquals(document.isms().assessment().map(it -> it.id()), soa.assessment());
    assertEquals(
        Examples.onlineShop(),
        document.withIsms(
            document
                .isms()
                .withAssessment(java.util.Optional.empty())
                .withStatementOfApplicability(java.util.Optional.empty())));
  }

  @Test
  void countsTheVersionUp() {
    String first = Cli.run("soa", cli.shop()).done();
    String second = Cli.runOn(first, "soa", "-").done();

    assertEquals(
        2, IsmsJson.readDocument(second).isms().statementOfApplicability().orElseThrow().version());
  }

  @Test
  void csvHasEveryControlOnceInNaturalOrderThenTheOwnOnes() {
    List<String> expected = new ArrayList<>();
    AnnexA.catalog(Edition.E2022).controls().forEach(it -> expected.add(it.id().number()));
    Examples.onlineShop().isms().controls().custom().forEach(it -> expected.add(it.id().number()));

    assertEquals(expected, column(csv(Examples.onlineShop()), "Control"));
  }

  @Test
  void csvEscapesWhatASpreadsheetTakesForAFormula() {
    List<SoaEntry> decisions = decisionsWithout(GONE);
    decisions.add(
        IncludedControl.builder()
            .control(GONE)
            .addReason(InclusionReason.BUSINESS)
            .justification("=HYPERLINK(\"http://example.org\")")
            .build());

    Csv table = csv(shopWith(decisions));

    int row = column(table, "Control").indexOf("A.5.4");
    assertEquals("'=HYPERLINK(\"http://example.org\")", column(table, "Justification").get(row));
    for (Csv.Row cells : table.rows()) {
      cells.cells().forEach(cell -> assertFalse(cell.matches("(?s)[=+\\-@\\t\\r\\n].*"), cell));
    }
  }

  @Test
  void csvTellsInheritedAndExcludedControls() {
    Csv table = csv(Examples.onlineShop());
    List<String> applicability = column(table, "Applicability");
    List<String> providers = column(table, "Provider");
    List<String> states = column(table, "Implementation status");

    assertTrue(applicability.contains("not applicable"));
    for (int i = 0; i < applicability.size(); i++) {
      assertEquals(applicability.get(i).equals("inherited"), !providers.get(i).isEmpty());
      assertEquals(applicability.get(i).equals("not applicable"), states.get(i).equals("n/a"));
    }
  }

  @Test
  void tableHasALegend() {
    String table = Cli.run("soa", cli.shop(), "--format", "table").done();

    assertTrue(
        table.startsWith(
            "Statement of applicability 1, ISO/IEC 27001:2022, 2026-11-01, Nordlicht Outfitters"
                + " GmbH, resting on RA-2026-11-01\n\n"),
        table);
    assertTrue(table.endsWith("there.\n"), table);
  }

  @Test
  void tellsThatADecisionIsMissingAndWritesNothing() {
    String file = cli.file("gap.json", Cli.json(shopWith(decisionsWithout(GONE))));

    Cli.Result result = Cli.run("soa", file, "-o", cli.path("out.json"));

    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertEquals(
        ImmutableList.of(
            "MAJOR SOA-MISSING 2022:6.1.3 d): control 2022:A.5.4 (Management responsibilities) is"
                + " not decided (expected: included, inherited or excluded)",
            "1 finding",
            "no statement of applicability was written"),
        result.errors());
    assertFalse(cli.isWritten("out.json"));
  }

  @Test
  void tellsEveryMissingDecisionInNaturalOrder() {
    Cli.Result result =
        Cli.run("soa", cli.file("gap.json", Cli.json(shopWith(List.of()))), "--format", "csv");

    List<String> missing =
        result.errors().stream().filter(line -> line.contains(" SOA-MISSING ")).toList();
    assertEquals(1, result.code());
    assertEquals(93, missing.size());
    assertTrue(missing.get(9).contains("2022:A.5.10 "), missing.get(9));
  }

  @Test
  void refusesAnotherEdition() {
    String file = cli.shop();

    assertEquals(
        List.of(file + ": /edition: '2022' (expected: 2013, as asked for by --edition)"),
        Cli.run("soa", file, "--edition", "2013").refused());
    assertEquals(0, Cli.run("soa", file, "--edition", "2022").code());
  }

  @Test
  void worksOnADocumentWithAMatrixOfItsOwn() {
    String file = cli.file("phone.json", Examples.stolenPhoneJson());

    Cli.Result result = Cli.run("soa", file, "--format", "csv", "--on", "2017-06-12");

    assertEquals(1 + 114 + 1, result.done().lines().count());
  }
}
