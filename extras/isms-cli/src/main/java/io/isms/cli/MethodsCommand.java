package io.isms.cli;

import io.isms.riskcalc.RiskMethods;
import io.isms.riskcalc.spi.MethodInput;
import io.isms.riskcalc.spi.RiskMethod;
import java.util.List;
import java.util.stream.Collectors;

/** Lists the installed risk methods. */
@picocli.CommandLine.Command(
    name = "methods",
    description = "Lists the risk methods with their inputs, as CSV: name,version,inputs.")
final class MethodsCommand extends Command {
  @Override
  public Integer call() {
    terminal()
        .print(
            Csv.write(
                List.of("name", "version", "inputs"),
                RiskMethods.installed().all().stream().map(MethodsCommand::row).toList()));
    return Terminal.DONE;
  }

  private static List<String> row(RiskMethod<?> method) {
    return List.of(
        method.name(),
        method.version(),
        method.inputs().stream().map(MethodInput::name).collect(Collectors.joining(";")));
  }
}
