package io.isms.planning;

import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The look back at an opportunity that was pursued: whether it brought what it was to bring. */
@Value.Immutable
@SourceClause(
    value = {"6.1.1 e)", "10.1"},
    edition2005 = "4.2.4 d)")
public interface OpportunityVerification extends WithOpportunityVerification {
  /** The day of the look back. */
  LocalDate on();

  /** Who looked; empty if not said. */
  Optional<PartyId> by();

  /** Whether it brought what it was to bring. */
  boolean effective();

  /** What was seen; empty if nothing was noted. */
  Optional<String> finding();

  /** The record of it; empty if there is none. */
  Optional<RecordId> record();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OpportunityVerification}. */
  final class Builder extends ImmutableOpportunityVerification.Builder {
    Builder() {}
  }
}
