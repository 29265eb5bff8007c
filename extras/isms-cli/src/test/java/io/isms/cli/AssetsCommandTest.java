package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.examples.Examples;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsCommandTest {
  private static final String FOUNDRY = new String(Examples.foundryJson(), StandardCharsets.UTF_8);

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void setUp() {
    cli = new Cli(directory);
  }

  private Cli.Result assets(String document, String... options) {
    return Cli.run(
        ImmutableList.<String>builder()
            .add("assets", cli.file("foundry.json", document))
            .add(options)
            .build()
            .toArray(new String[0]));
  }

  @Test
  void tellsWhatEachAssetIsWorthAndWhy() {
    List<String> rows = assets(FOUNDRY, "--part", "foundry").rows();

    assertTrue(rows.get(0).matches("Asset +Name +Property +Own +Value +Because"), rows.get(0));
    assertEquals(2 + 6 * 2, rows.size());
    assertEquals(
        "A-NETWORK   Network of hall and office  availability                  Critical    "
            + " A-FURNACE is valued Critical for availability; passes A-FURNACE > A-CONTROLS >"
            + " A-NETWORK",
        rows.get(9));
  }

  @Test
  void assetsThatNeedEachOtherAreAFinding() {
    Cli.Result result = assets(FOUNDRY, "--part", "foundry");

    assertEquals(1, result.code());
    assertEquals(
        List.of(
            "CONSISTENCY ASSET-DEPENDENCY-CYCLE 2022:6.1.2 c): assets need each other: A-NETWORK >"
                + " A-SERVER > A-NETWORK (expected: no cycle)",
            "1 finding"),
        result.errors());
  }

  @Test
  void withoutACycleNothingIsFound() {
    String straight =
        FOUNDRY.replaceAll("(Server below the stairs[^}]*?\\]?[^}]*?)\"A-NETWORK\"", "$1");

    Cli.Result result = assets(straight, "--part", "office", "--format", "csv");

    Csv table = Cli.table(result.done());
    assertEquals(
        ImmutableList.of("asset", "name", "property", "own", "value", "because"), table.header());
    assertEquals(
        ImmutableList.of(
            "A-BOOKS",
            "Orders and books",
            "confidentiality",
            "Serious",
            "Serious",
            "A-BOOKS is valued Serious for confidentiality"),
        table.rows().get(0).cells());
  }

  @Test
  void jsonHoldsTheDerivation() {
    String json = assets(FOUNDRY, "--part", "foundry", "--format", "json").out();

    assertTrue(json.contains("\"passes A-FURNACE > A-CONTROLS > A-NETWORK\""), json);
  }

  @Test
  void aPartThatIsNotThereIsRefused() {
    assertEquals(
        List.of("--part yard: unknown (expected: one of [foundry, office])"),
        assets(FOUNDRY, "--part", "yard").refused());
    assertEquals(
        List.of(
            cli.path("shop.json") + ": /criteriaByPart: missing (expected: criteria of part x)"),
        Cli.run("assets", cli.shop(), "--part", "x").refused());
  }

  @Test
  void withCriteriaByPartAPartIsToBeNamed() {
    assertEquals(
        List.of(
            cli.path("foundry.json")
                + ": /criteria: missing (expected: --part with one of [foundry, office])"),
        assets(FOUNDRY).refused());
  }

  @Test
  void aValueThatIsNotOnTheScaleOfThePartIsRefused() {
    assertEquals(
        List.of(
            cli.path("foundry.json")
                + ": part office: context.assets[A-RECIPES].valuation: Unknown consequence level"
                + " 'C9' (expected: one of [C1, C2, C3, C4, C5])"),
        assets(
                FOUNDRY.replace("\"availability\": \"C2\"", "\"availability\": \"C9\""),
                "--part",
                "office")
            .refused());
  }
}
