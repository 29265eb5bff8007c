package io.isms.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.applicability.ApplicableControl;
import io.isms.applicability.SoaEntry;
import io.isms.examples.Examples;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.risk.RiskId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;

/** A statement of applicability reads as the decisions that it was drawn up from. */
class SoaCommandPropertyTest {
  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  @Tag("G30")
  @Tag("G19")
  void theTableTellsTheDecisionsInWhateverOrderTheyWereTaken(@ForAll Random random) {
    IsmsDocument shop = Examples.onlineShop();
    List<SoaEntry> decisions = new ArrayList<>(shop.isms().decisions());
    Collections.shuffle(decisions, random);
    Csv table =
        Cli.table(
            Cli.runOn(
                    IsmsJson.write(shop.withIsms(shop.isms().withDecisions(decisions))),
                    "soa",
                    "-",
                    "--format",
                    "csv")
                .done());

    Map<String, SoaEntry> byNumber =
        decisions.stream()
            .collect(Collectors.toMap(it -> it.control().number(), Function.identity()));
    List<String> numbers =
        decisions.stream().map(SoaEntry::control).sorted().map(it -> it.number()).toList();
    assertEquals(numbers, column(table, "Control"));
    for (int i = 0; i < numbers.size(); i++) {
      SoaEntry entry = requireNonNull(byNumber.get(numbers.get(i)));
      boolean in = entry instanceof ApplicableControl;
      assertEquals(
          in, !column(table, "Applicability").get(i).equals("not applicable"), numbers.get(i));
      assertTrue(
          column(table, "Justification").get(i).endsWith(entry.justification().orElse("")),
          numbers.get(i));
      assertEquals(
          in
              ? ((ApplicableControl) entry)
                  .risks().stream().map(RiskId::toString).collect(Collectors.joining("|"))
              : "",
          column(table, "Risk ids").get(i));
    }
  }

  private static List<String> column(Csv table, String name) {
    int at = table.findColumn(name).orElseThrow();
    return table.rows().stream().map(row -> row.cells().get(at)).toList();
  }
}
