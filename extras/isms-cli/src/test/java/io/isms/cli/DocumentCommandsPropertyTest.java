package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.isms.examples.Examples;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What every command keeps that takes a document. */
class DocumentCommandsPropertyTest {
  private static final byte[] PHONE = Examples.stolenPhoneJson();
  private static final ImmutableList<String> LINES =
      ImmutableList.copyOf(Splitter.on('\n').split(new String(PHONE, StandardCharsets.UTF_8)));

  @Property(tries = 60)
  void aDocumentThatIsCutOffIsRefusedInOneLine(
      @ForAll("commands") String command, @ForAll @IntRange(max = 43000) int length) {
    byte[] cut = Arrays.copyOf(PHONE, length);

    List<String> errors = Cli.runOn(cut, command, "-").refused();

    assertEquals(1, errors.size(), errors.toString());
    assertTrue(errors.get(0).startsWith("standard input: document: Invalid "), errors.get(0));
  }

  @Property(tries = 300)
  void aDocumentWithOneWrongLineIsReadOrRefusedWithItsPlace(
      @ForAll("commands") String command,
      @ForAll("lines") int line,
      @ForAll("values") String value) {
    String document = withValue(line, value);

    Cli.Result result = Cli.runOn(document, command, "-", "--on", "2017-06-12");

    assertFalse(result.err().contains("\tat "), () -> LINES.get(line) + "\n" + result.err());
    if (result.code() != 0) {
      assertEquals("", result.out());
      assertFalse(result.err().isEmpty());
    }
    if (result.code() == 2) {
      result.errors().forEach(error -> assertTrue(error.startsWith("standard input: "), error));
    }
  }

  @Provide
  Arbitrary<String> commands() {
    return Arbitraries.of("assess", "soa", "plan");
  }

  @Provide
  Arbitrary<Integer> lines() {
    return Arbitraries.integers().between(0, LINES.size() - 1);
  }

  @Provide
  Arbitrary<String> values() {
    return Arbitraries.of(
        "null",
        "0",
        "-1",
        "99",
        "1.5",
        "true",
        "\"\"",
        "\" \"",
        "\"X\"",
        "\"R3\"",
        "\"P5\"",
        "\"C-MDM\"",
        "\"2013:A.9.9.9\"",
        "\"2022:A.5.1\"",
        "\"2999-12-31\"",
        "\"0001-01-01\"",
        "\"managing-partner\"",
        "[]",
        "{}",
        "[null]",
        "\"\\ud800\"",
        "9999999999");
  }

  /** The document with another value on that line, if there is one. */
  private static String withValue(int line, String value) {
    String changed =
        LINES
            .get(line)
            .replaceFirst(
                "(\"[^\"]*\": )?(\"[^\"]*\"|-?\\d+)(,?)$",
                "$1" + value.replace("\\", "\\\\") + "$3");
    return String.join("\n", LINES.subList(0, line))
        + "\n"
        + changed
        + "\n"
        + String.join("\n", LINES.subList(line + 1, LINES.size()));
  }
}
