package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.examples.Examples;
import io.isms.json.IsmsDocument;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
  @TempDir private Path directory = Path.of("");

  /** The shop with its assessment and its statement of applicability. */
  private String assessed() {
    Cli cli = new Cli(directory);
    return cli.file("soa.json", Cli.run("soa", cli.shop()).done());
  }

  private static List<String> lines(String... lines) {
    return ImmutableList.copyOf(lines);
  }

  @Test
  void leadsFromAControlOfTheShopBackToObjectivesAndOnToWhatIsInPlace() {
    Cli.Result result = Cli.run("trace", assessed(), "C-PAYPAGE");

    assertEquals(0, result.code());
    assertEquals(
        lines(
            "Back",
            "  control C-PAYPAGE: Integrity watch on the scripts of the payment page",
            "    treatment R-01: modify",
            "      risk R-01: Card data are skimmed on the payment page",
            "        assessment RA-2026-11-01: of 2026-11-01",
            "          criteria 2",
            "            policy POL-IS: Information security policy",
            "              objective O-1: Critical weaknesses are mended within 14 days",
            "              objective O-2: Nine of ten people recognise a phishing message",
            "    requirement REQ-PCI: Acquiring contract with Kontora Payments, annex on PCI DSS"
                + " 4.0.1",
            "Forward",
            "  control C-PAYPAGE: Integrity watch on the scripts of the payment page",
            "    decision C-PAYPAGE: in because of risk, contractual",
            "      implementation C-PAYPAGE: partially implemented"),
        result.rows());
  }

  @Test
  void leadsFromAnObjectiveOfTheShopOnToWhatIsInPlace() {
    List<String> rows = Cli.run("trace", assessed(), "O-1").rows();

    assertEquals(
        lines(
            "Forward",
            "  objective O-1: Critical weaknesses are mended within 14 days",
            "    policy POL-IS: Information security policy",
            "      criteria 2",
            "        assessment RA-2026-11-01: of 2026-11-01",
            "          risk R-01: Card data are skimmed on the payment page",
            "            treatment R-01: modify",
            "              control 2022:A.5.20: Addressing information security within supplier"
                + " agreements",
            "                decision 2022:A.5.20: in because of risk, legal, contractual"),
        rows.subList(0, 9));
    assertTrue(
        rows.contains("                  implementation C-PAYPAGE: partially implemented"),
        rows::toString);
  }

  @Test
  void marksWhereTheChainBreaksAndSaysWhatWasExpected() {
    Cli.Result result = Cli.run("trace", new Cli(directory).shop(), "C-PAYPAGE");

    assertEquals(1, result.code());
    assertEquals(
        lines(
            "Back",
            "  control C-PAYPAGE: Integrity watch on the scripts of the payment page",
            "    treatment R-01: modify",
            "      risk R-01: Card data are skimmed on the payment page",
            "!       chain breaks at assessment: none for risk R-01 (expected: an assessment that"
                + " rates the risk)",
            "    requirement REQ-PCI: Acquiring contract with Kontora Payments, annex on PCI DSS"
                + " 4.0.1"),
        result.rows().subList(0, 6));
  }

  @Test
  void aRiskThatADecisionCitesAndThatDoesNotSuggestTheControlBreaksTheChain() {
    IsmsDocument shop = Examples.onlineShop();
    String file =
        new Cli(directory)
            .file("wrong.json", Cli.json(shop).replace("\"R-10\"\n      ]", "\"R-11\"\n      ]"));
    Cli.Result result = Cli.run("trace", file, "2022:A.5.23");

    assertTrue(
        result
            .rows()
            .contains(
                "!   chain breaks at treatment: treatment R-11 does not lead to control 2022:A.5.23"
                    + " (expected: a treatment that needs the control, or an estimate that counts"
                    + " on it)"),
        result.out());
  }

  @Test
  void sumsUpWhereAllControlsLead() {
    Cli.Result result = Cli.run("trace", assessed());
    List<String> rows = result.rows();

    assertEquals(1, result.code());
    assertEquals(
        "89 controls: 56 lead back to policy and objectives, 16 to a requirement only, 17 nowhere",
        rows.get(rows.size() - 1));
    assertEquals(2 + 89 + 1, rows.size());
    assertTrue(
        rows.get(rows.size() - 2)
            .matches("C-PAYPAGE +Integrity watch on the scripts of the payment page +R-01 REQ-PCI"),
        rows.get(rows.size() - 2));
  }

  @Test
  void csvHasARowForEachStep() {
    assertEquals(
        """
        Chain,Step,Kind,Id,Title,Problem
        1,0,control,2022:A.8.19,Installation of software on operational systems,
        1,1,treatment,,,chain breaks at treatment: none for control 2022:A.8.19
        2,0,control,2022:A.8.19,Installation of software on operational systems,
        2,1,decision,2022:A.8.19,in because of good practice,
        2,2,implementation,2022:A.8.19,implemented,
        """
            .replace("\n", "\r\n"),
        Cli.run("trace", assessed(), "2022:A.8.19", "--format", "csv").out());
  }

  @Test
  void jsonHasEveryChain() {
    String json = Cli.run("trace", assessed(), "2022:A.8.19", "--format", "json").out();

    assertEquals(
        """
        {
          "back": [
            {
              "start": {
                "id": "2022:A.8.19",
                "kind": "CONTROL"
              },
              "steps": [
                {
                  "expected": "TREATMENT",
                  "origin": {
                    "id": "2022:A.8.19",
                    "kind": "CONTROL"
                  }
                }
              ]
            }
          ],
        """,
        json.substring(0, json.indexOf("  \"forward\"")));
  }

  @Test
  void anUnknownIdIsRefusedWithThoseThatLookLikeIt() {
    String shop = Cli.json(Examples.onlineShop());

    assertEquals(
        lines("standard input: Unknown id 'A.5.7' (expected: one of [2022:A.5.7])"),
        Cli.runOn(shop, "trace", "-", "A.5.7").refused());
    assertEquals(
        lines("standard input: Unknown id 'c-paypag' (expected: one of [C-PAYPAGE])"),
        Cli.runOn(shop, "trace", "-", "c-paypag").refused());
    assertEquals(
        lines(
            "standard input: Unknown id 'nothing' (expected: one of [O-1, O-2, POL-ACCESS, POL-IS,"
                + " R-01, R-02, R-03, R-04, R-05, R-06, R-07, R-08, … 189 in all])"),
        Cli.runOn(shop, "trace", "-", "nothing").refused());
  }

  @Test
  void aDayBeforeTheAssessmentKnowsNothingOfIt() {
    assertTrue(
        Cli.run("trace", assessed(), "C-PAYPAGE", "--as-of", "2026-10-31")
            .out()
            .contains("chain breaks at assessment: none for risk R-01"));
  }
}
