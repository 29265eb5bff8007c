package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.examples.Examples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Titles of somebody's own reach every command that shows titles. */
class TextOptionTest {
  private static final String TITLE = "Neue Gefahren im Blick";
  private static final String TOLD =
      "text in de from Merkblatt, supplied by Schulung, licence: eigener Text";

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private String text(String edition, String number) {
    return cli.file(
        "text-" + edition + ".json",
        String.format(
            "{\"catalogue\": \"%s\", \"provenance\": {\"suppliedBy\": \"Schulung\", \"source\":"
                + " \"Merkblatt\", \"licence\": \"eigener Text\", \"language\": \"de\"},"
                + " \"partial\": true, \"entries\": [{\"number\": \"%s\", \"title\": \"%s\","
                + " \"text\": \"Wir lesen nach.\"}]}",
            edition, number, TITLE));
  }

  private String text() {
    return text("2022", "A.5.7");
  }

  @Test
  void theCatalogueShowsItAndTellsWhoseItIs() {
    Cli.Result result =
        Cli.run("catalogue", "--edition", "2022", "--search", "gefahren", "--text", text());

    assertTrue(
        result.rows().get(2).matches("A\\.5\\.7 +control +" + TITLE + " +Wir lesen nach\\."),
        result.out());
    assertEquals(List.of(TOLD), result.errors());
  }

  @Test
  void theStatementOfApplicabilityShowsIt() {
    Cli.Result csv = Cli.run("soa", cli.shop(), "--format", "csv", "--text", text());
    Cli.Result table = Cli.run("soa", cli.shop(), "--format", "table", "--text", text());

    assertTrue(csv.out().contains("2022,Annex A,A.5.7," + TITLE + ","), csv.out());
    assertTrue(table.out().contains("A.5.7      " + TITLE + "  "), table.out());
    assertEquals(List.of(TOLD), csv.errors());
  }

  @Test
  void aMigrationShowsThoseOfBothEditions() {
    String old = cli.file("old.json", Examples.onlineShop2013Json());
    Cli.Result result =
        Cli.run(
            "migrate", old, "--to", "2022", "--text", text(), "--text", text("2013", "A.5.1.1"));

    assertTrue(result.out().contains("\n2022:A.5.7 " + TITLE + ": "), result.out());
    assertTrue(result.out().contains("\n2013:A.5.1.1 " + TITLE + ": "), result.out());
    assertEquals(List.of(TOLD, TOLD), result.errors().subList(0, 2));
  }

  @Test
  void aTraceShowsIt() {
    assertTrue(
        Cli.run("trace", cli.shop(), "2022:A.5.7", "--text", text())
            .out()
            .contains("control 2022:A.5.7: " + TITLE));
  }

  @Test
  void refusesTheTextOfAnotherEdition() {
    assertEquals(
        List.of(
            cli.path("text-2013.json")
                + ": Invalid catalogue text: of catalogue '2013' (expected: 2022)"),
        Cli.run("soa", cli.shop(), "--format", "csv", "--text", text("2013", "A.5.1.1")).refused());
  }

  @Test
  void refusesANumberThatTheCatalogueDoesNotHave() {
    assertEquals(
        List.of(
            cli.path("text-2022.json")
                + ": Invalid catalogue text for 2022: /entries/0: unknown A.5.77"),
        Cli.run("catalogue", "--edition", "2022", "--text", text("2022", "A.5.77")).refused());
  }
}
