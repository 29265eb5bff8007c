package io.isms.annexa;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.applicability.SoaEntry;
import io.isms.control.ControlId;
import io.isms.control.ImplementationStatus;

/** An answer to all that a migration asks about one control. */
public sealed interface MigrationAnswer
    permits ConfirmDraft, ConfirmStatus, DecideControl, ReplaceWithdrawn {
  /** The control that was asked about. */
  ControlId control();

  /** The draft holds as it stands: the decision, its parts, its cautious state. */
  static MigrationAnswer confirm(ControlId control) {
    return new ConfirmDraft(control);
  }

  /** Somebody has looked: the draft holds, and the control is in that state. */
  static MigrationAnswer status(ControlId control, ImplementationStatus status) {
    return new ConfirmStatus(control, status);
  }

  /** This is decided, whatever the draft says. */
  static MigrationAnswer decide(SoaEntry decision) {
    return new DecideControl(decision);
  }

  /** A withdrawn control does not stay as an own one; these do its work. */
  static MigrationAnswer replace(ControlId control, Iterable<? extends ControlId> by) {
    return new ReplaceWithdrawn(control, ImmutableSortedSet.copyOf(by));
  }

  /** A withdrawn control does not stay as an own one, and nothing does its work. */
  static MigrationAnswer letGo(ControlId control) {
    return new ReplaceWithdrawn(control, ImmutableSortedSet.of());
  }
}
