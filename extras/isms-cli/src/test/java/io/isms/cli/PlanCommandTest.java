package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.isms.examples.Examples;
import io.isms.json.IsmsDocument;
import io.isms.json.IsmsJson;
import io.isms.treatment.RiskTreatmentPlan;
import io.isms.treatment.TreatmentAction;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanCommandTest {
  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private static IsmsDocument shopWithoutDueDayOf(String id) {
    IsmsDocument shop = Examples.onlineShop();
    List<TreatmentAction> actions =
        shop.isms().treatment().actions().stream()
            .map(it -> it.id().value().equals(id) ? it.withDue(Optional.empty()) : it)
            .toList();
    return shop.withIsms(shop.isms().withTreatment(shop.isms().treatment().withActions(actions)));
  }

  @Test
  void addsThePlanAndItsAssessmentToTheDocument() {
    IsmsDocument document =
        IsmsJson.readDocument(Cli.run("plan", cli.shop(), "--format", "json").done());
    RiskTreatmentPlan plan = document.isms().treatmentPlan().orElseThrow();

    assertEquals(1, plan.version());
    assertEquals("2026-11-01", plan.preparedOn().toString());
    assertEquals(document.isms().assessment().orElseThrow().id(), plan.assessment());
  }

  @Test
  void assessAndSoaAndPlanCanBeChainedInAnyOrder() {
    String assessed = Cli.run("assess", cli.shop()).done();
    String soaFirst =
        Cli.runOn(Cli.runOn(assessed, "soa", "-").done(), "plan", "-", "--format", "json").done();
    String planFirst =
        Cli.runOn(Cli.runOn(assessed, "plan", "-", "--format", "json").done(), "soa", "-").done();

    assertEquals(soaFirst, planFirst);
  }

  @Test
  void csvHasARowForEachTreatedRisk() {
    RiskTreatmentPlan plan =
        IsmsJson.readDocument(Cli.run("plan", cli.shop(), "--format", "json").done())
            .isms()
            .treatmentPlan()
            .orElseThrow();

    Csv table = Cli.table(Cli.run("plan", cli.shop(), "--format", "csv").done());

    assertEquals(
        plan.items().stream().map(item -> item.risk().value()).toList(),
        table.rows().stream().map(row -> row.cells().get(0)).toList());
  }

  @Test
  void tableShowsRisksAndActionsInFull() {
    String table = Cli.run("plan", cli.shop()).done();

    assertTrue(
        table.startsWith("Risk treatment plan 1 of 2026-11-01, answering RA-2026-11-01\n\n"),
        table);
    for (TreatmentAction action : Examples.onlineShop().isms().treatment().actions()) {
      assertTrue(table.contains(action.what()), action.what());
    }
  }

  @Test
  void tellsThatADueDayIsMissingAndWritesNothing() {
    String file = cli.file("gap.json", Cli.json(shopWithoutDueDayOf("ACT-10")));

    Cli.Result result = Cli.run("plan", file, "-o", cli.path("plan.txt"));

    assertEquals(1, result.code());
    assertEquals("", result.out());
    assertEquals(3, result.errors().size(), result.err());
    assertTrue(
        result
            .errors()
            .get(0)
            .startsWith("MINOR RTP-ACTION-INCOMPLETE 2022:6.1.3 e): open action ACT-10 ("),
        result.err());
    assertEquals(
        List.of("1 finding", "no treatment plan was written"), result.errors().subList(1, 3));
    assertFalse(cli.isWritten("plan.txt"));
  }

  @Test
  void dependsOnTheDay() {
    Cli.Result late = Cli.run("plan", cli.shop(), "--on", "2028-01-01");

    assertEquals(1, late.code());
    assertTrue(late.err().contains("RTP-ACCEPTANCE-INVALID"), late.err());
  }

  @Test
  void refusesWhatIsNoDay() {
    assertEquals(
        List.of(
            "Invalid value for option '--on': Invalid day 'yesterday' (expected: a day such as"
                + " 2026-11-01)",
            "See 'isms plan --help'."),
        Cli.run("plan", cli.shop(), "--on", "yesterday").refused());
  }
}
