package io.isms.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;

/** Says that a command cannot be carried out on what it was given; one line for each error. */
final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<String> lines;

  InputException(List<String> lines) {
    super(String.join("\n", lines));
    this.lines = ImmutableList.copyOf(lines);
  }

  InputException(String line) {
    this(List.of(line));
  }

  /** Says that a file failed, and why, as Java's messages often are no more than its name. */
  InputException(String problem, IOException cause) {
    this(problem + ": " + reason(cause));
    initCause(cause);
  }

  /** Says all that is wrong, if anything is. */
  static void throwIfAny(List<String> lines) {
    if (!lines.isEmpty()) {
      throw new InputException(lines);
    }
  }

  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "access denied";
    } else if (e instanceof NoSuchFileException) {
      return "no such file or directory";
    } else if (e instanceof FileAlreadyExistsException inTheWay) {
      return inTheWay.getFile() + " is no directory";
    }
    return Optional.ofNullable(e instanceof FileSystemException file ? file.getReason() : null)
        .orElse(String.valueOf(e.getMessage()));
  }

  ImmutableList<String> lines() {
    return lines;
  }
}
