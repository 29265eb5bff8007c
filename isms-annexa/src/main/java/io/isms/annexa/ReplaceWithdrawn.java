package io.isms.annexa;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.control.ControlId;

/**
 * The answer that a withdrawn control does not stay as an own one.
 *
 * @param control the own control that the draft keeps it as
 * @param by the controls that do its work in the treatments; none if it is let go
 */
public record ReplaceWithdrawn(ControlId control, ImmutableSortedSet<ControlId> by)
    implements MigrationAnswer {
  /** Checks that it names a control. */
  public ReplaceWithdrawn {
    requireNonNull(control, "control");
    requireNonNull(by, "by");
  }
}
