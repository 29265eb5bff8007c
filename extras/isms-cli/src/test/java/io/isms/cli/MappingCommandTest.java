package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingCommandTest {
  private static final Splitter CELLS = Splitter.on(',').limit(4);

  @ParameterizedTest
  @CsvSource({"2005,2013", "2013,2022"})
  void pairsAreTheFactsForwards(String from, String to) {
    assertEquals(
        ImmutableSortedSet.copyOf(facts(from, to)), ImmutableSortedSet.copyOf(pairs(from, to)));
  }

  @ParameterizedTest
  @CsvSource({"2005,2013", "2013,2022"})
  void pairsAreTheFactsBackwards(String from, String to) {
    assertEquals(
        ImmutableSortedSet.copyOf(facts(from, to)),
        pairs(to, from).stream()
            .map(pair -> CELLS.splitToList(pair))
            .map(cells -> cells.get(1) + "," + cells.get(0))
            .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo)));
  }

  @ParameterizedTest
  @CsvSource({"2005,2013", "2013,2022", "2022,2013", "2013,2005", "2005,2022", "2022,2005"})
  void everyRowTellsWhyAndEveryPairHow(String from, String to) {
    for (String row : csv(from, to)) {
      List<String> cells = CELLS.splitToList(row);
      boolean pair = !cells.get(0).isEmpty() && !cells.get(1).isEmpty();

      assertEquals(pair, !cells.get(2).isEmpty(), row);
      assertFalse(cells.get(3).isBlank(), row);
    }
  }

  @Test
  void newControlsComeLast() {
    List<String> rows = csv("2013", "2022");

    assertEquals(
        List.of(
            "A.5.7", "A.5.23", "A.5.30", "A.7.4", "A.8.9", "A.8.10", "A.8.11", "A.8.12", "A.8.16",
            "A.8.23", "A.8.28"),
        rows.stream()
            .filter(row -> row.startsWith(","))
            .map(row -> CELLS.splitToList(row).get(1))
            .toList());
    assertTrue(rows.get(rows.size() - 1).startsWith(",A.8.28,,"));
  }

  @Test
  void withdrawnControlsStandInTheirPlace() {
    List<String> rows = csv("2005", "2013");

    assertTrue(rows.get(2).startsWith("A.6.1.1,,,"), rows.get(2));
    assertTrue(rows.get(3).startsWith("A.6.1.2,,,"), rows.get(3));
  }

  @Test
  void tableSaysNewAndWithdrawn() {
    String table = Cli.run("mapping", "--from", "2005", "--to", "2013").done();

    assertTrue(table.matches("(?s)2005 +2013 +Relationship +Why\n.*"));
    assertTrue(table.matches("(?s).*\nA\\.6\\.1\\.1 +withdrawn .*"));
    assertTrue(table.matches("(?s).*\n +A\\.17\\.2\\.1 +new .*"));
  }

  @Test
  void jsonHasAsManyEntriesAsTheCsvHasRows() {
    String json = Cli.run("mapping", "--from", "2013", "--to", "2022", "--format", "json").done();

    assertEquals(
        csv("2013", "2022").size(),
        json.lines().filter(line -> line.startsWith("    \"rationale\": ")).count());
  }

  @Test
  void refusesOneEdition() {
    assertEquals(
        List.of("--from 2013 --to 2013: one edition (expected: two)"),
        Cli.run("mapping", "--from", "2013", "--to", "2013").refused());
  }

  private static ImmutableList<String> csv(String from, String to) {
    ImmutableList<String> rows =
        Cli.run("mapping", "--from", from, "--to", to, "--format", "csv").rows();
    assertEquals("from,to,relationship,rationale", rows.get(0));
    return rows.subList(1, rows.size());
  }

  private static ImmutableList<String> pairs(String from, String to) {
    return csv(from, to).stream()
        .map(CELLS::splitToList)
        .map(cells -> cells.get(0) + "," + cells.get(1))
        .collect(ImmutableList.toImmutableList());
  }

  private static ImmutableList<String> facts(String from, String to) {
    return Cli.resource("facts/map-" + from + "-" + to + ".csv")
        .lines()
        .skip(1)
        .collect(ImmutableList.toImmutableList());
  }
}
