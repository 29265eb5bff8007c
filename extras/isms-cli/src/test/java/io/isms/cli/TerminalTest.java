package io.isms.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.MoreFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TerminalTest {
  @TempDir private Path directory = Path.of("");

  private static String read(Path file) throws IOException {
    return MoreFiles.asCharSource(file, StandardCharsets.UTF_8).read();
  }

  private static List<String> refusal(Path file) {
    return assertThrows(InputException.class, () -> Terminal.write(file, "data")).lines();
  }

  @Test
  void makesMissingDirectoriesAndLeavesNothingElse() throws IOException {
    Terminal.write(directory.resolve("a/b/c.txt"), "one");
    Terminal.write(directory.resolve("a/b/c.txt"), "two");

    assertEquals("two", read(directory.resolve("a/b/c.txt")));
    assertEquals(1, MoreFiles.listFiles(directory.resolve("a/b")).size());
  }

  @Test
  void refusesADirectory() {
    assertEquals(List.of(directory + ": is a directory (expected: a file)"), refusal(directory));
  }

  @Test
  void saysThatAFileIsInTheWay() throws IOException {
    Path file = Files.createFile(directory.resolve("file"));

    assertEquals(
        List.of(file.resolve("x") + ": cannot be written: " + file + " is no directory"),
        refusal(file.resolve("x")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void givesTheFileThePermissionsOfAnyOther() throws IOException {
    Path other = Files.createFile(directory.resolve("other"));

    Terminal.write(directory.resolve("file"), "data");

    assertEquals(
        Files.getPosixFilePermissions(other),
        Files.getPosixFilePermissions(directory.resolve("file")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void writesThroughALink() throws IOException {
    Path real = Files.writeString(directory.resolve("real"), "old");
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);
    Path linked = Files.createDirectory(directory.resolve("linked"));
    Path linkToDirectory = Files.createSymbolicLink(directory.resolve("to"), linked);

    Terminal.write(link, "new");
    Terminal.write(linkToDirectory.resolve("file"), "new");

    assertTrue(Files.isSymbolicLink(link));
    assertEquals("new", read(real));
    assertEquals("new", read(linked.resolve("file")));
  }

  @Test
  void saysThatStandardOutputTookOnlyAPart() {
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintWriter(new Full(), false, StandardCharsets.UTF_8),
            new PrintWriter(messages, false, StandardCharsets.UTF_8),
            Clock.systemUTC());

    assertEquals(2, Main.run(terminal, "methods"));
    assertEquals(
        "standard output: not everything could be written (is there space left?)",
        messages.toString(StandardCharsets.UTF_8).strip());
  }

  /** A stream that takes nothing, such as a full disk. */
  private static final class Full extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }
}
