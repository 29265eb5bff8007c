package io.isms.context;

import io.isms.common.PartyId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The decision whether climate change is an issue for the organization (Amendment 1:2024). */
@Value.Immutable
@SourceClause("4.1")
public interface ClimateDetermination extends WithClimateDetermination {
  /** Whether it is. */
  boolean relevant();

  /** Why or why not; empty if not said. */
  Optional<String> reason();

  /** Who decided so; empty is a gap that the checker reports. */
  Optional<PartyId> by();

  /** The day of the decision. */
  LocalDate on();

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClimateDetermination}. */
  final class Builder extends ImmutableClimateDetermination.Builder {
    Builder() {}
  }
}
