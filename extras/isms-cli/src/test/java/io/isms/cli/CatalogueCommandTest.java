package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueCommandTest {
  @ParameterizedTest
  @ValueSource(strings = {"2005", "2013", "2022"})
  void csvIsTheFactsByteForByte(String edition) {
    assertEquals(
        Cli.resource("facts/annex-a-" + edition + ".csv"),
        Cli.run("catalogue", "--edition", edition, "--format", "csv").done());
  }

  @ParameterizedTest
  @CsvSource({"2005,133", "2013,114", "2022,93"})
  void jsonHasEveryControl(String edition, int controls) {
    String json = Cli.run("catalogue", "--edition", edition, "--format", "json").done();

    assertEquals(controls, json.lines().filter(line -> line.startsWith("    \"id\": ")).count());
  }

  @Test
  void tableTellsWhatAControlAchieves() {
    List<String> rows = Cli.run("catalogue", "--edition", "2022").done().lines().toList();

    assertEquals(2 + 4 + 93, rows.size());
    assertTrue(rows.get(0).matches("Id +Kind +Title +What it achieves"), rows.get(0));
    assertTrue(rows.get(2).matches("A\\.5 +theme +Organizational controls"), rows.get(2));
  }

  @Test
  void searchGivesControlsWithEveryWord() {
    assertEquals(
        "id,kind,parent,title\r\nA.8.7,control,A.8,Protection against malware\r\n",
        Cli.run(
                "catalogue",
                "--edition",
                "2022",
                "--format",
                "csv",
                "--search",
                "malware protection")
            .done());
  }

  @Test
  void saysThatNothingWasFound() {
    Cli.Result result = Cli.run("catalogue", "--edition", "2022", "--search", "xyzzy");

    assertEquals(2, result.done().lines().count());
    assertEquals(List.of("no control contains 'xyzzy'"), result.errors());
  }

  @Test
  void refusesAnUnknownEdition() {
    assertEquals(
        List.of(
            "Invalid value for option '--edition': Unknown edition '2020' (expected: one of 2005,"
                + " 2013, 2022)",
            "See 'isms catalogue --help'."),
        Cli.run("catalogue", "--edition", "2020").refused());
  }
}
