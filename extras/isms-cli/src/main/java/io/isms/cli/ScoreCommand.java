package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.json.IsmsJson;
import io.isms.json.IsmsJsonException;
import io.isms.risk.RatedLevel;
import io.isms.risk.Rating;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.matrix.MatrixDefinition;
import io.isms.riskcalc.matrix.MatrixMethod;
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
          + " columns are passed through. 'isms methods' lists the methods with their inputs."
    })
final class ScoreCommand extends Command {
  private static final ImmutableList<String> ADDED = ImmutableList.of("value", "level");

  @Option(
      names = "--method",
      required = true,
      paramLabel = "NAME|FILE",
      description = "The method by its name, or a JSON file with a matrix of your own.")
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
        Csv.read(terminal().source(file), chosen.inputs().stream().map(MethodInput::name).toList());
    for (String added : ADDED) {
      if (table.findColumn(added).isPresent()) {
        throw new InputException(
            table.name()
                + ": column "
                + added
                + " is added by this command (expected: not in the input)");
      }
    }
    List<String> errors = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (Csv.Row row : table.rows()) {
      try {
        rows.add(scored(chosen, table, row));
      } catch (InvalidInputsException e) {
        for (InputProblem problem : e.problems()) {
          errors.add(table.error(row, problem.input(), problem.problem()));
        }
      }
    }
    InputException.throwIfAny(errors);
    ImmutableList<String> header =
        ImmutableList.<String>builder().addAll(table.header()).addAll(ADDED).build();
    terminal().print(Csv.write(header, rows));
    return Terminal.DONE;
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
    Source source = terminal().source(method);
    try {
      return new MatrixMethod(IsmsJson.read(source.text(), MatrixDefinition.class));
    } catch (IsmsJsonException e) {
      throw Documents.inputException(source, e);
    }
  }

  private static List<String> scored(RiskMethod<?> method, Csv table, Csv.Row row) {
    Map<String, String> inputs = new LinkedHashMap<>();
    for (MethodInput input : method.inputs()) {
      inputs.put(input.name(), row.cells().get(table.findColumn(input.name()).orElseThrow()));
    }
    Rating rating = method.assessText(inputs);
    String value =
        rating instanceof RatedLevel rated
            ? rated.value().map(BigDecimal::toPlainString).orElse("")
            : "";
    return ImmutableList.<String>builder().addAll(row.cells()).add(value, rating.label()).build();
  }
}
