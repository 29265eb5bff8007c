package io.isms.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.json.IsmsJson;
import io.isms.risk.Scale;
import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.NumberRange;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** Lists the installed risk methods. */
@picocli.CommandLine.Command(
    name = "methods",
    description = "Lists the risk methods with their inputs.",
    footer = {"", "As table or JSON with the levels to choose from, the lowest first."})
final class MethodsCommand extends Command {
  @Option(
      names = "--format",
      defaultValue = "csv",
      paramLabel = "csv|table|json",
      description = "The form of the output. Default: ${DEFAULT-VALUE}.")
  private Format format = Format.csv;

  @Override
  public Integer call() {
    ImmutableList<RiskMethod<?>> methods = RiskMethods.installed().all();
    terminal()
        .print(
            switch (format) {
              case table -> table(methods);
              case csv ->
                  Csv.write(
                      List.of("name", "version", "inputs"),
                      methods.stream().map(MethodsCommand::row).toList());
              case json -> IsmsJson.write(methods.stream().map(MethodsCommand::json).toList());
            });
    return Terminal.DONE;
  }

  private static List<String> row(RiskMethod<?> method) {
    return List.of(
        method.name(),
        method.version(),
        method.inputs().stream().map(MethodInput::name).collect(Collectors.joining(";")));
  }

  private static String table(ImmutableList<RiskMethod<?>> methods) {
    TextTable table = new TextTable("Method", "Version", "Asks for", "One of");
    for (RiskMethod<?> method : methods) {
      for (MethodInput input : method.inputs()) {
        table.row(method.name(), method.version(), input.name(), answers(input));
      }
      table.row(method.name(), method.version(), "and gives", levels(method.levels()));
    }
    return table.toString();
  }

  private static String answers(MethodInput input) {
    return input.range().map(NumberRange::expectation).orElseGet(() -> levels(input.scale()));
  }

  private static String levels(Scale scale) {
    return scale.levels().stream()
        .map(level -> level.code() + " " + level.label())
        .collect(Collectors.joining(", "));
  }

  private static ImmutableMap<String, Object> json(RiskMethod<?> method) {
    return ImmutableMap.of(
        "name", method.name(),
        "version", method.version(),
        "inputs", method.inputs(),
        "levels", method.levels());
  }
}
