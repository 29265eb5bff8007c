package io.isms.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.examples.Examples;
import io.isms.json.IsmsJson;
import io.isms.risk.AssessedRisk;
import io.isms.risk.RiskAssessment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {
  private static final String SMALL =
      """
      Risk id,Title,Current likelihood,Current consequence,Risk owner,Assets
      R-1,Fire,likely,serious,boss,
      R-2,Flood,,,,House
      """;

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private static RiskAssessment assessment(String json) {
    return IsmsJson.readDocument(json).isms().assessment().orElseThrow();
  }

  @Test
  void assessesADocument() {
    Cli.Result result = Cli.run("assess", cli.shop());
    RiskAssessment assessment = assessment(result.done());

    assertEquals("RA-2026-11-01", assessment.id().value());
    assertEquals(
        Examples.onlineShop().isms().register().risks().size(), assessment.entries().size());
    assertEquals(
        List.of("48 risks: 18 acceptable, 27 to be treated, 3 not rated"), result.errors());
  }

  @Test
  void changesNothingElseInTheDocument() {
    assertEquals(
        Examples.onlineShop().isms(),
        IsmsJson.readDocument(Cli.run("assess", cli.shop()).done())
            .isms()
            .withAssessment(java.util.Optional.empty()));
  }

  @Test
  void aPartIsAssessedByItsOwnCriteria() {
    String foundry = cli.file("foundry.json", Examples.foundryJson());

    Cli.Result hall = Cli.run("assess", foundry, "--part", "foundry");
    Cli.Result office = Cli.run("assess", foundry, "--part", "office");

    assertEquals(List.of("1 risks: 0 acceptable, 1 to be treated, 0 not rated"), hall.errors());
    assertEquals(
        List.of("R-OVERHEAT"),
        assessment(hall.done()).entries().stream().map(it -> it.risk().value()).toList());
    assertEquals(List.of("2 risks: 0 acceptable, 1 to be treated, 1 not rated"), office.errors());
    assertEquals(
        requireNonNull(
                Examples.foundry().isms().criteriaByPart().orElseThrow().byName().get("office"))
            .criteria(),
        IsmsJson.readDocument(office.done()).isms().criteria().orElseThrow());
  }

  @Test
  void risksOfNoPartOrOfSeveralAreFindings() {
    String parts =
        new String(Examples.foundryJson(), StandardCharsets.UTF_8)
            .replaceAll(
                "(R-OVERHEAT[\\s\\S]*?\"scopeParts\": \\[)[^]]*(\\][\\s\\S]*?R-RECIPES"
                    + "[\\s\\S]*?\"scopeParts\": \\[)",
                "$1$2\"foundry\", ");

    Cli.Result result =
        Cli.run("assess", cli.file("foundry.json", parts), "--part", "office", "-o", cli.path("x"));

    assertEquals(1, result.code());
    assertEquals(
        List.of(
            "written: " + cli.path("x"),
            "1 risks: 0 acceptable, 1 to be treated, 0 not rated",
            "MAJOR CRITERIA-OVERLAP 2022:6.1.2 b): criteria foundry, office apply to risk R-RECIPES"
                + " with asset kind INFORMATION, no category, scope part foundry and office"
                + " (expected: one of them)",
            "MAJOR CRITERIA-GAP 2022:6.1.2 e) 1): no criteria apply to risk R-OVERHEAT with asset"
                + " kind HARDWARE and SOFTWARE, no category, no scope part (expected: one of"
                + " [foundry, office])",
            "2 findings"),
        result.errors());
  }

  @Test
  void takesTheDayFromTheCall() {
    RiskAssessment assessment =
        assessment(Cli.run("assess", cli.shop(), "--on", "2027-01-31").done());

    assertEquals("2027-01-31", assessment.performedOn().toString());
    assertEquals("RA-2027-01-31", assessment.id().value());
  }

  @Test
  void aCsvRegisterGivesTheSameLevelsAsTheDocument() {
    RiskAssessment ofDocument = assessment(Cli.run("assess", cli.shop()).done());
    RiskAssessment ofCsv =
        assessment(Cli.run("assess", cli.shopRisks(), "--criteria", cli.shop()).done());

    assertEquals(levels(ofDocument), levels(ofCsv));
  }

  @Test
  void aCsvRegisterWithoutCriteriaFileGivesTheSameLevelsToo() {
    RiskAssessment ofDocument = assessment(Cli.run("assess", cli.shop()).done());
    RiskAssessment ofCsv =
        assessment(
            Cli.run("assess", cli.shopRisks(), "--method", "iso-27005-2022", "--acceptable", "low")
                .done());

    assertEquals(levels(ofDocument), levels(ofCsv));
  }

  private static List<String> levels(RiskAssessment assessment) {
    return assessment.entries().stream().map(AssessCommandTest::levels).toList();
  }

  private static String levels(AssessedRisk entry) {
    return String.format(
        "%s %s: %s, %s, %s, owner %s",
        entry.priority(),
        entry.risk(),
        entry.inherent().label(),
        entry.current().label(),
        entry.evaluation(),
        entry.owner());
  }

  @Test
  void aCsvRegisterCanGoTheWholeWay() {
    String assessed = Cli.run("assess", cli.shopRisks(), "--criteria", cli.shop()).done();

    assertEquals(0, Cli.runOn(assessed, "soa", "-").code());
    assertEquals(0, Cli.runOn(assessed, "plan", "-").code());
  }

  @Test
  void takesACsvRegisterFromStandardInput() {
    assertEquals(
        Cli.run("assess", cli.shopRisks(), "--criteria", cli.shop()).done(),
        Cli.runOn(Examples.onlineShopRisksCsv(), "assess", "-", "--criteria", cli.shop()).done());
  }

  @Test
  void namesPartiesAndAssetsOfACsvRegisterByTheirIds() {
    String json =
        Cli.runOn(SMALL, "assess", "-", "--method", "iso-27005-2022", "--acceptable", "L").done();

    assertTrue(json.contains("\"name\": \"boss\""), json);
    assertTrue(json.contains("\"name\": \"House\""), json);
    assertEquals(
        List.of(
            "1 R-2: Unrated, Unrated, UNDETERMINED, owner Optional.empty",
            "2 R-1: Unrated, Medium, UNACCEPTABLE, owner Optional[boss]"),
        levels(assessment(json)));
  }

  @Test
  void tellsEveryErrorOfACsvRegisterByRowAndColumn() {
    String file =
        cli.file(
            "bad.csv",
            """
            Risk id,Title,C,Current likelihood,Current consequence,Risk owner,Assets,Existing controls
            R 1,Fire,C1,likely,C2,boss,,2022:A.9.9
            ,,,,,,,
            R-2,,,often,,head-of-it,X Y|Z,2022:A.8.13
            R-3,Flood,,,,,,
            R-3,Storm,,,,,,
            """);

    assertEquals(
        List.of(
            "row 2, column Risk id: Invalid risk id 'R 1' (expected: letters, digits, '.', '_' and"
                + " '-', like R-001)",
            "row 2, column Risk owner: Unknown party 'boss' (expected: a party of the document)",
            "row 2, column Existing controls: Unknown control '2022:A.9.9' (expected: one of the 93"
                + " controls of catalogue 2022)",
            "row 2, column Current consequence: 'C2' (expected: C1, the highest of C, I and A, or"
                + " empty)",
            "row 4, column Title: is empty (expected: what may happen)",
            "row 4, column Assets: Invalid asset id 'X Y' (expected: letters, digits, '.', '_' and"
                + " '-', like R-001)",
            "row 4, column Assets: Unknown asset 'Z' (expected: an asset of the document)",
            "row 4, column Current likelihood: Unknown likelihood level 'often' (expected: one of"
                + " [L1 (Unlikely), L2 (Rather unlikely), L3 (Likely), L4 (Very likely), L5 (Almost"
                + " certain)])",
            "row 6, column Risk id: 'R-3' occurs twice (expected: once)"),
        Cli.run("assess", file, "--criteria", cli.shop()).refused().stream()
            .map(line -> line.substring(file.length() + 2))
            .toList());
  }

  @Test
  void tellsThatTreatmentsNameRisksThatACsvRegisterDoesNotHave() {
    String file = cli.file("one.csv", "Risk id,Title\nR-01,Skimming\n");

    List<String> errors = Cli.run("assess", file, "--criteria", cli.shop()).refused();

    assertFalse(errors.isEmpty());
    errors.forEach(line -> assertTrue(line.matches(".*one\\.csv: .*R-\\d+.*"), line));
  }

  @Test
  void tellsWhichColumnsItDidNotRead() {
    assertEquals(
        List.of(
            "standard input: columns not read: Colour, Due date",
            "1 risks: 0 acceptable, 0 to be treated, 1 not rated"),
        Cli.runOn(
                "Colour,Risk id,Title,Due date\nred,R-1,Fire,\n",
                "assess",
                "-",
                "--method",
                "iso-27005-2022",
                "--acceptable",
                "L")
            .errors());
  }

  @Test
  void refusesACsvRegisterWithoutIds() {
    assertEquals(
        List.of("standard input: row 1, column Risk id: is missing (found: [Id, Title])"),
        Cli.runOn("Id,Title\n1,Fire\n", "assess", "-", "--criteria", cli.shop()).refused());
  }

  @Test
  void refusesACsvRegisterWithoutCriteria() {
    String file = cli.shopRisks();
    List<String> expected =
        List.of(
            file
                + ": a CSV register has no criteria (expected: --criteria FILE, or --method NAME"
                + " with --acceptable LEVEL)");

    assertEquals(expected, Cli.run("assess", file).refused());
    assertEquals(expected, Cli.run("assess", file, "--method", "nist-800-30").refused());
    assertEquals(expected, Cli.run("assess", file, "--acceptable", "low").refused());
    assertEquals(
        expected,
        Cli.run("assess", file, "--criteria", cli.shop(), "--method", "nist-800-30").refused());
  }

  @Test
  void refusesCriteriaForADocument() {
    String file = cli.shop();

    assertEquals(
        List.of(
            file
                + ": a document has its own criteria (expected: a CSV register with --criteria,"
                + " --method or --acceptable)"),
        Cli.run("assess", file, "--criteria", file).refused());
  }

  @Test
  void refusesUnknownMethodsAndLevels() {
    assertEquals(
        List.of(
            "--method hugo: unknown (expected: one of ["
                + "bsi-200-3, cvss-3.1-severity, ebios-rm, htra, "
                + "iso-27005-2011-impact, iso-27005-2011-predefined, iso-27005-2011-ranking, "
                + "iso-27005-2022, magerit, monarc, nist-800-30, nist-800-30-likelihood, "
                + "nist-800-30-semiquantitative, owasp, simplerisk-1, simplerisk-2, "
                + "simplerisk-3, simplerisk-4, simplerisk-5, threagile])"),
        Cli.runOn(SMALL, "assess", "-", "--method", "hugo", "--acceptable", "low").refused());
    assertEquals(
        List.of(
            "--acceptable hugo: Unknown risk level 'hugo' (expected: one of [VL (Very low), L"
                + " (Low), M (Medium), H (High), VH (Very high)])"),
        Cli.runOn(SMALL, "assess", "-", "--method", "iso-27005-2022", "--acceptable", "hugo")
            .refused());
  }

  @Test
  void refusesADocumentWithoutCriteria() {
    String file = cli.file("empty.json", "{\"formatVersion\": 1, \"edition\": \"2022\"}");

    assertEquals(
        List.of(file + ": /criteria: missing (expected: risk criteria)"),
        Cli.run("assess", file).refused());
    assertEquals(
        List.of(file + ": /criteria: missing (expected: risk criteria)"),
        Cli.run("assess", cli.shopRisks(), "--criteria", file).refused());
  }

  @Test
  void tellsEveryErrorOfADocumentByItsPlace() {
    String shop = new String(Examples.onlineShopJson(), StandardCharsets.UTF_8);
    String file =
        cli.file(
            "bad.json",
            shop.replace("\"HARDWARE\"", "\"HARDWEAR\"")
                .replaceFirst("\"edition\": \"2022\"", "\"edition\": \"2020\", \"hugo\": 1"));
    long assets = shop.lines().filter(line -> line.contains("\"kind\": \"HARDWARE\"")).count();

    List<String> errors = Cli.run("assess", file, "-o", cli.path("out.json")).refused();

    assertEquals(assets + 2, errors.size());
    errors.forEach(line -> assertTrue(line.startsWith(file + ": /"), line));
    assertFalse(cli.isWritten("out.json"));
  }

  @Test
  void tellsLevelsThatAreNotOnTheScales() {
    String file =
        cli.file(
            "bad.json",
            new String(Examples.onlineShopJson(), StandardCharsets.UTF_8)
                .replaceFirst("\"likelihood\": \"L4\"", "\"likelihood\": \"L8\""));

    List<String> errors = Cli.run("assess", file).refused();

    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).contains("/register/risks/0"), errors.get(0));
    assertTrue(errors.get(0).contains("'L8'"), errors.get(0));
  }

  @Test
  void writesTheFileAndSaysSo() {
    Cli.Result result = Cli.run("assess", cli.shop(), "-o", cli.path("deep/er/out.json"));

    assertEquals("", result.done());
    assertEquals("written: " + cli.path("deep/er/out.json"), result.errors().get(0));
    assertEquals(Cli.run("assess", cli.shop()).out(), cli.read("deep/er/out.json"));
  }

  @Test
  void mayWriteOverItsInput() {
    String file = cli.shop();
    String expected = Cli.run("assess", file).done();

    Cli.run("assess", file, "-o", file).done();

    assertEquals(expected, cli.read("shop.json"));
  }
}
