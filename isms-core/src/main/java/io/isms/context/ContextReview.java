package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A look at the surroundings or at the inside of the organization for issues. */
@Value.Immutable
@SourceClause("4.1")
public interface ContextReview extends WithContextReview {
  /** At which side. */
  IssueOrigin origin();

  /** The day. */
  LocalDate on();

  /** Who looked. */
  PartyId by();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ContextReview}. */
  final class Builder extends ImmutableContextReview.Builder {
    Builder() {}
  }
}
