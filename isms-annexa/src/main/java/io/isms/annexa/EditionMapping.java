package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.isms.annexa.internal.Table;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How the controls of one edition correspond to those of another. Every control of the source has a
 * target or is declared withdrawn; every control of the target is reached or is declared new.
 */
public final class EditionMapping {
  private static final Comparator<Correspondence> BY_CONTROLS =
      Comparator.comparing(Correspondence::source, Comparator.<ControlId>naturalOrder())
          .thenComparing(Correspondence::target, Comparator.<ControlId>naturalOrder());

  private final Edition from;
  private final Edition to;
  private final ImmutableList<Correspondence> correspondences;
  private final ImmutableList<UnmatchedControl> withdrawn;
  private final ImmutableList<UnmatchedControl> introduced;

  private EditionMapping(
      Edition from,
      Edition to,
      List<Correspondence> correspondences,
      List<UnmatchedControl> withdrawn,
      List<UnmatchedControl> introduced) {
    this.from = from;
    this.to = to;
    this.correspondences = ImmutableList.sortedCopyOf(BY_CONTROLS, correspondences);
    this.withdrawn = sorted(withdrawn);
    this.introduced = sorted(introduced);
  }

  private static ImmutableList<UnmatchedControl> sorted(List<UnmatchedControl> controls) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(UnmatchedControl::control, Comparator.<ControlId>naturalOrder()),
        controls);
  }

  /**
   * The mapping between two editions, in either direction. That of 2005 and 2022 goes by way of
   * 2013.
   *
   * @throws IllegalArgumentException if both are the same edition
   */
  public static EditionMapping between(Edition from, Edition to) {
    checkArgument(from != to, "Invalid mapping from %s to %s (expected: two editions)", from, to);
    if (from.compareTo(to) > 0) {
      return between(to, from).inverse();
    }
    if (from == Edition.E2005) {
      return to == Edition.E2013 ? Of2005.MAPPING : Of2005.MAPPING.then(Of2013.MAPPING);
    }
    return Of2013.MAPPING;
  }

  /** The edition that is mapped from. */
  public Edition from() {
    return from;
  }

  /** The edition that is mapped to. */
  public Edition to() {
    return to;
  }

  /** The pairs that correspond, by source and then by target. */
  public ImmutableList<Correspondence> correspondences() {
    return correspondences;
  }

  /** The controls of the source that the target does not carry on, in natural order. */
  public ImmutableList<UnmatchedControl> withdrawn() {
    return withdrawn;
  }

  /** The controls of the target that carry on none of the source, in natural order. */
  public ImmutableList<UnmatchedControl> introduced() {
    return introduced;
  }

  /**
   * The pairs that a control of the source is in; empty if it is withdrawn or not of the source.
   */
  public ImmutableList<Correspondence> from(ControlId control) {
    return correspondences.stream()
        .filter(pair -> pair.source().equals(control))
        .collect(ImmutableList.toImmutableList());
  }

  /** The pairs that a control of the target is in; empty if it is new or not of the target. */
  public ImmutableList<Correspondence> to(ControlId control) {
    return correspondences.stream()
        .filter(pair -> pair.target().equals(control))
        .collect(ImmutableList.toImmutableList());
  }

  /** The mapping in the other direction. */
  public EditionMapping inverse() {
    return new EditionMapping(
        to,
        from,
        correspondences.stream().map(Correspondence::inverse).toList(),
        introduced,
        withdrawn);
  }

  /**
   * The mapping that leads through this one and the next.
   *
   * @throws IllegalArgumentException if the next does not begin where this one ends
   */
  public EditionMapping then(EditionMapping next) {
    checkArgument(
        to == next.from,
        "Cannot follow the mapping to %s by one from %s (expected: one edition)",
        to,
        next.from);
    Map<String, Correspondence> pairs = new TreeMap<>();
    for (Correspondence first : correspondences) {
      for (Correspondence second : next.from(first.target())) {
        Correspondence chain = chain(first, second);
        pairs.merge(chain.source() + ">" + chain.target(), chain, EditionMapping::join);
      }
    }
    List<Correspondence> all = new ArrayList<>(pairs.values());
    return new EditionMapping(from, next.to, all, withdrawnBy(all, next), newBy(all, next));
  }

  private static Correspondence chain(Correspondence first, Correspondence second) {
    return Correspondence.builder()
        .source(first.source())
        .target(second.target())
        .relationship(first.relationship().then(second.relationship()))
        .certainty(weaker(first.certainty(), second.certainty()))
        .rationale(
            String.format(
                "By way of %s: %s %s", first.target(), first.rationale(), second.rationale()))
        .build();
  }

  private static Correspondence join(Correspondence one, Correspondence other) {
    return one.withRelationship(
            one.relationship() == other.relationship()
                ? one.relationship()
                : Relationship.INTERSECTS)
        .withCertainty(weaker(one.certainty(), other.certainty()))
        .withRationale(one.rationale() + " " + other.rationale());
  }

  private static Certainty weaker(Certainty one, Certainty other) {
    return Collections.max(List.of(one, other));
  }

  private List<UnmatchedControl> withdrawnBy(List<Correspondence> all, EditionMapping next) {
    List<UnmatchedControl> gone = new ArrayList<>(withdrawn);
    for (UnmatchedControl later : next.withdrawn) {
      for (Correspondence first : to(later.control())) {
        if (all.stream().noneMatch(pair -> pair.source().equals(first.source()))) {
          gone.add(reached(first.source(), first, later));
        }
      }
    }
    return gone;
  }

  private List<UnmatchedControl> newBy(List<Correspondence> all, EditionMapping next) {
    List<UnmatchedControl> fresh = new ArrayList<>(next.introduced);
    for (UnmatchedControl earlier : introduced) {
      for (Correspondence second : next.from(earlier.control())) {
        boolean known =
            all.stream().anyMatch(pair -> pair.target().equals(second.target()))
                || fresh.stream().anyMatch(it -> it.control().equals(second.target()));
        if (!known) {
          fresh.add(reached(second.target(), second, earlier));
        }
      }
    }
    return fresh;
  }

  private static UnmatchedControl reached(
      AnnexAControlId control, Correspondence by, UnmatchedControl end) {
    return new UnmatchedControl(
        control,
        weaker(by.certainty(), end.certainty()),
        String.format("By way of %s: %s %s", end.control(), end.rationale(), by.rationale()));
  }

  private static EditionMapping read(Edition from, Edition to) {
    List<Correspondence> pairs = new ArrayList<>();
    List<UnmatchedControl> withdrawn = new ArrayList<>();
    List<UnmatchedControl> introduced = new ArrayList<>();
    for (List<String> row : Table.read("map-" + from + "-" + to + ".tsv")) {
      Certainty certainty = Certainty.valueOf(row.get(3).toUpperCase(Locale.ROOT));
      if (row.get(1).isEmpty()) {
        withdrawn.add(new UnmatchedControl(id(from, row.get(0)), certainty, row.get(4)));
      } else if (row.get(0).isEmpty()) {
        introduced.add(new UnmatchedControl(id(to, row.get(1)), certainty, row.get(4)));
      } else {
        pairs.add(
            Correspondence.builder()
                .source(id(from, row.get(0)))
                .target(id(to, row.get(1)))
                .relationship(Relationship.valueOf(row.get(2).toUpperCase(Locale.ROOT)))
                .certainty(certainty)
                .rationale(row.get(4))
                .build());
      }
    }
    return new EditionMapping(from, to, pairs, withdrawn, introduced);
  }

  private static AnnexAControlId id(Edition edition, String number) {
    Control control = AnnexA.catalog(edition).getControl(AnnexAControlId.of(edition, number));
    return (AnnexAControlId) control.id();
  }

  private static final class Of2005 {
    static final EditionMapping MAPPING = read(Edition.E2005, Edition.E2013);
  }

  private static final class Of2013 {
    static final EditionMapping MAPPING = read(Edition.E2013, Edition.E2022);
  }
}
