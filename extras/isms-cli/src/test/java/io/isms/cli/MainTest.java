package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
  private static final ImmutableList<String> COMMANDS =
      ImmutableList.of(
          "demo",
          "catalogue",
          "mapping",
          "methods",
          "score",
          "assets",
          "assess",
          "soa",
          "plan",
          "diff",
          "hash");

  @Test
  void helpListsEveryCommandAndTheExitCodes() {
    String help = Cli.run("--help").done();

    COMMANDS.forEach(command -> assertTrue(help.contains("\n  " + command + " "), command));
    assertTrue(help.contains("\n  2   bad input or wrong call; nothing was written\n"), help);
    assertEquals(help, Cli.run("help").done());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "catalogue",
        "mapping",
        "methods",
        "score",
        "assets",
        "assess",
        "soa",
        "plan",
        "diff",
        "hash"
      })
  void everyCommandHasHelpThatFitsATerminal(String command) {
    String help = Cli.run(command, "--help").done();

    assertTrue(help.startsWith("Usage: isms " + command + " "), help);
    help.lines().forEach(line -> assertTrue(line.length() <= 80, line));
    assertEquals(help, Cli.run("help", command).done());
  }

  @ParameterizedTest
  @ValueSource(strings = {"score", "assets", "assess", "soa", "plan", "diff", "hash"})
  void textBelowTheOptionsIsBrokenOnlyWhereALineIsFull(String command) {
    List<String> lines = Cli.run(command, "--help").done().lines().toList();
    List<String> footer = lines.subList(lines.lastIndexOf("") + 1, lines.size());

    for (int i = 0; i < footer.size() - 1; i++) {
      String next = footer.get(i + 1);
      int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
      assertTrue(footer.get(i).length() + 1 + word >= 80, footer.get(i));
    }
  }

  @Test
  void saysItsVersion() {
    assertEquals("isms (not packaged)\n", Cli.run("--version").done().replace("\r", ""));
  }

  @Test
  void withoutACommandShowsTheHelpAsAnError() {
    List<String> errors = Cli.run().refused();

    assertEquals("Missing command", errors.get(0));
    assertEquals("Usage: isms [-hV] COMMAND", errors.get(1));
  }

  @Test
  void suggestsACommand() {
    assertEquals(
        List.of(
            "Unmatched argument at index 0: 'catalog'",
            "Did you mean: isms catalogue or isms migrate or isms simulate?"),
        Cli.run("catalog").refused());
  }

  @ParameterizedTest
  @CsvSource({
    "hash,Missing required parameter: 'FILE'",
    "assess,Missing required parameter: 'FILE'",
    "soa,Missing required parameter: 'FILE'",
    "plan,Missing required parameter: 'FILE'",
    "score,Missing required option: '--method=NAME|FILE'",
    "catalogue,Missing required option: '--edition=2005|2013|2022'"
  })
  void saysWhatIsMissing(String command, String message) {
    assertEquals(
        List.of(message, "See 'isms " + command + " --help'."), Cli.run(command).refused());
  }

  @Test
  void saysWhatAnOptionMayBe() {
    assertEquals(
        List.of(
            "Invalid value for option '--format': expected one of [table, csv, json]"
                + " (case-insensitive) but was 'xml'",
            "See 'isms methods --help'."),
        Cli.run("methods", "--format", "xml").refused());
    assertEquals(
        Cli.run("methods", "--format", "csv").done(), Cli.run("methods", "--format", "CSV").done());
  }

  @Test
  void aFileNameMayBeginWithAnAtSign() {
    assertEquals(
        List.of("@x: no such file (expected: a file that can be read, or -)"),
        Cli.run("hash", "@x").refused());
  }

  @Test
  void aFileNameMayBeNonsense() {
    assertEquals(
        List.of("a\0b: no such file (expected: a file that can be read, or -)"),
        Cli.run("hash", "a\0b").refused());
    assertFalse(Cli.run("plan", "-", "-o", "a\0b").refused().toString().contains("java."));
  }
}
