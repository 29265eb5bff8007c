package io.isms.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;

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

  ImmutableList<String> lines() {
    return lines;
  }
}
