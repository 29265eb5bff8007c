package io.isms.json.diff;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Says that a difference does not fit a value; it names every place at which it does not. */
public final class DiffConflictException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final transient ImmutableList<DiffConflict> conflicts;

  DiffConflictException(ImmutableList<DiffConflict> conflicts) {
    super(
        conflicts.stream()
            .map(DiffConflict::toString)
            .collect(Collectors.joining("\n  ", "The difference does not fit the value\n  ", "")));
    this.conflicts = conflicts;
  }

  /** The places; at least one. */
  public ImmutableList<DiffConflict> conflicts() {
    return conflicts;
  }
}
