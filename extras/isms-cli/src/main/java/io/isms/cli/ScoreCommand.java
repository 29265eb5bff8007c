package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.riskcalc.DenseRanks;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.InputProblem;
import io.isms.riskcalc.spi.InvalidInputsException;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Rates a table of estimates. */
@picocli.CommandLine.Command(
    name = "score",
    description = "Rates estimates: CSV in with a column per input, CSV out with value and level.",
    footer = {
      "",
      "Levels are given by code, label or rank; case, spaces, hyphens and underscores do not"
          + " matter. An empty cell means not estimated and gives the level Unrated. Further"
          + " columns are passed through. A method that ranks adds the column rank, 1 for the"
          + " highest value. An input that is called value stays, before the column of that name"
          + " that is added. 'isms methods' lists the methods with their inputs."
    })
final class ScoreCommand extends Command {
  @Option(
      names = "--method",
      required = true,
      paramLabel = "NAME|FILE",
      description = "The method by its name, or a JSON file with a method of your own.")
  private String method = "";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = Source.STANDARD_INPUT,
      description = "The table; - or nothing for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Override
  public Integer call() {
    RiskMethod<?> chosen = chosenMethod();
    Csv table =
        Csv.read(
            terminal().source(file),
            chosen.inputs().stream().filter(MethodInput::required).map(MethodInput::name).toList());
    for (String added : addedColumns(chosen)) {
      boolean isInput = chosen.inputs().stream().anyMatch(it -> it.name().equals(added));
      if (!isInput && table.findColumn(added).isPresent()) {
        throw new InputException(
            table.name()
                + ": column "
                + added
                + " is added by this command (expected: not in the input)");
      }
    }
    List<String> errors = new ArrayList<>();
    List<Rating> ratings = new ArrayList<>();
    for (Csv.Row row : table.rows()) {
      try {
        ratings.add(rating(chosen, table, row));
      } catch (InvalidInputsException e) {
        for (InputProblem problem : e.problems()) {
          errors.add(table.error(row, problem.input(), problem.problem()));
        }
      }
    }
    InputException.throwIfAny(errors);
    terminal().print(scored(chosen, table, ratings));
    return Terminal.DONE;
  }

  private static ImmutableList<String> addedColumns(RiskMethod<?> method) {
    return method.ranks()
        ? ImmutableList.of("value", "level", "rank")
        : ImmutableList.of("value", "level");
  }

  private RiskMethod<?> chosenMethod() {
    RiskMethods methods = RiskMethods.installed();
    if (methods.findMethod(method).isPresent()) {
      return methods.getMethod(method);
    }
    if (!method.endsWith(".json")) {
      throw new InputException(
          String.format(
              "--method %s: unknown (expected: one of %s, or a JSON file)",
              method, methods.all().stream().map(RiskMethod::name).toList()));
    }
    return Documents.readMethod(terminal().source(method));
  }

  private static Rating rating(RiskMethod<?> method, Csv table, Csv.Row row) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (MethodInput input : method.inputs()) {
      table
          .findColumn(input.name())
          .ifPresent(column -> inputs.put(input.name(), row.cells().get(column)));
    }
    return method.assessText(inputs);
  }

  private static String scored(RiskMethod<?> method, Csv table, List<Rating> ratings) {
    DenseRanks ranks = DenseRanks.of(ratings);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < ratings.size(); i++) {
      Rating rating = ratings.get(i);
      ImmutableList.Builder<String> row = ImmutableList.builder();
      row.addAll(table.rows().get(i).cells()).add(value(rating), rating.label());
      if (method.ranks()) {
        row.add(ranks.findRank(rating).map(String::valueOf).orElse(""));
      }
      rows.add(row.build());
    }
    ImmutableList<String> header =
        ImmutableList.<String>builder().addAll(table.header()).addAll(addedColumns(method)).build();
    return Csv.write(header, rows);
  }

  private static String value(Rating rating) {
    return rating instanceof RatedLevel rated
        ? rated.value().map(BigDecimal::toPlainString).orElse("")
        : "";
  }
}
