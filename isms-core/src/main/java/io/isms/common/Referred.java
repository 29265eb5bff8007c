package io.isms.common;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/** To what an element refers, or some elements do. It remembers among which ids all was found. */
public final class Referred {
  private final ImmutableList<ElementId> holders;
  private final ImmutableSet<ElementId> ids;
  private volatile @Nullable KnownIds foundAmong;

  private Referred(ImmutableList<ElementId> holders, ImmutableSet<ElementId> ids) {
    this.holders = holders;
    this.ids = ids;
  }

  /** What that element refers to. */
  public static Referred by(ElementId holder, Iterable<? extends ElementId> ids) {
    return by(ImmutableList.of(holder), ids);
  }

  /** What those elements refer to. */
  public static Referred by(
      Iterable<? extends ElementId> holders, Iterable<? extends ElementId> ids) {
    return new Referred(ImmutableList.copyOf(holders), ImmutableSet.copyOf(ids));
  }

  /** The elements that refer, as far as they have an id, in the order in which they stand. */
  public ImmutableList<ElementId> holders() {
    return holders;
  }

  /** The ids that they refer to, each once. */
  public ImmutableSet<ElementId> ids() {
    return ids;
  }

  /** Whether all of it is known. */
  public boolean isAmong(KnownIds known) {
    if (ids.isEmpty() || foundAmong == known) {
      return true;
    }
    boolean found = ids.stream().allMatch(known::has);
    if (found) {
      foundAmong = known;
    }
    return found;
  }
}
