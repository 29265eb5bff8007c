package io.isms.improvement;

import io.isms.standard.SourceClause;
import java.util.Optional;
import org.immutables.value.Value;

/** The look back at a nonconformity before its causes are sought. */
@Value.Immutable
@SourceClause(value = "10.1 b) 1)", edition2005 = "8.2 b)")
public interface NonconformityReview extends WithNonconformityReview {
  /** Like cases on file; empty if nobody looked. */
  Optional<String> similar();

  /** All consequences and side effects; empty if nobody looked. */
  Optional<String> consequences();

  /** How the corrections did; empty if nobody looked. */
  Optional<String> corrections();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link NonconformityReview}. */
  final class Builder extends ImmutableNonconformityReview.Builder {
    Builder() {}
  }
}
