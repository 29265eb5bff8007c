package io.isms.declaration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.isms.common.PartyId;
import io.isms.common.RecordId;
import io.isms.standard.ClauseRef;
import io.isms.standard.GuidanceRef;
import io.isms.standard.SourceClause;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The word of a person, on evidence, that something which only a person can judge is so. */
@Value.Immutable
@SourceClause(value = "4.4", edition2005 = "4.3.3")
public interface Attestation extends WithAttestation {
  /** The requirements that it vouches for, of any edition. */
  @Value.NaturalOrder
  ImmutableSortedSet<ClauseRef> clauses();

  /** The guidance that it vouches for. */
  @Value.NaturalOrder
  ImmutableSortedSet<GuidanceRef> guidance();

  /** What the person vouches for. */
  String statement();

  /** Who vouches. */
  PartyId by();

  /** In which role; empty if not said. */
  Optional<String> role();

  /** The day of the statement. */
  LocalDate on();

  /** The last day on which it holds. */
  LocalDate validUntil();

  /** The records that it rests on; without any it does not count. */
  @Value.NaturalOrder
  ImmutableSortedSet<RecordId> records();

  /** Checks that texts are not blank and that validUntil is not before on. */
  @Value.Check
  default void check() {
    checkArgument(!statement().isBlank(), "Invalid attestation: statement is blank");
    checkArgument(
        !validUntil().isBefore(on()),
        "Invalid attestation: validUntil %s (expected: not before on %s)",
        validUntil(),
        on());
  }

  /** A builder. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Attestation}. */
  final class Builder extends ImmutableAttestation.Builder {
    Builder() {}
  }
}
