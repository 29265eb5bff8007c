package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.Isms;
import io.isms.control.ControlId;
import io.isms.json.IsmsJson;
import io.isms.risk.RiskId;
import io.isms.trace.TraceChain;
import io.isms.trace.TraceElement;
import io.isms.trace.TraceStep;
import io.isms.trace.Traceability;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what a control or a risk rests on. */
@picocli.CommandLine.Command(
    name = "trace",
    description = "Walks from a control back to policy and objectives, or from a risk both ways.",
    footer = {"", "Exit code 1 if a chain breaks; the step at which it does is marked with !."})
final class TraceCommand extends Command {
  @Parameters(index = "0", paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Parameters(
      index = "1",
      paramLabel = "CONTROL|RISK",
      description = "The id of a control, such as 2022:A.5.7, or of a risk.")
  private String id = "";

  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "table|json",
      description = "The form of the output. Default: ${DEFAULT-VALUE}.")
  private Form format = Form.table;

  /** The forms that a chain has. */
  enum Form {
    /** For people. */
    table,
    /** For programs. */
    json
  }

  @Override
  public Integer call() {
    ImmutableList<TraceChain> chains = chains(Documents.read(terminal().source(file)).isms());
    terminal()
        .print(
            format == Form.json
                ? IsmsJson.write(chains)
                : chains.stream().map(TraceCommand::text).collect(Collectors.joining("\n")));
    return chains.stream().allMatch(TraceChain::isComplete) ? Terminal.DONE : Terminal.FINDINGS;
  }

  private ImmutableList<TraceChain> chains(Isms isms) {
    Traceability trace = Traceability.of(isms);
    return isms.register().risks().stream()
        .map(risk -> risk.id())
        .filter(risk -> risk.value().equals(id))
        .findFirst()
        .map(risk -> ofRisk(trace, risk))
        .orElseGet(() -> trace.chainsBack(control()));
  }

  private static ImmutableList<TraceChain> ofRisk(Traceability trace, RiskId risk) {
    return ImmutableList.<TraceChain>builder()
        .add(trace.chainBack(risk))
        .addAll(trace.chainsForward(risk))
        .build();
  }

  private ControlId control() {
    try {
      return ControlId.parse(id);
    } catch (IllegalArgumentException e) {
      throw new InputException(Source.nameOf(file) + ": " + e.getMessage());
    }
  }

  private static String text(TraceChain chain) {
    StringBuilder text = new StringBuilder(chain.start().words()).append('\n');
    for (TraceStep step : chain.steps()) {
      text.append(step.isBroken() ? "! " : "  ")
          .append(
              step.problem()
                  .orElseGet(
                      () ->
                          step.found().stream()
                              .map(TraceElement::words)
                              .collect(Collectors.joining(", "))))
          .append('\n');
    }
    return text.toString();
  }
}
