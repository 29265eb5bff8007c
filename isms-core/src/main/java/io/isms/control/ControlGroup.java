package io.isms.control;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** A clause or theme of a catalogue, the topmost group of its controls. */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface ControlGroup extends WithControlGroup {
  /** The number within the catalogue. */
  ControlGroupId id();

  /** Whether it is a clause or a theme. */
  GroupKind kind();

  /** The short title. */
  String title();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlGroup}. */
  final class Builder extends ImmutableControlGroup.Builder {
    Builder() {}
  }
}
