package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.examples.Examples;
import io.isms.treatment.RiskTreatment;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceCommandTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void walksFromAControlBackAndMarksWhereTheChainBreaks() {
    RiskTreatment treatment =
        Examples.onlineShop().isms().treatment().treatments().stream()
            .filter(it -> !it.necessaryControls().isEmpty())
            .findFirst()
            .orElseThrow();
    String control = treatment.necessaryControls().first().toString();

    Cli.Result result = Cli.run("trace", new Cli(directory).shop(), control);

    assertEquals(1, result.code());
    assertEquals("control " + control, result.rows().get(0));
    assertEquals("  treatment " + treatment.risk(), result.rows().get(1));
    assertEquals("  risk " + treatment.risk(), result.rows().get(2));
    assertEquals(
        "! chain breaks at assessment: none for risk " + treatment.risk(), result.rows().get(3));
  }

  @Test
  void aControlThatNothingNeedsBreaksAtOnce() {
    assertEquals(
        ImmutableList.of("control NONE", "! chain breaks at treatment: none for control NONE"),
        Cli.run("trace", new Cli(directory).shop(), "NONE").rows());
  }

  @Test
  void tellsTheChainsAsJson() {
    Cli.Result result = Cli.run("trace", new Cli(directory).shop(), "NONE", "--format", "json");

    assertTrue(result.out().contains("\"expected\": \"TREATMENT\""), result.out());
    assertTrue(result.out().contains("\"kind\": \"CONTROL\""), result.out());
  }

  @Test
  void refusesWhatIsNoId() {
    assertEquals(
        ImmutableList.of(
            "standard input: Invalid control id 'A.5.7' (expected: an edition before a number of"
                + " Annex A, like 2022:A.5.7, or an own id that does not look like one)"),
        Cli.runOn(Cli.json(Examples.onlineShop()), "trace", "-", "A.5.7").refused());
  }
}
