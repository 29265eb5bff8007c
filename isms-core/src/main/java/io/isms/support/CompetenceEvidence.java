package io.isms.support;

import static com.google.common.base.Preconditions.checkArgument;

import io.isms.common.CompetenceId;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What shows that a person has a competence. */
@Value.Immutable
@SourceClause(value = "7.2 d)", edition2005 = "5.2.2 d)")
public interface CompetenceEvidence extends WithCompetenceEvidence {
  /** The person. */
  PartyId person();

  /** The competence. */
  CompetenceId competence();

  /** What shows it. */
  CompetenceBasis basis();

  /** The day since which it is shown. */
  LocalDate on();

  /** The last day on which it counts; empty if without end. */
  Optional<LocalDate> validUntil();

  /** Who checked it; empty if nobody did. */
  Optional<PartyId> verifiedBy();

  /** The record of it; empty if there is none. */
  Optional<RecordId> record();

  /** Whether it counts on that day. */
  default boolean isValidOn(LocalDate day) {
    return !day.isBefore(on()) && validUntil().map(last -> !day.isAfter(last)).orElse(true);
  }

  /** Checks that validUntil is not before on. */
  @Value.Check
  default void check() {
    validUntil()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid competence evidence: validUntil %s (expected: not before on %s)",
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CompetenceEvidence}. */
  final class Builder extends ImmutableCompetenceEvidence.Builder {
    Builder() {}
  }
}
