package io.isms.leadership;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that shows that the top stands behind the system. */
@Value.Immutable
@SourceClause(value = "5.1", edition2005 = "5.1")
public interface LeadershipEvidence extends WithLeadershipEvidence {
  /** In which way. */
  LeadershipCommitment commitment();

  /** Who of the top. */
  PartyId by();

  /** The day. */
  LocalDate on();

  /** The last day for which it counts; empty if it does not run out by itself. */
  Optional<LocalDate> validUntil();

  /** The records of it. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that validUntil is not before on. */
  @Value.Check
  default void check() {
    validUntil()
        .ifPresent(
            later ->
                checkArgument(
                    !later.isBefore(on()),
                    "Invalid leadership evidence: validUntil %s (expected: not before on %s)",
                    later,
                    on()));
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link LeadershipEvidence}. */
  final class Builder extends ImmutableLeadershipEvidence.Builder {
    Builder() {}
  }
}
