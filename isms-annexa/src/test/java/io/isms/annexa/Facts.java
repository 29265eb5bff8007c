package io.isms.annexa;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The published facts that the catalogues are checked against. */
final class Facts {
  private static final Splitter CELLS = Splitter.on(',').limit(4);

  private Facts() {}

  /** The lines of a table below its header. */
  static ImmutableList<String> lines(String name) {
    try {
      List<String> lines =
          Resources.readLines(
              Objects.requireNonNull(Facts.class.getResource("/facts/" + name), name),
              StandardCharsets.UTF_8);
      return ImmutableList.copyOf(lines.subList(1, lines.size()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cells of the lines, where only the fourth may hold a comma. */
  static ImmutableList<List<String>> rows(String name) {
    return lines(name).stream().map(CELLS::splitToList).collect(ImmutableList.toImmutableList());
  }
}
