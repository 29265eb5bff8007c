package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MethodsCommandTest {
  @Test
  void csvJoinsTheInputs() {
    Cli.Result result = Cli.run("methods");

    assertTrue(result.done().startsWith("name,version,inputs\r\n"), result.out());
    assertTrue(result.rows().contains("iso-27005-2022,1,likelihood;consequence"), result.out());
    assertTrue(result.rows().contains("nist-800-30,1,likelihood;impact"), result.out());
  }

  @Test
  void csvIsTheDefault() {
    assertEquals(Cli.run("methods").done(), Cli.run("methods", "--format", "csv").done());
  }

  @Test
  void tableNamesTheLevels() {
    String table = Cli.run("methods", "--format", "table").done();

    assertTrue(
        table.matches(
            "(?s).*iso-27005-2022 +1 +consequence +C1 Minor, C2 Significant, C3 Serious,"
                + " C4 Critical, C5 Catastrophic\n.*"),
        table);
  }

  @Test
  void tableNamesTheRangeOfNumbers() {
    String table = Cli.run("methods", "--format", "table").done();

    assertTrue(
        table.matches(
            "(?s).*cvss-3.1-severity +1 +score +a number from 0 to 10 with at most 1 decimal places\n"
                + ".*"),
        table);
  }

  @Test
  void jsonHasInputsWithTheirScales() {
    String json = Cli.run("methods", "--format", "json").done();

    assertTrue(json.contains("\"name\": \"iso-27005-2022\""), json);
    assertTrue(json.contains("\"role\": \"LIKELIHOOD\""), json);
  }
}
