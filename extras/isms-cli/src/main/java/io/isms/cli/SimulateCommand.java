package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import io.isms.riskcalc.loss.ControlState;
import io.isms.riskcalc.loss.ExceedancePoint;
import io.isms.riskcalc.loss.LossMoments;
import io.isms.riskcalc.loss.LossRegister;
import io.isms.riskcalc.loss.LossSample;
import io.isms.riskcalc.loss.LossScenario;
import io.isms.riskcalc.loss.LossSimulation;
import io.isms.riskcalc.loss.PortfolioLoss;
import io.isms.riskcalc.loss.RiskContribution;
import io.isms.riskcalc.loss.TailRisk;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Simulates what risks cost in a year. */
@picocli.CommandLine.Command(
    name = "simulate",
    description = "Simulates what risks cost in a year, from a JSON file of loss scenarios.",
    footer = {
      "",
      "The same seed gives the same numbers, whatever the number of threads. Risks are taken to be"
          + " independent of each other. VaR is the loss that is not exceeded in that share of the"
          + " years, ES the mean loss of the other years."
    })
final class SimulateCommand extends Command {
  private static final int MOST_TRIALS = 10_000_000;
  private static final int CURVE_STEPS = 200;
  private static final double CONFIDENCE = 0.95;

  @Parameters(paramLabel = "FILE", description = "The loss scenarios; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = "--trials",
      required = true,
      paramLabel = "N",
      description = "The number of simulated years, up to 10000000.")
  private int trials = 1;

  @Option(
      names = "--seed",
      required = true,
      paramLabel = "S",
      description = "Any whole number; another one gives another sample.")
  private long seed;

  @Option(
      names = "--threads",
      defaultValue = "1",
      paramLabel = "T",
      description = "The number of threads. Default: ${DEFAULT-VALUE}.")
  private int threads = 1;

  @Option(
      names = "--state",
      defaultValue = "current",
      paramLabel = "inherent|current|residual",
      description = "Which controls are in place. Default: ${DEFAULT-VALUE}.")
  private ControlState state = ControlState.CURRENT;

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "table|csv",
      description =
          "The form of the output; csv is the exceedance curve. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.table;

  @Option(
      names = "--method",
      paramLabel = "FILE",
      description =
          "A JSON file with a method that rates losses, to print the level of each risk besides;"
              + " may be given several times.")
  private List<String> methods = new ArrayList<>();

  /** A form in which the losses are printed. */
  enum Form {
    /** The losses of each risk and of all together, for people. */
    table,
    /** The exceedance curve, for spreadsheets and scripts. */
    csv
  }

  @Override
  public Integer call() {
    LossSimulation simulation = simulation();
    LossRegister register = register();
    LossRating rating = rating(register);
    PortfolioLoss losses =
        simulation.portfolio(register.scenarios(), state, new ProgressBar(terminal()));
    terminal()
        .print(
            switch (format) {
              case table -> table(losses) + levels(rating, simulation, register, losses);
              case csv -> curve(losses.total());
            });
    return Terminal.DONE;
  }

  private LossSimulation simulation() {
    if (trials < 1 || trials > MOST_TRIALS) {
      throw new InputException(
          String.format("--trials %d: out of range (expected: from 1 to %d)", trials, MOST_TRIALS));
    } else if (threads < 1 || threads > 1024) {
      throw new InputException(
          String.format("--threads %d: out of range (expected: from 1 to 1024)", threads));
    }
    return LossSimulation.builder().seed(seed).trials(trials).threads(threads).build();
  }

  private LossRegister register() {
    Source source = terminal().source(file);
    try {
      LossRegister register = IsmsJson.read(source.text(), LossRegister.class);
      InputException.throwIfAny(
          register.scenarios().stream()
              .filter(it -> it.findAnnualLoss(state).isEmpty())
              .map(
                  it ->
                      String.format(
                          "%s: %s: no %s annual loss",
                          source.name(), it.risk(), state.name().toLowerCase(Locale.ROOT)))
              .toList());
      return register;
    } catch (IsmsJsonException e) {
      throw Documents.inputException(source, e);
    }
  }

  private LossRating rating(LossRegister register) {
    if (format == Form.csv && !methods.isEmpty()) {
      throw new InputException(
          "--method: not with the exceedance curve (expected: --format table)");
    }
    return LossRating.of(methods.stream().map(terminal()::source).toList(), register.currency());
  }

  /** Each risk is simulated once more by itself, which gives the same losses. */
  private String levels(
      LossRating rating, LossSimulation simulation, LossRegister register, PortfolioLoss losses) {
    if (methods.isEmpty()) {
      return "";
    }
    for (LossScenario scenario : register.scenarios()) {
      rating.add(scenario.risk().value(), simulation.annualLoss(scenario, state));
    }
    rating.add("Total", losses.total());
    return "\n" + rating;
  }

  private String table(PortfolioLoss losses) {
    TextTable risks =
        new TextTable(
            "Risk", "Mean", "Std. deviation", "P(loss)", "Share of mean", "Share of ES 95 %");
    for (RiskContribution part : losses.contributions(CONFIDENCE)) {
      LossMoments moments = losses.byRisk().get(part.risk());
      risks.row(
          part.risk().value(),
          part.mean().toString(),
          String.valueOf(moments == null ? "" : moments.standardDeviation()),
          percent(moments == null ? 0 : moments.probabilityOfLoss()),
          percent(part.shareOfMean()),
          percent(part.shareOfExpectedShortfall()));
    }
    LossSample total = losses.total();
    risks.row(
        "Total",
        total.mean().toString(),
        total.standardDeviation().toString(),
        percent(total.probabilityOfLoss()),
        percent(1),
        percent(1));
    TextTable tail = new TextTable("Confidence", "VaR", "ES");
    for (TailRisk risk : total.summary(0.5, 0.9, 0.95, 0.99, 0.999).tail()) {
      tail.row(
          percent(risk.confidence()),
          risk.valueAtRisk().toString(),
          risk.expectedShortfall().toString());
    }
    return String.format(
        "%s annual loss, %d years, seed %d\n\n%s\n%s",
        state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT),
        trials,
        seed,
        risks,
        tail);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  private static String curve(LossSample total) {
    return Csv.write(
        List.of("loss", "probability_above", "probability_at_least"),
        total.exceedance(CURVE_STEPS).points().stream().map(SimulateCommand::row).toList());
  }

  private static ImmutableList<String> row(ExceedancePoint point) {
    return ImmutableList.of(
        point.loss().amount().toPlainString(),
        Double.toString(point.probabilityAbove()),
        Double.toString(point.probabilityAtLeast()));
  }
}
