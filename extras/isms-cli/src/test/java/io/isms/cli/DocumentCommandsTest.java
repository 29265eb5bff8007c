package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What all commands refuse that take a document. */
class DocumentCommandsTest {
  @ParameterizedTest
  @ValueSource(strings = {"assess", "soa", "plan", "hash"})
  void whatIsNotThereIsRefused(String command) {
    assertEquals(
        List.of("no.json: no such file (expected: a file that can be read, or -)"),
        Cli.run(command, "no.json").refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "soa", "plan", "hash"})
  void whatIsNotUtf8IsRefused(String command) {
    assertEquals(
        List.of("standard input: document: Invalid UTF-8 at byte 3 (expected: a text in UTF-8)"),
        Cli.runOn("{\"ü\": 1}".getBytes(StandardCharsets.ISO_8859_1), command, "-").refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"assess", "soa", "plan", "hash"})
  void anotherFormatIsRefused(String command) {
    assertEquals(
        List.of(
            "standard input: /formatVersion 2: Unknown format (expected: 1, the only one that this"
                + " version reads)"),
        Cli.runOn("{\"formatVersion\": 2}", command, "-").refused());
  }
}
