package io.isms.annexa.internal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A resource of this module with one row a line and columns parted by tabs. */
public final class Table {
  private static final Splitter COLUMNS = Splitter.on('\t');

  private Table() {}

  /** The rows of the resource of that name, each with its columns. */
  public static ImmutableList<List<String>> read(String name) {
    URL resource = Objects.requireNonNull(Table.class.getResource(name), name);
    try {
      return Resources.readLines(resource, StandardCharsets.UTF_8).stream()
          .map(COLUMNS::splitToList)
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
