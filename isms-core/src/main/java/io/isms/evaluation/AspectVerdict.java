package io.isms.evaluation;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** What was judged about one aspect of the management system. */
@Value.Immutable
@SourceClause(
    value = {"9.3", "10.2"},
    edition2005 = "7.1")
public interface AspectVerdict extends WithAspectVerdict {
  /** Whether the system is as it should be in this aspect. */
  boolean met();

  /** Why; empty is a gap that the checker reports where a reason is asked for. */
  Optional<String> reason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link AspectVerdict}. */
  final class Builder extends ImmutableAspectVerdict.Builder {
    Builder() {}
  }
}
