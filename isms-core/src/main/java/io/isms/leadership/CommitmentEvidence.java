package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Proof that management stands behind the management system in one way. */
@Value.Immutable
@SourceClause(value = "5.1", edition2005 = "5.1")
public interface CommitmentEvidence extends WithCommitmentEvidence {
  /** In which way. */
  Commitment commitment();

  /** Who gave it; empty is a gap that the checker reports. */
  Optional<PartyId> by();

  /** The day. */
  LocalDate on();

  /** The last day on which it counts; empty if that is open. */
  Optional<LocalDate> validUntil();

  /** The records of it; without any it does not count. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Whether it counts on that day: it is given by then, not outdated, and on record. */
  default boolean countsOn(LocalDate day) {
    return !on().isAfter(day)
        && validUntil().map(last -> !last.isBefore(day)).orElse(true)
        && !records().isEmpty();
  }

  /** Checks that validUntil is not before on. */
  @Value.Check
  default void check() {
    validUntil()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid commitment evidence: validUntil %s (expected: not before on %s)",
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link CommitmentEvidence}. */
  final class Builder extends ImmutableCommitmentEvidence.Builder {
    Builder() {}
  }
}
