package io.isms.cli;

import java.util.List;
import java.util.function.Consumer;

/** The text of a difference: sections of lines, with details below them. */
final class DiffText {
  private final StringBuilder text = new StringBuilder();

  /** A section with a heading and a part for each; none if there is nothing. */
  <T> void section(String heading, List<T> changes, Consumer<T> each) {
    if (!changes.isEmpty()) {
      String line = String.format("%s (%d)", heading, changes.size());
      text.append('\n').append(line).append('\n').append("-".repeat(line.length())).append('\n');
      changes.forEach(each);
    }
  }

  void line(String line) {
    text.append(line.stripTrailing()).append('\n');
  }

  void detail(String line) {
    text.append("    ").append(line).append('\n');
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
