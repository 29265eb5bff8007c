package io.isms.cli;

import io.isms.common.Outcome;
import io.isms.json.IsmsDocument;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands share that take a document one step further. */
abstract class DocumentCommand extends Command {
  @Parameters(paramLabel = "FILE", description = "The document; - for standard input.")
  private String file = Source.STANDARD_INPUT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write. Default: standard output.")
  private Optional<Path> output = Optional.empty();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "The day of the result, such as 2026-11-01. Default: today.")
  private Optional<LocalDate> on = Optional.empty();

  final Source source() {
    return terminal().source(file);
  }

  final boolean isStandardInput() {
    return file.equals(Source.STANDARD_INPUT);
  }

  final IsmsDocument document() {
    return Documents.read(source());
  }

  final Steps steps(IsmsDocument document) {
    return new Steps(name(), document, day());
  }

  final String name() {
    return Source.nameOf(file);
  }

  final LocalDate day() {
    return on.orElseGet(terminal()::today);
  }

  final void deliver(String data) {
    terminal().deliver(data, output);
  }

  /**
   * Delivers what was made of the document, or nothing if something is missing for it; tells every
   * gap.
   *
   * @param what what is made, as it is to stand in the message
   * @return the exit code
   */
  final <T> int deliver(Outcome<T> outcome, String what, Function<? super T, String> form) {
    outcome.toOptional().ifPresent(made -> deliver(form.apply(made)));
    return terminal().report(outcome.findings(), "no " + what + " was written");
  }
}
