package io.isms.cli;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option by which a command is told the day on which to look; today unless it is used. */
final class AsOfOption {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The day on which to look, such as 2026-11-01. Default: today.")
  private Optional<LocalDate> day = Optional.empty();

  LocalDate day(Terminal terminal) {
    return day.orElseGet(terminal::today);
  }
}
