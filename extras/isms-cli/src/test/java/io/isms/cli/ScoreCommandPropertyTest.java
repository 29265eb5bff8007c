package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.isms.risk.Level;
import io.isms.risk.Scale;
import io.isms.riskcalc.matrix.Iso27005Matrix;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ScoreCommandPropertyTest {
  /** A text that names a level, with the code of that level; both empty for no estimate. */
  record Spelling(String text, String code) {}

  /** One row of a table. */
  record Estimate(Spelling likelihood, Spelling consequence) {}

  @Property(tries = 100)
  void scoresEverySpellingAsTheLevelItNames(@ForAll("estimates") List<Estimate> estimates) {
    List<List<String>> table = new ArrayList<>();
    List<List<String>> expected = new ArrayList<>();
    for (Estimate estimate : estimates) {
      String level =
          new Iso27005Matrix()
              .assessText(
                  Map.of(
                      "likelihood", estimate.likelihood().code(),
                      "consequence", estimate.consequence().code()))
              .label();
      table.add(List.of(estimate.likelihood().text(), estimate.consequence().text()));
      expected.add(List.of(estimate.likelihood().text(), estimate.consequence().text(), "", level));
    }

    assertEquals(
        Csv.write(List.of("likelihood", "consequence", "value", "level"), expected),
        Cli.runOn(
                Csv.write(List.of("likelihood", "consequence"), table),
                "score",
                "--method",
                "iso-27005-2022")
            .done());
  }

  @Property(tries = 200)
  void anyTextIsScoredOrRefusedWithItsPlace(@ForAll String text) {
    Cli.Result result =
        Cli.runOn("likelihood,consequence\n" + text, "score", "--method", "iso-27005-2022");

    if (result.code() != 0) {
      result
          .refused()
          .forEach(line -> assertEquals("standard input: row ", line.substring(0, 20), line));
    }
  }

  @Provide
  Arbitrary<List<Estimate>> estimates() {
    return Combinators.combine(
            spellings(Iso27005Matrix.LIKELIHOOD), spellings(Iso27005Matrix.CONSEQUENCE))
        .as(Estimate::new)
        .list()
        .ofMaxSize(20);
  }

  private static Arbitrary<Spelling> spellings(Scale scale) {
    Arbitrary<Spelling> named =
        Combinators.combine(
                Arbitraries.of(scale.levels()),
                Arbitraries.integers().between(0, 2),
                Arbitraries.of(" ", "-", "_", "  ", " - "),
                Arbitraries.of("", " ", "\t"),
                Arbitraries.of(false, true))
            .as(ScoreCommandPropertyTest::spelling);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, named),
        net.jqwik.api.Tuple.of(1, Arbitraries.just(new Spelling("", ""))));
  }

  private static Spelling spelling(
      Level level, int form, String between, String around, boolean upper) {
    String text =
        switch (form) {
          case 0 -> level.code().value();
          case 1 -> level.label().replace(" ", between);
          default -> Integer.toString(level.rank());
        };
    String cased = upper ? text.toUpperCase(Locale.ROOT) : text.toLowerCase(Locale.ROOT);
    return new Spelling(around + cased + around, level.code().value());
  }
}
