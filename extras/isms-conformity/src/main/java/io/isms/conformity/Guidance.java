package io.isms.conformity;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.isms.common.Elements;
import io.isms.standard.GuidanceRef;
import java.util.List;
import java.util.Optional;

/** The guidance of 27003:2017, row by row, for the 2013 edition and, where it still fits, 2022. */
public final class Guidance {
  private static final ImmutableMap<GuidanceRef, GuidanceRow> BY_REF =
      Tables.read("guidance-27003.tsv").stream()
          .map(Guidance::row)
          .collect(ImmutableMap.toImmutableMap(GuidanceRow::ref, row -> row));

  private static final ImmutableMap<String, GuidanceRow> BY_CODE = byCode();

  private Guidance() {}

  private static GuidanceRow row(List<String> row) {
    return new GuidanceRow(
        GuidanceRef.of(row.get(0)),
        Strength.valueOf(row.get(1)),
        codes(row.get(2)),
        codes(row.get(3)),
        Optional.of(row.get(4)).filter(text -> !text.isEmpty()),
        row.get(6));
  }

  private static ImmutableList<String> codes(String cell) {
    return ImmutableList.copyOf(Splitter.on(',').omitEmptyStrings().split(cell));
  }

  private static ImmutableMap<String, GuidanceRow> byCode() {
    ImmutableMap.Builder<String, GuidanceRow> byCode = ImmutableMap.builder();
    for (GuidanceRow row : BY_REF.values()) {
      row.defines().forEach(code -> byCode.put(code, row));
    }
    return byCode.buildOrThrow();
  }

  /** All rows, in the order of the guidance. */
  public static ImmutableList<GuidanceRow> rows() {
    return BY_REF.values().asList();
  }

  /** The row of that place; empty if there is none. */
  public static Optional<GuidanceRow> find(GuidanceRef ref) {
    return Optional.ofNullable(BY_REF.get(ref));
  }

  /**
   * The row of that place.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static GuidanceRow get(GuidanceRef ref) {
    return Elements.get("place in 27003", BY_REF, ref);
  }

  /** The row that the rule of that code comes from; empty if it comes from no guidance. */
  public static Optional<GuidanceRow> origin(String code) {
    return Optional.ofNullable(BY_CODE.get(code));
  }
}
