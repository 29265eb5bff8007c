package io.isms.annexa;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Multimaps;
import com.google.common.collect.TreeBasedTable;
import io.isms.annexa.internal.Table;
import io.isms.control.AnnexAControlId;
import io.isms.control.Control;
import io.isms.control.ControlId;
import io.isms.standard.Edition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final ImmutableListMultimap<ControlId, Correspondence> bySource;
  private final ImmutableListMultimap<ControlId, Correspondence> byTarget;

  private EditionMapping(
      Edition from,
      Edition to,
      List<Correspondence> correspondences,
      Collection<UnmatchedControl> withdrawn,
      Collection<UnmatchedControl> introduced) {
    this.from = from;
    this.to = to;
    this.correspondences = ImmutableList.sortedCopyOf(BY_CONTROLS, correspondences);
    this.withdrawn = sorted(withdrawn);
    this.introduced = sorted(introduced);
    this.bySource = Multimaps.index(this.correspondences, Correspondence::source);
    this.byTarget = Multimaps.index(this.correspondences, Correspondence::target);
  }

  private static ImmutableList<UnmatchedControl> sorted(Collection<UnmatchedControl> controls) {
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
    return requireNonNull(Known.MAPPINGS.get(from, to));
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
    return bySource.get(control);
  }

  /** The pairs that a control of the target is in; empty if it is new or not of the target. */
  public ImmutableList<Correspondence> to(ControlId control) {
    return byTarget.get(control);
  }

  /** Why the target does not carry a control on; empty if it does, or is not of the source. */
  public Optional<UnmatchedControl> findWithdrawn(ControlId control) {
    return find(withdrawn, control);
  }

  /** Why a control carries on none of the source; empty if it does, or is not of the target. */
  public Optional<UnmatchedControl> findIntroduced(ControlId control) {
    return find(introduced, control);
  }

  private static Optional<UnmatchedControl> find(
      ImmutableList<UnmatchedControl> among, ControlId control) {
    return among.stream().filter(it -> it.control().equals(control)).findFirst();
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
    TreeBasedTable<ControlId, ControlId, Correspondence> pairs = TreeBasedTable.create();
    for (Correspondence first : correspondences) {
      for (Correspondence second : next.from(first.target())) {
        Correspondence chain = chain(first, second);
        pairs.row(chain.source()).merge(chain.target(), chain, EditionMapping::join);
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

  private Collection<UnmatchedControl> withdrawnBy(List<Correspondence> all, EditionMapping next) {
    Set<ControlId> carriedOn = all.stream().map(Correspondence::source).collect(toSet());
    Map<ControlId, UnmatchedControl> gone = new TreeMap<>();
    withdrawn.forEach(it -> gone.put(it.control(), it));
    for (UnmatchedControl later : next.withdrawn) {
      for (Correspondence first : to(later.control())) {
        if (!carriedOn.contains(first.source())) {
          gone.merge(first.source(), reached(first.source(), first, later), EditionMapping::join);
        }
      }
    }
    return gone.values();
  }

  private Collection<UnmatchedControl> newBy(List<Correspondence> all, EditionMapping next) {
    Set<ControlId> reached = all.stream().map(Correspondence::target).collect(toSet());
    Map<ControlId, UnmatchedControl> fresh = new TreeMap<>();
    next.introduced.forEach(it -> fresh.put(it.control(), it));
    for (UnmatchedControl earlier : introduced) {
      for (Correspondence second : next.from(earlier.control())) {
        if (!reached.contains(second.target())) {
          fresh.merge(
              second.target(), reached(second.target(), second, earlier), EditionMapping::join);
        }
      }
    }
    return fresh.values();
  }

  private static UnmatchedControl join(UnmatchedControl one, UnmatchedControl other) {
    return new UnmatchedControl(
        one.control(),
        weaker(one.certainty(), other.certainty()),
        one.rationale() + " " + other.rationale());
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

  /** All six, read and composed once. */
  private static final class Known {
    static final ImmutableTable<Edition, Edition, EditionMapping> MAPPINGS = all();

    private static ImmutableTable<Edition, Edition, EditionMapping> all() {
      EditionMapping first = read(Edition.E2005, Edition.E2013);
      EditionMapping second = read(Edition.E2013, Edition.E2022);
      ImmutableTable.Builder<Edition, Edition, EditionMapping> all = ImmutableTable.builder();
      for (EditionMapping forth : ImmutableList.of(first, second, first.then(second))) {
        EditionMapping back = forth.inverse();
        all.put(forth.from, forth.to, forth).put(back.from, back.to, back);
      }
      return all.buildOrThrow();
    }
  }
}
