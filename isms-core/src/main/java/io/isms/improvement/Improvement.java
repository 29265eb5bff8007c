package io.isms.improvement;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What was found wrong, what was done about it, and what is to become better. */
@Value.Immutable
@SourceClause(value = "10", edition2005 = "8")
public interface Improvement extends WithImprovement {
  /** Nothing stated yet. */
  Improvement EMPTY = builder().build();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Improvement}. */
  final class Builder extends ImmutableImprovement.Builder {
    Builder() {}
  }
}
