package io.isms.planning;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The judgment whether an opportunity is worth pursuing. */
@Value.Immutable
@SourceClause(value = "10.1", edition2005 = "4.2.4 a)")
public interface OpportunityEvaluation extends WithOpportunityEvaluation {
  /** Whether it is worth pursuing. */
  boolean worthwhile();

  /** Who judged; empty if not said. */
  Optional<PartyId> by();

  /** The day of the judgment. */
  LocalDate on();

  /** Why; empty if not said. */
  Optional<String> reason();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OpportunityEvaluation}. */
  final class Builder extends ImmutableOpportunityEvaluation.Builder {
    Builder() {}
  }
}
