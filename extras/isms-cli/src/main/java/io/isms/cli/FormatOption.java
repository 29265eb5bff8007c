package io.isms.cli;

import picocli.CommandLine.Option;

/** The option by which a command is told the form of its output; a table unless it is used. */
final class FormatOption {
  @Option(
      names = "--format",
      defaultValue = "table",
      paramLabel = "table|csv|json",
      description = "The form of the output. Default: ${DEFAULT-VALUE}.")
  private Format chosen = Format.table;

  Format chosen() {
    return chosen;
  }
}
