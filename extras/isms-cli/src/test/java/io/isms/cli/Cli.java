package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import io.isms.examples.Examples;
import io.isms.json.IsmsJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Runs commands as a shell would, on 1 November 2026, in a directory of the test. */
final class Cli {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-01T12:00:00Z"), ZoneOffset.UTC);
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private final Path directory;

  Cli(Path directory) {
    this.directory = directory;
  }

  /** What a command left behind. */
  record Result(int code, String out, String err) {
    ImmutableList<String> errors() {
      return ImmutableList.copyOf(LINES.split(err.replace("\r", "")));
    }

    ImmutableList<String> rows() {
      return ImmutableList.copyOf(LINES.split(out.replace("\r", "")));
    }

    /** The data of a command that found nothing. */
    String done() {
      assertEquals(0, code, err);
      return out;
    }

    /** The lines of a command that was refused and so gave no data. */
    ImmutableList<String> refused() {
      assertEquals(2, code, out + err);
      assertEquals("", out);
      return errors();
    }
  }

  static Result run(String... arguments) {
    return runOn("", arguments);
  }

  static Result runOn(String input, String... arguments) {
    return runOn(input.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Result runOn(byte[] input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Terminal(
                new ByteArrayInputStream(input),
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, false, StandardCharsets.UTF_8),
                CLOCK),
            arguments);
    return new Result(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** The path of a file in the directory of the test, there or not. */
  String path(String name) {
    return directory.resolve(name).toString();
  }

  String file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  String file(String name, byte[] bytes) {
    try {
      Files.write(directory.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path(name);
  }

  String shop() {
    return file("shop.json", Examples.onlineShopJson());
  }

  String shopRisks() {
    return file("shop.csv", Examples.onlineShopRisksCsv());
  }

  /** The file, or empty text if it is not there. */
  String read(String name) {
    try {
      Path file = directory.resolve(name);
      return Files.exists(file) ? MoreFiles.asCharSource(file, StandardCharsets.UTF_8).read() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isWritten(String name) {
    return Files.exists(directory.resolve(name));
  }

  /** The table that a command printed. */
  static Csv table(String csv) {
    return Csv.read(
        Source.read("-", new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8))),
        ImmutableList.of());
  }

  static String json(Object value) {
    return IsmsJson.write(value);
  }

  static String resource(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Cli.class, "/" + name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
