package io.isms.declaration;

import io.isms.standard.SourceClause;
import org.immutables.value.Value;

/** What people of the organization vouch for, state to be none, waive or claim. */
@Value.Immutable
@SourceClause(value = "4.4", edition2005 = "4.3.3")
public interface Declarations extends WithDeclarations {
  /** Nothing stated yet. */
  Declarations EMPTY = builder().build();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Declarations}. */
  final class Builder extends ImmutableDeclarations.Builder {
    Builder() {}
  }
}
