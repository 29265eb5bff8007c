package io.isms.cli;

import io.isms.standard.Edition;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, saying in the words of the user what is wrong with them. */
final class Converters {
  private Converters() {}

  static void register(CommandLine program) {
    program
        .registerConverter(Edition.class, Converters::edition)
        .registerConverter(LocalDate.class, Converters::day)
        .registerConverter(Path.class, Converters::path);
  }

  private static Edition edition(String text) {
    try {
      return Edition.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(e.getMessage());
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException(
          "Invalid day '" + text + "' (expected: a day such as 2026-11-01)");
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException(
          "Invalid file name '" + text + "' (expected: a name that this system allows)");
    }
  }
}
