package io.isms.conformity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which law that cuts across the clauses is held by which properties. A property says so by its
 * tags, such as {@code @Tag("I7")}; it may stand in the tests of any module.
 */
final class InvariantTable {
  private static final Pattern TAG = Pattern.compile("@Tag\\(\"([IG][0-9]+)\"\\)");
  private static final Pattern METHOD = Pattern.compile("^ {2}void (\\w+)\\(");

  /** A law. */
  record Invariant(String id, String clauses, String law) {}

  private final ImmutableList<Invariant> invariants;
  private final ImmutableSetMultimap<String, String> properties;

  private InvariantTable(
      ImmutableList<Invariant> invariants, ImmutableSetMultimap<String, String> properties) {
    this.invariants = invariants;
    this.properties = properties;
  }

  /** The table over the tests below that folder. */
  static InvariantTable of(Path folder) {
    return new InvariantTable(laws(), properties(folder));
  }

  private static ImmutableList<Invariant> laws() {
    try {
      return Resources.readLines(
              Resources.getResource(InvariantTable.class, "invariants.tsv"), StandardCharsets.UTF_8)
          .stream()
          .map(line -> Splitter.on('\t').splitToList(line))
          .map(cells -> new Invariant(cells.get(0), cells.get(1), cells.get(2)))
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ImmutableSetMultimap<String, String> properties(Path folder) {
    ImmutableSetMultimap.Builder<String, String> found = ImmutableSetMultimap.builder();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted().filter(InvariantTable::isOfProperties).toList()) {
        collect(file, found);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.build();
  }

  private static boolean isOfProperties(Path file) {
    return file.toString().endsWith("PropertyTest.java")
        && file.toString().replace('\\', '/').contains("/src/test/java/");
  }

  /** Tags count only where a property follows them. */
  private static void collect(Path file, ImmutableSetMultimap.Builder<String, String> found)
      throws IOException {
    String type = file.getFileName().toString().replace(".java", "");
    List<String> tags = new ArrayList<>();
    boolean property = false;
    for (String line : Files.readAllLines(file)) {
      property |= line.startsWith("  @Property");
      Matcher tag = TAG.matcher(line);
      Matcher method = METHOD.matcher(line);
      if (tag.find()) {
        tags.add(tag.group(1));
      } else if (method.find()) {
        if (property) {
          tags.forEach(id -> found.put(id, type + "." + method.group(1)));
        }
        tags.clear();
        property = false;
      }
    }
  }

  /** The laws that no property holds. */
  ImmutableList<String> unheld() {
    return invariants.stream()
        .map(Invariant::id)
        .filter(id -> !properties.containsKey(id))
        .collect(ImmutableList.toImmutableList());
  }

  /** The tags that name no law. */
  ImmutableSet<String> unknown() {
    return properties.keySet().stream()
        .filter(id -> invariants.stream().noneMatch(it -> it.id().equals(id)))
        .collect(ImmutableSet.toImmutableSet());
  }

  @Override
  public String toString() {
    return """
    # Which property holds which law

    Generated from the tests; checked by `InvariantTableTest`. The laws cut across the clauses:
    I1 to I30 go with the 2005 edition, G1 to G30 with the guidance of 27003:2017. A property
    names the laws that it holds by its tags, so that `mvn test -Dgroups=I7` runs those of one.

    | law | clauses | what holds | held by |
    |---|---|---|---|
    """
        + invariants.stream().map(this::row).collect(Collectors.joining());
  }

  private String row(Invariant it) {
    return String.format(
        "| %s | %s | %s | %s |\n",
        it.id(),
        it.clauses().equals("-") ? "" : it.clauses(),
        it.law(),
        String.join("<br>", new TreeSet<>(properties.get(it.id()))));
  }
}
