package io.isms.control;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What a group of controls is to achieve; the 2005 and 2013 editions have them, 2022 does not. */
@Value.Immutable
@SourceClause(value = "6.1.3 c)", edition2005 = "4.2.1 g)")
public interface ControlObjective extends WithControlObjective {
  /** The number within the catalogue. */
  ControlObjectiveId id();

  /** The clause it belongs to. */
  ControlGroupId group();

  /** The short title. */
  String title();

  /** One sentence on what it is for, in this library's words. */
  String summary();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ControlObjective}. */
  final class Builder extends ImmutableControlObjective.Builder {
    Builder() {}
  }
}
