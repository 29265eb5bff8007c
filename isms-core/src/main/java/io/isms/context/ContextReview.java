package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A look at the surroundings or the inside of the organization, in search of issues. */
@Value.Immutable
@SourceClause(value = "4.1", edition2005 = "4.1")
public interface ContextReview extends WithContextReview {
  /** Where was looked. */
  Origin origin();

  /** The day. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ContextReview}. */
  final class Builder extends ImmutableContextReview.Builder {
    Builder() {}
  }
}
