package io.isms.conformity;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the tables that ship with this module: a row a line, cells between tabs. */
final class Tables {
  private Tables() {}

  static ImmutableList<List<String>> read(String name) {
    URL table = requireNonNull(Tables.class.getResource(name), name);
    try {
      return Resources.readLines(table, StandardCharsets.UTF_8).stream()
          .map(Splitter.on('\t')::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
