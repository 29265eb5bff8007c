package io.isms.conformity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import io.isms.common.Elements;
import io.isms.standard.ClauseRef;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one edition asks for, row by row in the order of the standard: the main clauses, without
 * Annex A, whose controls are the business of the statement of applicability.
 */
public final class Requirements {
  /** Stands in the table for a row that takes over the verdict of every other duty. */
  private static final String ALL_OTHERS = "*";

  private static final Map<Edition, Requirements> ALL = read();

  private final ImmutableMap<ClauseRef, Requirement> byRef;
  private final ImmutableMap<ClauseRef, ClauseRef> parents;

  private Requirements(Edition edition) {
    ImmutableList<List<String>> rows = Tables.read("requirements-" + edition + ".tsv");
    this.byRef =
        rows.stream()
            .map(row -> requirement(edition, row, rows))
            .collect(ImmutableMap.toImmutableMap(Requirement::ref, row -> row));
    ImmutableMap.Builder<ClauseRef, ClauseRef> found = ImmutableMap.builder();
    for (ClauseRef ref : byRef.keySet()) {
      nearestAbove(ref).ifPresent(parent -> found.put(ref, parent));
    }
    this.parents = found.buildOrThrow();
  }

  private static Map<Edition, Requirements> read() {
    EnumMap<Edition, Requirements> read = new EnumMap<>(Edition.class);
    for (Edition edition : Edition.values()) {
      read.put(edition, new Requirements(edition));
    }
    return Maps.immutableEnumMap(read);
  }

  private static Requirement requirement(
      Edition edition, List<String> row, List<List<String>> rows) {
    return new Requirement(
        ClauseRef.of(edition, row.get(0)),
        Obligation.valueOf(row.get(1)),
        Optional.of(row.get(2)).filter(text -> !text.isEmpty()),
        takenOver(row, rows)
            .map(clause -> ClauseRef.of(edition, clause))
            .collect(ImmutableList.toImmutableList()),
        row.get(4));
  }

  private static Stream<String> takenOver(List<String> row, List<List<String>> rows) {
    return row.get(3).equals(ALL_OTHERS)
        ? rows.stream()
            .filter(other -> other != row && other.get(1).equals(Obligation.DUTY.name()))
            .map(other -> other.get(0))
        : Splitter.on(',').omitEmptyStrings().splitToStream(row.get(3));
  }

  /** What that edition asks for. */
  public static Requirements of(Edition edition) {
    return Elements.get("edition", ALL, edition);
  }

  /** All rows, in the order of the standard. */
  public ImmutableList<Requirement> rows() {
    return byRef.values().asList();
  }

  /** The row of that place; empty if the edition has none. */
  public Optional<Requirement> find(ClauseRef ref) {
    return Optional.ofNullable(byRef.get(ref));
  }

  /**
   * The row of that place.
   *
   * @throws IllegalArgumentException if the edition has none
   */
  public Requirement get(ClauseRef ref) {
    return Elements.get("requirement", byRef, ref);
  }

  /** The row that holds together that row and its neighbours; empty for a main clause. */
  public Optional<ClauseRef> parentOf(ClauseRef ref) {
    return Optional.ofNullable(parents.get(ref));
  }

  private Optional<ClauseRef> nearestAbove(ClauseRef ref) {
    return above(ref).stream().filter(byRef::containsKey).findFirst();
  }

  /**
   * The places above a place, the nearest first: 4.2.1 c), 4.2.1, 4.2 and 4 for 4.2.1 c) 2). A row
   * of Annex B has none.
   */
  private static List<ClauseRef> above(ClauseRef ref) {
    List<ClauseRef> above = new ArrayList<>();
    String clause = ref.clause();
    if (clause.startsWith("B ")) {
      return above;
    }
    while (clause.contains(" ")) {
      clause = clause.substring(0, clause.lastIndexOf(' '));
      above.add(ClauseRef.of(ref.edition(), clause));
    }
    while (clause.contains(".")) {
      clause = clause.substring(0, clause.lastIndexOf('.'));
      above.add(ClauseRef.of(ref.edition(), clause));
    }
    return above;
  }
}
