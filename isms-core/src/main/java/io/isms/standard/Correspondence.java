package io.isms.standard;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What in ISO 9001:2000 and ISO 14001:2004 corresponds to a place in the 2005 edition (2005 Annex
 * C).
 *
 * @param place the clause, or annex, of the 2005 edition, such as {@code 4.2.3} or {@code Annex A}
 * @param iso9001 the places in ISO 9001:2000; empty if none is shown
 * @param iso14001 the places in ISO 14001:2004; empty if none is shown
 * @param inferred whether the pair follows from the alignment of the printed table, which sets
 *     blocks of several clauses side by side
 */
public record Correspondence(
    String place, ImmutableList<String> iso9001, ImmutableList<String> iso14001, boolean inferred) {
  private static final ImmutableList<Correspondence> ALL = read();

  /** All rows, in the order of the 2005 edition. */
  public static ImmutableList<Correspondence> all() {
    return ALL;
  }

  /** The row of that clause or annex of the 2005 edition; empty if there is none. */
  public static Optional<Correspondence> find(String place) {
    return ALL.stream().filter(row -> row.place.equals(place)).findFirst();
  }

  private static ImmutableList<Correspondence> read() {
    URL resource =
        Objects.requireNonNull(
            Correspondence.class.getResource("correspondence-2005.tsv"), "correspondence-2005.tsv");
    try {
      return Resources.readLines(resource, StandardCharsets.UTF_8).stream()
          .map(Splitter.on('\t')::splitToList)
          .map(Correspondence::row)
          .collect(toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Correspondence row(List<String> cells) {
    return new Correspondence(
        cells.get(0), places(cells.get(1)), places(cells.get(2)), cells.get(3).equals("inferred"));
  }

  private static ImmutableList<String> places(String cell) {
    return ImmutableList.copyOf(Splitter.on(';').omitEmptyStrings().split(cell));
  }
}
