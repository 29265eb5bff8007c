package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.MigrationAnswer;
import io.isms.annexa.MigrationAnswers;
import io.isms.annexa.MigrationDraft;
import io.isms.annexa.MigrationQuestionKind;
import io.isms.annexa.MigrationRow;
import io.isms.applicability.IncludedControl;
import io.isms.applicability.InclusionReason;
import io.isms.examples.Examples;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.standard.Edition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {
  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private String shop2013() {
    return cli.file("shop-2013.json", Examples.onlineShop2013Json());
  }

  private String shop2005() {
    return cli.file("shop-2005.json", Examples.onlineShop2005Json());
  }

  private static MigrationAnswers answersTo(MigrationDraft draft) {
    MigrationAnswers.Builder answers = MigrationAnswers.builder();
    for (MigrationRow row : draft.targets()) {
      if (row.asks(MigrationQuestionKind.DECIDE_NEW)) {
        answers.addAnswer(
            MigrationAnswer.decide(
                IncludedControl.of(row.control(), InclusionReason.GOOD_PRACTICE)));
      } else if (row.isOpen()) {
        answers.addAnswer(MigrationAnswer.confirm(row.control()));
      }
    }
    return answers.build();
  }

  @Test
  void explainsEveryControlAndAsksWhatIsOpen() {
    Cli.Result result = Cli.run("migrate", shop2013(), "--to", "2022");

    assertEquals(1, result.code());
    assertTrue(
        result.out().startsWith("From ISO/IEC 27001:2013 to 2022, 2026-11-01\n\n"), result.out());
    assertTrue(
        result
            .out()
            .contains(
                "2022:A.5.7 Threat intelligence: new\n"
                    + "  No control of 2013 comes before it (certainty high). "),
        result.out());
    assertTrue(result.errors().get(0).matches("[0-9]+ open questions"), result.err());
  }

  @Test
  void csvHasARowForEveryControlOfBothSides() {
    Csv table = Cli.table(Cli.run("migrate", shop2005(), "--to", "2022", "--format", "csv").out());

    int side = table.findColumn("Side").orElseThrow();
    List<String> sides = table.rows().stream().map(row -> row.cells().get(side)).toList();
    int own = Examples.onlineShop2005().isms().controls().custom().size();
    assertEquals(133 + own, sides.stream().filter("old"::equals).count());
    assertTrue(sides.stream().filter("new"::equals).count() >= 93 + own);
  }

  @Test
  void whatIsOpenIsLeftOutOfTheDocumentSoThatSoaListsIt() {
    Cli.Result result =
        Cli.run(
            "migrate", shop2013(), "--to", "2022", "--format", "json", "-o", cli.path("new.json"));
    MigrationDraft draft = IsmsJson.read(result.out(), MigrationDraft.class);

    IsmsDocument migrated = IsmsJson.readDocument(cli.read("new.json"));
    assertEquals(Edition.E2022, migrated.isms().edition());
    assertEquals(draft.decisions(), migrated.isms().decisions());
    Cli.Result soa = Cli.run("soa", cli.path("new.json"));
    assertEquals(1, soa.code());
    assertEquals("", soa.out());
    for (MigrationRow row : draft.targets()) {
      assertEquals(
          row.isOpen(),
          soa.errors().stream().anyMatch(line -> line.contains("control " + row.control() + " ")),
          row.control().toString());
    }
  }

  @Test
  void withAllAnswersItLeadsToAStatement() {
    for (String file : List.of(shop2013(), shop2005())) {
      MigrationDraft draft =
          IsmsJson.read(
              Cli.run("migrate", file, "--to", "2022", "--format", "json").out(),
              MigrationDraft.class);
      String answers = cli.file("answers.json", Cli.json(answersTo(draft)));

      Cli.run("migrate", file, "--to", "2022", "--answers", answers, "-o", cli.path("new.json"))
          .done();

      assertTrue(Cli.run("soa", cli.path("new.json")).done().length() > 1000);
    }
  }

  @Test
  void refusesAnAnswerToWhatWasNotAsked() {
    String answers =
        cli.file(
            "answers.json", "{\"answers\":[{\"type\":\"confirm\",\"control\":\"2022:A.5.8.1\"}]}");
    assertTrue(
        Cli.run("migrate", shop2013(), "--to", "2022", "--answers", answers)
            .refused()
            .get(0)
            .startsWith(answers + ": /answers/0"));

    String other =
        cli.file("other.json", "{\"answers\":[{\"type\":\"confirm\",\"control\":\"C-PAYPAGE\"}]}");
    assertTrue(
        Cli.run("migrate", shop2013(), "--to", "2022", "--answers", other, "-o", cli.path("x.json"))
            .refused()
            .get(0)
            .startsWith(
                other + ": Nothing is asked about C-PAYPAGE (expected: one of [2022:A.5.1, "));
    assertFalse(cli.isWritten("x.json"));
  }

  @Test
  void refusesTheEditionThatTheDocumentHas() {
    String file = shop2013();
    assertEquals(
        ImmutableList.of(file + ": /edition: '2013' (expected: another one than that of --to)"),
        Cli.run("migrate", file, "--to", "2013").refused());
  }
}
