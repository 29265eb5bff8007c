package io.isms.declaration;

import io.isms.standard.ClauseRef;
import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** Whether something that is asked for where applicable applies here. */
@Value.Immutable
@SourceClause(value = {"7.5.3", "9.1 b)"})
public interface Applicability extends WithApplicability {
  /** The requirement. */
  ClauseRef clause();

  /** Whether it applies. */
  boolean applicable();

  /** Why or why not; empty if not said. */
  Optional<String> reason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Applicability}. */
  final class Builder extends ImmutableApplicability.Builder {
    Builder() {}
  }
}
