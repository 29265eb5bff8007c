package io.isms.planning;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/**
 * What is planned beyond the treatment of risks: risks and opportunities to the system itself, and
 * objectives.
 */
@Value.Immutable
@SourceClause(value = "6", edition2005 = "4.2.1")
public interface Planning extends WithPlanning {
  /** Nothing stated yet. */
  Planning EMPTY = builder().build();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Planning}. */
  final class Builder extends ImmutablePlanning.Builder {
    Builder() {}
  }
}
