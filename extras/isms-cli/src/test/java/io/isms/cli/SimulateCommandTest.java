package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import io.isms.json.IsmsJson;
import io.isms.riskcalc.arithmetic.HarmonizedTra;
import io.isms.riskcalc.loss.LossRegister;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
  private static final String LOSSES = Cli.resource("losses.json");
  private static final String LOSS_LEVELS = Cli.resource("loss-levels.json");

  private static final String LIKELIHOODS =
      """
      {
        "type": "lossProbability",
        "name": "our-likelihoods",
        "version": "1",
        "bands": {
          "levels": {
            "id": "likelihood",
            "levels": [
              {"code": "R", "label": "Rare", "rank": 1},
              {"code": "O", "label": "Often", "rank": 2}
            ]
          },
          "bounds": {"R": 0, "O": 0.5}
        }
      }
      """;

  private static final String TYPES =
      " (expected: one of [poisson, bernoulli, threatDriven]; did you mean poisson?)";
  private static final String NO_LOWER_BOUND =
      "Invalid lognormal magnitude: lower EUR 0.00 (expected: above 0)";

  @TempDir private Path directory = Path.of("");
  private Cli cli = new Cli(directory);

  @BeforeEach
  void inItsOwnDirectory() {
    cli = new Cli(directory);
  }

  private static Cli.Result simulate(String input, String... more) {
    return Cli.runOn(
        input,
        ImmutableList.<String>builder()
            .add("simulate", "-", "--seed", "42")
            .add(more)
            .build()
            .toArray(new String[0]));
  }

  @Test
  void tellsEachRiskAndTheBadYears() {
    String table = simulate(LOSSES, "--trials", "20000").done();
    ImmutableList<String> lines = ImmutableList.copyOf(table.split("\n", -1));
    assertEquals("Current annual loss, 20000 years, seed 42", lines.get(0));
    assertTrue(lines.get(2).startsWith("Risk"), table);
    assertTrue(lines.get(4).startsWith("R-001  EUR "), table);
    assertTrue(lines.get(6).matches("Total +EUR .* 100.0 % +100.0 %"), table);
    assertTrue(lines.get(8).matches("Confidence +VaR +ES"), table);
    assertTrue(lines.get(14).startsWith("99.9 %"), table);
  }

  @Test
  void theNumberOfThreadsAndTheOrderOfTheFileDoNotMatter() {
    LossRegister register = IsmsJson.read(LOSSES, LossRegister.class);
    String turned =
        LOSSES.replace("R-001", "R-X").replace("R-002", "R-001").replace("R-X", "R-002");
    assertEquals(
        simulate(LOSSES, "--trials", "5000").done(),
        simulate(LOSSES, "--trials", "5000", "--threads", "3").done());
    assertEquals(
        simulate(turned, "--trials", "5000").done(),
        simulate(IsmsJson.write(IsmsJson.read(turned, LossRegister.class)), "--trials", "5000")
            .done());
    assertEquals(register, IsmsJson.read(IsmsJson.write(register), LossRegister.class));
  }

  @Test
  void theCurveTellsAboveFromAtLeast() {
    Csv curve = Cli.table(simulate(LOSSES, "--trials", "1000", "--format", "csv").done());
    assertEquals(
        ImmutableList.of("loss", "probability_above", "probability_at_least"), curve.header());
    assertEquals("0.00", curve.rows().get(0).cells().get(0));
    assertEquals("1.0", curve.rows().get(0).cells().get(2));
    assertEquals("0.0", curve.rows().get(curve.rows().size() - 1).cells().get(1));
  }

  @Test
  void tellsAllThatIsWrongWithAFile() {
    String file =
        cli.file(
            "bad.json",
            LOSSES
                .replace("\"type\": \"poisson\"", "\"type\": \"Poisson\"")
                .replace("\"lower\": \"EUR 10000\"", "\"lower\": \"EUR 0\"")
                .replace("\"minimum\": 5,", "\"minimum\": 50,"));
    assertEquals(
        ImmutableList.of(
            file
                + ": /scenarios/0/current/frequency/type \"Poisson\": Unknown type 'Poisson'"
                + TYPES,
            file + ": /scenarios/0/current/primary {…}: " + NO_LOWER_BOUND,
            file
                + ": /scenarios/0/residual/frequency/type \"Poisson\": Unknown type 'Poisson'"
                + TYPES,
            file + ": /scenarios/0/residual/primary {…}: " + NO_LOWER_BOUND,
            file
                + ": /scenarios/1/current/frequency/threatEvents/contactsPerYear {…}: Invalid"
                + " uniform estimate: from 50 to 20 (expected: the first below the second; fixed"
                + " if they are equal)"),
        Cli.run("simulate", file, "--trials", "10", "--seed", "1").refused());
  }

  @Test
  void aMissingResidualIsNotTakenAsUnchanged() {
    assertEquals(
        ImmutableList.of("standard input: R-002: no residual annual loss"),
        simulate(LOSSES, "--trials", "10", "--state", "residual").refused());
  }

  @Test
  void refusesNumbersOutOfRange() {
    assertEquals(
        ImmutableList.of("--trials 0: out of range (expected: from 1 to 10000000)"),
        simulate(LOSSES, "--trials", "0").refused());
    assertEquals(
        ImmutableList.of("--threads 0: out of range (expected: from 1 to 1024)"),
        simulate(LOSSES, "--trials", "1", "--threads", "0").refused());
  }

  @Test
  void ratesEachRiskByTheMethodsGiven() {
    String amounts = cli.file("levels.json", LOSS_LEVELS);
    String likelihoods = cli.file("likelihoods.json", LIKELIHOODS);
    String plain = simulate(LOSSES, "--trials", "20000").done();
    assertEquals(
        plain
            + """

            Risk   our-loss-levels  our-likelihoods
            -----  ---------------  ---------------
            R-001  High             Often
            R-002  Low              Rare
            Total  High             Often
            """,
        simulate(LOSSES, "--trials", "20000", "--method", amounts, "--method", likelihoods).done());
  }

  @Test
  void refusesAMethodThatRatesNoSuchLosses() {
    String dollars = cli.file("dollars.json", LOSS_LEVELS.replace("EUR", "USD"));
    assertEquals(
        ImmutableList.of(dollars + ": intervals in USD (expected: EUR, as the losses)"),
        simulate(LOSSES, "--trials", "10", "--method", dollars).refused());
    String other = cli.file("other.json", IsmsJson.write(new HarmonizedTra().definition()));
    assertEquals(
        ImmutableList.of(
            other + ": rates no losses (expected: a method of type lossAmount or lossProbability)"),
        simulate(LOSSES, "--trials", "10", "--method", other).refused());
    assertEquals(
        ImmutableList.of("--method: not with the exceedance curve (expected: --format table)"),
        simulate(LOSSES, "--trials", "10", "--format", "csv", "--method", dollars).refused());
  }
}
