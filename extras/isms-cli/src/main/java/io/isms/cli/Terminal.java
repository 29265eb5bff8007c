package io.isms.cli;

import com.google.common.collect.ImmutableList;
import io.isms.common.Finding;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a command reads from and prints to: data on one stream, messages on the other. */
record Terminal(InputStream in, PrintWriter out, PrintWriter err, Clock clock) {
  /** The exit code of a command that did its work and found nothing. */
  static final int DONE = 0;

  /** The exit code of a command that did its work and has findings. */
  static final int FINDINGS = 1;

  /** The exit code of a command that got bad input or was called wrongly. */
  static final int BAD_INPUT = 2;

  Source source(String name) {
    return Source.read(name, in);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Prints the data, and fails if the other end took only a part of it. */
  void print(String data) {
    out.print(data);
    if (out.checkError()) {
      throw new InputException(
          "standard output: not everything could be written (is there space left?)");
    }
  }

  void message(String line) {
    err.println(line);
    err.flush();
  }

  /** Prints the data, or writes them to the file in one step. */
  void deliver(String data, Optional<Path> file) {
    if (file.isPresent()) {
      write(file.orElseThrow(), data);
      message("written: " + file.orElseThrow());
    } else {
      print(data);
    }
  }

  /** Writes a file as a whole or not at all; a device or pipe is written to as it stands. */
  static void write(Path file, String data) {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      if (Files.isDirectory(target)) {
        throw new InputException(file + ": is a directory (expected: a file)");
      } else if (Files.exists(target) && !Files.isRegularFile(target)) {
        Files.writeString(target, data);
      } else if (Files.exists(target) && !Files.isWritable(target)) {
        throw new AccessDeniedException(file.toString());
      } else {
        writeWhole(target, data);
      }
    } catch (IOException e) {
      throw new InputException(file + ": cannot be written", e);
    }
  }

  private static void writeWhole(Path target, String data) throws IOException {
    Path parent = Optional.ofNullable(target.getParent()).orElse(target);
    if (!Files.isDirectory(parent)) {
      Files.createDirectories(parent);
    }
    Path draft =
        parent.resolve("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      Files.writeString(draft, data, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  /** Tells the findings, one line each, and says by the exit code whether there are any. */
  int report(List<Finding> findings) {
    for (Finding finding : findings) {
      message(
          String.format(
              "%s %s %s: %s",
              finding.severity(), finding.code(), finding.clause(), finding.message()));
    }
    if (findings.isEmpty()) {
      return DONE;
    }
    message(findings.size() == 1 ? "1 finding" : findings.size() + " findings");
    return FINDINGS;
  }

  int report(ImmutableList<Finding> findings, String undone) {
    int code = report(findings);
    if (code == FINDINGS) {
      message(undone);
    }
    return code;
  }
}
